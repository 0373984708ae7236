import type { NameRule } from '../../names/name-rule.ts';

const CAP = "(?:(?:Mc|Mac|O['’]|D['’]|[dl]['’])?\\p{Lu}(?:\\p{Ll}|['’](?!s(?![\\p{L}])))*\\p{Ll}(?:-\\p{Lu}?\\p{Ll}+)*)";
const ACRONYM = '\\p{Lu}{2,6}';
const LINK = '(?:of(?: the)?|for(?: the)?|and|&|de|del|der|van|von|bin|al|la|le)';
const BODY =
  'Council|League|Guard|Institute|Institution|Express|Freight|Wire|Board|Ministry|Agency|Bank|Group|Party|Union|Association|Commission|Committee|Authority|University|College|School|Company|Corporation|Corp|Limited|Ltd|Inc|Court|Office|Department|Bureau|Society|Fund|Foundation|Trust|Parliament|Assembly|Senate|Congress|Federation|Alliance|Organi[sz]ation|Centre|Center|Service|Services|Force|Forces|Army|Navy|Police|Cabinet|Capital|Holdings|Partners|Systems|Industries|Airlines|Shipping|Lines?|Ferries|Rail|Securities|Airport|Energy|Motors|Hospital|Infirmary|Hospice|Academy|Laboratory|Network|Consortium|Coalition|Secretariat|Water|Power|Gas|Telecom|Pharma|Steel|Logistics|Insurance|Airways|Railways?|Stores|Brothers|Solutions|Technologies|Seafood|Foods|Works|Valve|Labs|Media|Inspectorate|Inspection|Tribunal|Ombudsman|Registry|Constabulary|Brigade|Clinic|Pharmacy|Paper|Cranes|Milling|Mills|Tools|Toys|Brewery|Brewing|Bakery|Dairy|Farms|Fisheries|Mining|Minerals|Metals|Oil|Petroleum|Chemicals|Plastics|Glass|Cement|Timber|Textiles|Publishing|Records|Pictures|Studios?|Theatre|Theater|Opera|Ballet|Orchestra|Philharmonic|Symphony|Quartet|Choir|Museum|Gallery|Library|Rovers|Wanderers|Athletic|Club|Biotech|Biosciences?|Therapeutics|Robotics|Semiconductors?|Electronics|Electric|Software|Interactive|Games|Analytics|Consulting|Advisers|Associates|Trading|Haulage|Transport|Buses|Aviation|Aerospace|Shipbuilders?|Shipyards?|Properties|Homes|Construction|Builders|Engineering|Contractors|Products|Enterprises|Ventures|Entertainment|Broadcasting|Communications|Mobile|Wireless|Automotive|Batteries|Renewables|Solar|Utilities|Hotels|Resorts|Cruises|Tours|Sports';
const OUTLET =
  'Times|Post|News|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|Wire|Press|Reuters|Daily|Weekly|Shimbun';
const OFFICE =
  '(?:(?:[Vv]ice|[Dd]eputy|[Pp]rime|[Ff]oreign|[Ff]isheries|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior|[Jj]ustice|[Tt]rade|[Ee]nergy|[Hh]ealth|[Ss]pecial|[Cc]hief|[Ss]enior|[Ll]ead|[Ff]ormer|[Aa]cting|[Ii]nterim|[Mm]anaging|[Ee]xecutive|[Gg]eneral|[Aa]ssistant|[Ss]tate|[Nn]ational|[Ss]ecurity|[Cc]rown) )*(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Ee]nvoy|[Nn]egotiator|[Cc]hancellor|[Aa]mbassador|[Ss]enator|[Gg]overnor|[Mm]ayor|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Mm]anager|[Oo]fficer|[Ss]pokes(?:man|woman|person)|[Aa]dvis[eo]r|[Aa]nalyst|[Pp]rofessor|[Gg]eneral|[Aa]dmiral|[Cc]olonel|[Cc]aptain|[Cc]ommissioner|[Ii]nspector|[Jj]udge|[Jj]ustice|[Pp]rosecutor|[Ll]awyer|[Ee]ngineer|[Ee]conomist|[Gg]oalkeeper|[Ss]triker|[Mm]idfielder|[Cc]aptain|[Cc]oach|[Tt]eacher|[Ss]choolteacher|[Hh]eadteacher|[Dd]eveloper|[Ss]inger|[Aa]ctor|[Aa]ctress|[Aa]uthor|[Ww]riter|[Nn]ovelist|[Pp]oet|[Cc]onductor|[Cc]omposer|[Vv]iolinist|[Pp]ianist|[Pp]ainter|[Ss]culptor|[Ll]ecturer|[Hh]istorian|[Ff]armer|[Ff]isherman|[Bb]aker|[Rr]esident|[Ss]tudent|[Dd]etective|[Cc]onstable|[Ss]ergeant|[Ss]uperintendent|PC|Sgt\\.?|Rev\\.?|[Rr]everend|[Bb]ishop|[Rr]abbi|[Ii]mam|[Nn]urse|[Mm]idwife|[Ss]urgeon|[Aa]rchitect|[Dd]esigner|[Ff]ounder|[Oo]wner|[Cc]ounsel|[Bb]arrister|[Ss]olicitor|[Cc]lerk|[Tt]reasurer|[Cc]ampaigner|[Aa]ctivist|[Vv]olunteer|[Tt]rustee|[Cc]urator|[Ll]ibrarian|[Jj]ournalist|[Cc]orrespondent|[Ee]ditor|[Pp]roducer|[Bb]iologist|[Cc]hemist|[Pp]hysicist|[Gg]eologist|[Aa]stronomer|[Cc]limatologist|[Vv]irologist|[Ee]pidemiologist|[Pp]ilot|[Aa]stronaut|[Dd]river|[Ss]pokesperson|[Mm]agistrate|[Cc]oroner|[Ss]heriff|[Pp]rince|[Kk]ing|[Qq]ueen|[Pp]ope|CEO|CFO|[Cc]ouncillor|Cllr\\.?|Dame|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Sen\\.?|Gen\\.?|Gov\\.?|Sir|Lady|Lord)';

/** Words that open sentences or are capitalised for another reason, and begin no name. */
const NO_NAME = new Set(
  'The A An This That These Those He She It They We You I In On At By For From With But And Or So Yet If When While After Before Since As Although However There Here What Who Why How Its His Her Their Our My Your Not No Both Some Many Most All Any Each Every Neither Either Other Another Such Only Even Also Then Thus Still Now Today Yesterday Tomorrow Last Next Two Three Four Five Six Seven Eight Nine Ten Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Article Section Chapter Table Figure Page Part Under Between Among According Asked Questioned Known Shares Officials Scientists Summary Background Timeline Cause Impact Actions Action Time Owner Due Note Notes Introduction Conclusion Abstract References Reporting Editing Related UTC ISO GMT AM PM EST CET Q1 Q2 Q3 Q4 Of To Had Has Have Was Were Is Are Be Do Does Did Will Would Could Should May Might Must Can Dear Yes Once Until Despite During Through Without Within Against Over Because Unless Whether Where Which Just Much More Less Several Few First Second Third Finally Meanwhile Moreover Instead Rather Nor Up Out Off Dec. Recommendations'.split(
    ' ',
  ),
);
const DEMONYM_LEAD = /^(?:The|A|An|Its|Her|His|Their|Our)\s+/u;

const PLACE =
  /(?:^|\s)(?:Bridge|River|Lake|Street|Road|Avenue|Park|Islands?|Bay|Mountains?|Valley|Coast|Port|Harbour|Harbor|Airport|Station|Square|Hill|County|City|Town|Village|District|Province|Region|Peninsula|Strait|Ocean|Sea|Straits|Gulf|Cape|Point|Beach|Forest|Canal|Channel|Basin|Plant|Hall|House|Tower|Stadium|Summit|Agreement|Treaty|Act|Plan|Report|Memorandum|Compact|Accord|Convention|Award|Prize|Cup|Day|Eve|Christmas|Easter)$|^(?:Lower|Upper|Lake|Mount|Cape|Port|Fort|San|Saint|St|New|Old|Great|Little)\s/;
const OFFICE_WORD =
  /^(?:Madam|Mister|Mr|Mrs|Ms|Dr|Sir|President|Vice|Prime|Minister|Secretary|Chair|Chairman|Chairwoman|General|Judge|Justice|Senator|Governor|Mayor|Director|Deputy|Chief|State|Officer|Board|Committee)\.?$/;

const LEADING_OFFICE =
  /^(?:(?:Judge|Justice|President|Minister|Secretary|Senator|Governor|Mayor|General|Professor|Prof|Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Captain|Colonel|Dame|Councillor|Cllr|Chair(?:man|woman)?|Goalkeeper|Striker|Midfielder|Captain|Coach|Teacher|Schoolteacher|Headteacher|Developer|Singer|Actor|Actress|Author|Writer|Novelist|Poet|Conductor|Composer|Violinist|Pianist|Painter|Sculptor|Lecturer|Historian|Farmer|Fisherman|Baker|Resident|Student|Detective|Constable|Sergeant|Superintendent|PC|Sgt|Rev|Reverend|Bishop|Rabbi|Imam|Nurse|Midwife|Surgeon|Architect|Designer|Founder|Owner|Counsel|Barrister|Solicitor|Clerk|Treasurer|Campaigner|Activist|Volunteer|Trustee|Curator|Librarian|Journalist|Correspondent|Editor|Producer|Biologist|Chemist|Physicist|Geologist|Astronomer|Climatologist|Virologist|Epidemiologist|Pilot|Astronaut|Driver|Spokesperson|Magistrate|Coroner|Sheriff)\.? )+/;

const strip = (run: string): string => {
  const words = run.split(' ');
  while (words.length > 0 && (NO_NAME.has(words[0] ?? '') || /^(?:of|the|for|and|&)$/.test(words[0] ?? ''))) words.shift();
  while (words.length > 0 && (/^(?:of|the|for|and|&|de|van|von)$/.test(words.at(-1) ?? '') || NO_NAME.has(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
};

/** A name printed in capitals as it is written elsewhere. */
const inSmall = (capitals: string): string => capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const ENDS_AS_BODY = new RegExp(
  `(?:^|\\s)(?:${BODY})$|^(?:Ministry|Department|University|Bank|Institute|Office|Council|Court|Union|Board)\\b`,
  'u',
);
const ENDS_AS_OUTLET = new RegExp(`(?:^|\\s)(?:${OUTLET})$`, 'u');

/** What a company or club is called by what it does. */
const TRADE =
  '(?:airline|carrier|retailer|broadcaster|company|firm|bank|brewer|brewery|bakery|baker|car ?maker|chip ?maker|drug ?maker|maker|manufacturer|utility|builder|shipbuilder|developer|supplier|insurer|lender|publisher|ferry operator|operator|start-?up|contractor|refiner|miner|grocer|supermarket|hotel chain|chain|charity|football club|club|orchestra|theatre company|newspaper group|shipping line|law firm|consultancy|cooperative|co-op|(?:infrastructure|network|asset|fund) manager|regulator|watchdog|think ?tank|trade body|pressure group|campaign group|union|agency)';
const RUN = `${CAP}(?: (?:& )?${CAP}){0,3}`;

/** How English texts name people, bodies, outlets and vessels; the surer rules first. */
export const nameRules: NameRule[] = [
  {
    name: 'label',
    pattern:
      /^(?<printed>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{Lu}'’-]+){1,2})(?:, (?<role>\p{Ll}[^:()\n]{2,60})| [(](?<note>\p{Ll}[^:()\n]{2,60})[)]):/gmu,
    build: ({ printed = '', role, note }) => ({ name: inSmall(printed), printed, type: 'person', role: role ?? note }),
  },
  {
    name: 'office-person',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<role>${OFFICE}) (?<name>${CAP}(?: (?:\\p{Lu}\\. )?(?:(?:van|von|de|der|bin|al) )*${CAP}){0,2})`,
      'gu',
    ),
    build: ({ name = '', role = '' }) => {
      const bare = strip(name);
      return bare === '' || ENDS_AS_BODY.test(bare) ? undefined : { name: bare, type: 'person', role: role.toLowerCase() };
    },
  },
  {
    name: 'person-appositive',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<name>${CAP}(?: (?:\\p{Lu}\\. )?(?:(?:van|von|de|der|bin|al) )*${CAP}){1,2}), (?:who (?:leads|heads|runs|chairs) (?:the )?(?<led>(?:${CAP}(?:['’]s?)?|of|the)(?: (?:${CAP}['’]?|of|the|for|&))*|\\p{Ll}[\\p{Ll} -]{2,30}?)(?=,)|(?:the |a |an )?(?:(?<of>${CAP})['’]s )?(?<role>(?:\\p{Lu}?\\p{Ll}+ ){0,4}?${OFFICE})(?![\\p{L}]))`,
      'gu',
    ),
    build: ({ name = '', role, of, led }) => {
      const bare = strip(name);
      return bare === '' || !bare.includes(' ') || ENDS_AS_BODY.test(bare)
        ? undefined
        : { name: bare, type: 'person', role: role?.toLowerCase(), of: of ?? (led !== undefined && /\p{Lu}/u.test(led) ? led : undefined) };
    },
  },
  {
    name: 'person-note',
    pattern: new RegExp(`(?<![\\p{L}])(?<name>${CAP}(?: \\p{Lu}\\.)? ${CAP}(?: ${CAP})?) [(](?<role>\\p{Ll}[\\p{Ll} -]{3,30})[)]`, 'gu'),
    build: ({ name = '', role }) => {
      const bare = strip(name).replace(LEADING_OFFICE, '');
      return bare.includes(' ') && !ENDS_AS_BODY.test(bare) && !PLACE.test(bare) ? { name: bare, type: 'person', role } : undefined;
    },
  },
  {
    name: 'incorporated',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<name>(?:${CAP}|${ACRONYM})(?: (?:& )?(?:${CAP}|${ACRONYM})){0,4}),? (?:plc|PLC|Ltd|Limited|Inc|LLC|LLP|GmbH|AG|NV|Corp)(?![\\p{L}])`,
      'gu',
    ),
    build: ({ name = '' }) => ({ name: strip(name), type: 'organisation' }),
  },
  {
    name: 'acronym-behind',
    pattern: new RegExp(`(?<name>(?:${CAP}(?:['’]s?)?)(?: (?:${LINK} )?${CAP}['’]?){1,6}) [(](?<short>${ACRONYM})[)]`, 'gu'),
    build: ({ name = '', short }) => ({ name: strip(name.replace(DEMONYM_LEAD, '')), printed: short, type: 'organisation' }),
  },
  {
    name: 'body',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!\\b(?:on|off|over) (?:the )?)(?<name>(?:${CAP}['’]?s?['’]? |${ACRONYM} |(?:of|for|(?<!(?:${BODY}) )(?:and|&)) (?:the )?){1,6}(?:${BODY})(?: (?:of|for) (?:the )?${CAP}(?: ${CAP}){0,2})?|(?:Ministry|Department|University|Bank|Institute|Court|Office|Council) (?:of|for) (?:the )?${CAP}(?: (?:and )?${CAP}){0,2})(?![\\p{L}])`,
      'gu',
    ),
    build: ({ name = '' }) => {
      const bare = strip(name.replace(DEMONYM_LEAD, ''));
      return bare.includes(' ') && !/^(?:North|South|East|West)(?:ern)? \p{L}+$/u.test(bare)
        ? { name: bare, type: ENDS_AS_OUTLET.test(bare) ? 'outlet' : 'organisation' }
        : undefined;
    },
  },
  {
    name: 'outlet',
    pattern: new RegExp(
      `(?:(?:[Nn]ewspaper|[Dd]aily|[Ww]eekly|[Bb]roadcaster|[Aa]gency|[Mm]agazine) [*_“"]?(?<behind>${CAP}(?: (?:& )?${CAP}){0,2}))|(?<![\\p{L}])(?<name>${CAP} (?:${CAP} )?(?:${OUTLET}))(?![\\p{L}])`,
      'gu',
    ),
    build: ({ behind, name }) => {
      const bare = strip(behind ?? name ?? '');
      return bare === '' ? undefined : { name: bare, type: 'outlet' };
    },
  },
  {
    name: 'vessel',
    pattern: new RegExp(
      `(?:trawler|tug|liner|barge|yacht|lifeboat|ship|vessel|tanker|ferry|freighter|satellite|frigate|destroyer|submarine|probe|rocket|cutter) [*_“"]?(?<name>${CAP}(?:[ -](?:${CAP}|\\d{1,3})){0,2})`,
      'gu',
    ),
    build: ({ name = '' }) => ({ name, type: 'thing' }),
  },
  {
    name: 'model',
    pattern: new RegExp(`(?<![\\p{L}-])(?<name>(?!Covid|COVID)${CAP}-\\d{1,3})(?![\\p{L}\\d-])`, 'gu'),
    build: ({ name = '' }) => ({ name, type: 'thing' }),
  },
  {
    name: 'trade-before',
    pattern: new RegExp(`(?<![\\p{L}-])(?:${TRADE})(?:, | )(?<name>${RUN})(?![\\p{L}])`, 'gu'),
    build: ({ name = '' }) => {
      const bare = strip(name);
      return bare === '' || PLACE.test(bare) ? undefined : { name: bare, type: 'organisation' };
    },
  },
  {
    name: 'run-by',
    pattern: new RegExp(
      `\\b(?:operated|run|owned|managed|insured|supplied) by (?:the )?(?<name>${RUN})(?![\\p{L}])(?! \\p{Ll}+(?:er|or|man|woman)\\b)`,
      'gu',
    ),
    build: ({ name = '' }) => {
      const bare = strip(name);
      return bare.includes(' ') && !LEADING_OFFICE.test(bare) ? { name: bare, type: 'organisation' } : undefined;
    },
  },
  {
    name: 'trade-behind',
    pattern: new RegExp(`(?<![\\p{L}])(?<name>${RUN})(?:['’]s)?, (?:the|a|an) (?:\\p{L}[\\p{L}'’-]* ){0,4}?${TRADE}\\b`, 'gu'),
    build: ({ name = '' }) => {
      const bare = strip(name);
      return bare === '' ? undefined : { name: bare, type: 'organisation' };
    },
  },
  {
    name: 'issuer',
    pattern: new RegExp(
      `^(?<name>${RUN})(?:: | )(?=[Pp]ress conference|[Mm]edia briefing|[Ss]tatement|[Rr]esults|(?:[Ff]ull|[Hh]alf)-year|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)-quarter|Q[1-4]|[Ee]arnings|[Tt]rading update|[Aa]nnual (?:[Rr]eport|[Mm]eeting|[Gg]eneral)|[Rr]emarks)`,
      'gmu',
    ),
    build: ({ name = '' }) => {
      const bare = strip(name);
      return bare === '' ? undefined : { name: bare, type: 'organisation' };
    },
  },
  {
    name: 'full-name',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!\\b(?:in|at|near|off|on|over|around|across|outside) (?:the )?)(?<name>${CAP}(?: \\p{Lu}\\.)?(?: (?:(?:van|von|de|der|bin|al) )*${CAP}){1,2})(?! (?:${CAP}))(?![\\p{L}])`,
      'gu',
    ),
    build: ({ name = '' }) => {
      const bare = strip(name).replace(LEADING_OFFICE, '');
      if (!bare.includes(' ')) return undefined;
      if (ENDS_AS_BODY.test(bare)) return { name: bare, type: ENDS_AS_OUTLET.test(bare) ? 'outlet' : 'organisation' };
      return PLACE.test(bare) || bare.split(' ').every((word) => OFFICE_WORD.test(word)) ? undefined : { name: bare, type: 'person' };
    },
  },
  {
    name: 'repeated',
    pattern:
      /(?<![.!?:] )(?<![\p{L}])(?<!\p{Lu}[\p{L}'’]* )(?<!\b(?:in|at|near|off|on|from|to) )(?<name>\p{Lu}\p{Ll}{3,})(?=['’]s (?!\p{Lu})| (?:has|had|was|is|will|would|did|does|and \p{Lu}|\p{Ll}+(?:ed|s) ))/gu,
    build: ({ name = '' }) =>
      NO_NAME.has(name) || OFFICE_WORD.test(name) || PLACE.test(name) || name.length < 4 ? undefined : { name, type: 'organisation' },
  },
  {
    name: 'speaker',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!\\p{Lu}\\p{Ll}+ )(?<the>[Tt]he )?(?<name>${CAP})(?= (?<verb>said|told|says|added|warned|argued|wrote|announced|estimates?|confirmed|denied|replied|asked|favou?rs|wants|expects|insisted|noted|claimed|reported))`,
      'gu',
    ),
    build: ({ name = '', the, verb = '' }) => {
      if (NO_NAME.has(name) || OFFICE_WORD.test(name)) return undefined;
      if (the === undefined) return { name, type: 'person' };
      return { name, type: /reported|wrote/.test(verb) ? 'outlet' : 'organisation' };
    },
  },
];
