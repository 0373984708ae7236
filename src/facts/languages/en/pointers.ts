import type { PointerRule } from '../../names/pointers.ts';

const ROLE =
  'auditor general|attorney general|surgeon general|solicitor general|president|minister|secretary|envoy|negotiator|chancellor|ambassador|senator|governor|mayor|chairman|chairwoman|chair|director|mediator|spokesman|spokeswoman|professor|lawyer|general|commissioner|analyst|economist|chief executive|clerk|treasurer|coach|captain|goalkeeper|owner|founder|prosecutor|coroner|magistrate|headteacher|principal|conductor|curator|librarian|registrar|superintendent|sheriff|ombudsman|bishop';
/** “The Chair” and “the chair” alike. */
const ANY_CASE = ROLE.split('|')
  .map((word) => `[${(word[0] ?? '').toUpperCase()}${word[0] ?? ''}]${word.slice(1)}`)
  .join('|');
/** What nobody would call a company. */
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Courts?|Council|Commission|Committee|Parliament|Government|Agency|Police|Inspectorate|Union|University|Hospital|Office|Assembly|Association|Institute|Society|Party|School|Congress|Senate|Cabinet|Army|Navy|Authority|General|Organi[sz]ation|Board|Bureau|Tribunal|League|Federation|Foundation|Fund)\b/;

/** What tells one council or court from another. */
const LEVEL =
  '(?:district|county|city|town|parish|municipal|regional|provincial|local|state|federal|supreme|high|appeals?|works|security|national|school|advisory|audit|ethics|planning|central|general|executive)';

const BODY =
  'council|inspectorate|cooperative|co-op|trust|club|charity|office|society|hospital|ministry|department|league|guard|institute|board|ministry|agency|bank|party|union|association|commission|committee|authority|university|court|parliament|assembly|federation|alliance|consortium|secretariat|service|fund|foundation|infirmary|hospice|clinic|academy|college|museum|gallery|library|theatre|theater|orchestra|laboratory|shipyard|brewery|tribunal';

/** Somebody who holds an office no longer. */
const FORMER = /^(?:former |ex-)/;

/** English words that point back to somebody named before. */
export const pointerRules: PointerRule[] = [
  { pattern: /\b[Ss]he\b|\b[Hh]e\b/g, points: () => ({ to: 'subject', types: ['person'] }) },
  {
    pattern:
      /\b[Ii]t\b(?= (?:(?:has|had) (?:also |already |not |now |since )?(?!been\b)\p{Ll}+(?:ed|n|t|d|ld)\b|(?:also |then |later )?(?:sold|bought|won|lost|made|cut|paid|took|gave|set|put|led|beat|spent|sent|won|chose|(?!emerged|happened|seemed|appeared|followed|turned|rained|snowed|looked|sounded|remained)\p{Ll}{3,}ed)\b))/gu,
    points: () => ({ to: 'subject', types: ['organisation', 'state'] }),
  },
  { pattern: /\b[Hh]im\b/g, points: () => ({ to: 'last', types: ['person'] }) },
  {
    pattern:
      /\b[Bb]oth (?:countries|governments|states|capitals|nations)\b|\b[Tt]he two (?:countries|governments|states|nations|delegations)\b|\b[Tt]he neighbours\b/g,
    points: () => ({ to: 'pair', types: ['state'] }),
  },
  {
    pattern: /\b[Bb]oth (?:companies|firms)\b|\b[Tt]he two (?:companies|firms)\b/g,
    points: () => ({ to: 'pair', types: ['organisation'] }),
  },
  {
    pattern: /\b[Bb]oth (?:sides|parties)\b|\b[Tt]he (?:two )?(?:sides|parties|delegations)\b/g,
    points: () => ({ to: 'pair', types: ['state', 'organisation'] }),
  },
  {
    // “Its chairman, Odile Renner”: whose office it is.
    pattern: /\b[Ii]ts(?= (?:\p{Ll}[\p{Ll}-]* ){0,3}[\p{Ll}-]+, \p{Lu})/gu,
    points: () => ({ to: 'subject', types: ['organisation', 'state'] }),
  },
  { pattern: /\b(?:We|we|Our|our|us)\b/g, points: () => ({ to: 'self' }) },
  { pattern: /\b[Tt]he (?:government|cabinet)\b(?! of)/g, points: () => ({ to: 'last', types: ['state'] }) },
  {
    pattern:
      /\b[Tt]he (?:company|firm|carrier|utility|manufacturer|maker|retailer|operator|airline|carmaker|chipmaker|brewer|supplier|contractor|start-?up)\b(?! of|-| \p{Lu})/gu,
    points: () => ({ to: 'subject', types: ['organisation'], unlike: PUBLIC_BODY }),
  },
  {
    pattern: /\b[Tt]he (?:group|body|organi[sz]ation)\b(?! of|-| \p{Lu})/gu,
    points: () => ({ to: 'last', types: ['organisation'] }),
  },
  {
    pattern: /\b[Tt]he (?:newspaper|paper|daily|weekly|broadcaster|news agency)\b(?! \p{Lu})/gu,
    points: () => ({ to: 'last', types: ['outlet'] }),
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<word>(?:(?:prime|foreign|vice|deputy|defen[cs]e|finance|interior|trade|justice|health|energy) )?(?:${ANY_CASE}))\\b(?! of| \\p{Lu})`,
      'gu',
    ),
    points: ({ word = '' }) => ({ to: 'role', role: word.toLowerCase(), unlike: FORMER, alone: `the ${word.toLowerCase()}` }),
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<word>(?:(?:${LEVEL}|election|electoral|appeals|arbitration|works|port|water|health|fire|police|film|football|steering|organi[sz]ing|governing|supervisory|student|fishing|parents|residents|tenants|teachers|farmers|dockers|nurses|doctors|medical|research|space|nuclear|safety|competition|antitrust|labou?r) )?(?:${BODY}))\\b(?! of|-)`,
      'gi',
    ),
    points: ({ word = '' }) => ({ to: 'body', word: word.toLowerCase(), alone: `the ${word.toLowerCase()}` }),
  },
];
