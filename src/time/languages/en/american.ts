const LOOKED_AT_CHARS = 20_000;

/** WASHINGTON, Oct 7 -; SAN DIEGO, Calif. */
const DATELINE =
  /(?:^|[\n\p{Co}])[\s*_]{0,4}(?:WASHINGTON|NEW YORK|CHICAGO|LOS ANGELES|SAN [A-Z]{4,10}|BOSTON|HOUSTON|ATLANTA|DALLAS|SEATTLE|MIAMI|DENVER|PHILADELPHIA|DETROIT|[A-Z][A-Z .'-]{2,24}, ?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Texas|Utah|Va|Vt|W\.Va|Wash|Wis|Wyo|D\.C)\b)/u;
/** Spelled as in the United States; and a month, a day, a comma and a year. */
const AMERICAN =
  /\b(?:color|center|labor|favor|honor|neighbor|defense|offense|organiz|analyz|program(?!m)|traveled|canceled|attorney|sheriff|zip code)[a-z]{0,8}\b|\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}/g;
const BRITISH =
  /\b(?:colour|centre|labour|favour|honour|neighbour|defence|offence|organis|analys|programme|travelled|cancelled)[a-z]{0,8}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Whether a text writes dates in numbers month first: told by an American dateline, or by more American than British spellings and dates. */
export const isMonthFirst = (text: string): boolean => {
  const beginning = text.slice(0, LOOKED_AT_CHARS);
  return DATELINE.test(beginning) || count(AMERICAN, beginning) > count(BRITISH, beginning);
};
