/** The same function, made once for each thing: what it gives must depend on that thing alone. Forgotten together with the thing. */
export const remember = <Thing extends object, Made>(make: (thing: Thing) => Made): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, Made>();
  return (thing) => {
    if (!made.has(thing)) made.set(thing, make(thing));
    return made.get(thing) as Made;
  };
};
