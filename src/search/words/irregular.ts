/** English forms that no ending explains, each after its word. */
const FORMS = `
be am is are was were been being
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
cut cutting
deal dealt
do does did done
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
have has had
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain
lose lost
make made
man men
mean meant
meet met
pay paid
person people
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shoot shot
show shown
shrink shrank shrunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
woman women
write wrote written
`;

/** The word that an irregular form belongs to. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, word] as const);
    }),
);
