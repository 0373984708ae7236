import type { Cue, CueReader, Surrounding } from '../../reading/rule.ts';

const AROUND_CHARS = 160;
const BRACKETS = /\([^()]{0,200}\)|\([^()]{0,200}$|^[^()]{0,200}\)/g;
const SENTENCE_START = /[.!?]["”’)]?\s+(?=[A-Z"“])|\p{Co}/gu;
const SENTENCE_END = /[.!?](?:["”’)]|\s|$)|\p{Co}/u;
const WORD = /[A-Za-z]+(?:['’][a-z]+)?|[,;:—–]/g;

const set = (words: string): Set<string> => new Set(words.split(' '));

/** Behind these the verb stands in the infinitive and tells of what is to come. */
const AIMING = set(
  'agree agrees agreed agreeing plan plans planned planning set due expect expects expected expecting hope hopes hoped hoping promise promises promised vow vows vowed pledge pledges pledged scheduled intend intends intended decide decides decided aim aims aimed likely ready about invite invited ask asked urge urged want wants wanted going deadline slated seek seeks sought willing prepared bound poised supposed wish wishes wished offered wait waits waiting',
);
/** Those that, behind a date, tell when it was decided: on 12 January they agreed to meet. */
const DECIDED = set('agreed promised vowed pledged decided invited asked urged wanted sought offered hoped planned intended');
const HELPERS = set('is are be been being');
const COMING = set('will shall would could might may can should must ’ll won’t cannot');
/** Adjectives, nouns and verbs that point ahead by themselves. */
const PLANNED = set(
  'due payable scheduled slated planned upcoming deadline expected postponed rescheduled extended deferred delayed tentatively forthcoming expire expires expiring effective begins starts opens ends closes takes enters runs resumes convenes returns meets votes matures',
);
const PAST = set(
  'was were had did said told met began held took came went left gave made saw found became won lost sent led spoke wrote rose fell broke struck fled flew kept brought laid put cut hit shut paid sold bought built ran sat stood grew knew heard felt read thought taught caught fought drew drove chose froze stole swore wore bore tore shook sank sang rang drank swam threw forgot got dealt meant spent lent sought hung bid quit beat been burst cost hurt let spread split upset',
);
const CONDITIONAL = set('if unless whether');
/** A clause of its own begins behind these. */
const BOUNDARY = set('that which who whom whose when where while because although though but and or , ; : — –');

/** need, seed, bed and the like end in -ed and are no past forms. */
const NO_PAST = set('need indeed seed speed feed exceed proceed succeed bleed breed hundred red bed shed united');

const cueOf = (word: string, before: string | undefined): Cue | undefined => {
  if (PLANNED.has(word)) return 'planned';
  if (COMING.has(word) || word.endsWith("'ll") || word.endsWith('’ll')) return 'future';
  if (AIMING.has(word)) return before === 'to' || !word.endsWith('ed') ? 'planned' : undefined;
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word)) ? 'past' : undefined;
};

const sentenceAround = (text: string, start: number, end: number): [before: string, behind: string] => {
  const before = text.slice(Math.max(0, start - AROUND_CHARS), start);
  const stop = [...before.matchAll(SENTENCE_START)].at(-1);
  const after = text.slice(end, end + AROUND_CHARS);
  const next = after.search(SENTENCE_END);
  return [
    (stop === undefined ? before : before.slice(stop.index + stop[0].length)).replaceAll(BRACKETS, ''),
    (next < 0 ? after : after.slice(0, next)).replaceAll(BRACKETS, ''),
  ];
};

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());

/** Back from the date to the verb of its clause: agreed to meet, is set for, expire, met. */
const governing = (words: string[]): Cue | 'open' | undefined => {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (word === 'to' && isAimed(words, at)) return planOf(words, at);
    if (word === 'for' && words[at - 1] === 'set') return planOf(words, at);
    const cue = cueOf(word, words[at - 1]);
    if (cue === 'past' && words[at - 1] === 'to') continue;
    if (cue === 'past' && at > 0 && COMING.has(words[at - 1] ?? '')) return 'future';
    if (cue === 'planned') return planOf(words, at);
    if (cue !== undefined) return withHelpers(cue, words, at);
    if (BOUNDARY.has(word) && at < words.length - 1) return undefined;
  }
  return undefined;
};

/** agreed to, is to: what stands behind is still to come. */
const isAimed = (words: string[], at: number): boolean =>
  AIMING.has(words[at - 1] ?? '') || words[at - 1] === 'is' || words[at - 1] === 'are';

/** was due, had been set for: whether that has come since is not told. */
const planOf = (words: string[], at: number): Cue | 'open' =>
  words.slice(Math.max(0, at - 3), at + 1).some((word) => word === 'was' || word === 'were' || word === 'been') ? 'open' : 'planned';

/** would have met, will be held, has been postponed until: the helper before a participle goes first. */
const withHelpers = (cue: Cue, words: string[], at: number): Cue => {
  const helpers = words.slice(Math.max(0, at - 3), at);
  if (cue === 'past' && helpers.at(-1) === 'be' && helpers.at(-2) === 'to' && isAimed(words, at - 2)) return 'planned';
  if (cue === 'past' && helpers.some((helper) => helper === 'is' || helper === 'are')) return 'planned';
  const isComing =
    cue === 'past' && helpers.some((helper, index) => COMING.has(helper) && !helpers.slice(index).some((each) => BOUNDARY.has(each)));
  return isComing ? 'future' : cue;
};

/** On from the date: the first verb behind it. */
const following = (words: string[]): Cue | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === 'to' && AIMING.has(words[at - 1] ?? '')) return 'planned';
    const cue = DECIDED.has(word) && !HELPERS.has(words[at - 1] ?? '') ? 'past' : cueOf(word, words[at - 1]);
    if (cue !== undefined) return cue;
  }
  return undefined;
};

const NOUN_BEHIND =
  /^(?:['’]s? [a-z]|[ -](?!(?:and|or|to|in|at|on|by|for|with|from|of|after|before|when|while|where|as|that|which|who|but|until|through|than|because|if|since|against|over|under|during|between|into|about|following|amid|despite|only|alone|the|a|an|his|her|its|their|he|she|it|they|we|is|are|was|were|has|have|had|will|would|could|should|may|might|did|does)\b)[a-z]{3})/;
const ARTICLE_BEFORE = /\b(?:the|its|his|her|their|our|this|an?|last|next|upcoming|planned) $/i;

/** the March meeting, January's elections, the 22 April vote: names a thing by its date, and takes no tense from the verb. */
const isAttribute: Surrounding = (text, start, end) =>
  NOUN_BEHIND.test(text.slice(end, end + 14)) &&
  (/^['’]/.test(text.slice(end, end + 1)) || ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 10), start)));

/** he now says the end of January. */
const isNow = (words: string[]): boolean => {
  const clause = words.slice(words.findLastIndex((word) => word === ';' || word === '—') + 1);
  return clause.includes('now') && (clause.includes('says') || clause.includes('expects'));
};

/** asked for time until May, proposed an increase from 1 April: from when or until when is still to come. */
const PROPOSING = set(
  'ask asks asked asking propose proposes proposed proposing request requests requested requesting seek seeks sought seeking recommend recommends recommended suggest suggests suggested demand demands demanded extension increase',
);
const OPENS = /^(?:from|until|till|by|through|to)\b/i;
const PROPOSED_WORDS = 9;

/** backed him in the elections in March: the verb tells nothing of when they are held. */
const EVENT_BEFORE =
  /\b(?:elections?|summit|contest|vote|polls?|referendum|inauguration|ceremony|concerts?|conference|congress|convention|hearing|trial|visit|trip|tour|tournament|championships?|games|Olympics|festival|release|session|debate|reopening|handover) (?:in|on|for) $/i;

/** The tense of the verb whose clause the expression stands in: the nearest before it in its clause, failing that the first behind it. */
export const readCue: CueReader = (text, start, end) => {
  if (isAttribute(text, start, end)) return undefined;
  const [before, behind] = sentenceAround(text, start, end).map(wordsIn);
  if (before?.some((word) => CONDITIONAL.has(word)) || behind?.slice(0, 12).some((word) => CONDITIONAL.has(word))) return 'conditional';
  if (OPENS.test(text.slice(start, end)) && before?.slice(-PROPOSED_WORDS).some((word) => PROPOSING.has(word))) return 'planned';
  if (isNow(before ?? [])) return 'present';
  const cue = governing(before ?? []) ?? following(behind ?? []) ?? anywhere(before ?? []);
  if (cue === 'open') return undefined;
  return cue === 'past' && EVENT_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ? undefined : cue;
};

/** Where the clause has no verb of its own, the sentence's last. */
const anywhere = (words: string[]): Cue | undefined => {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const cue = cueOf(words[at] ?? '', words[at - 1]);
    if (cue !== undefined) return cue;
  }
  return undefined;
};

const DESCRIBING = set('which that who whom whose where');
/** These open a clause that only says when. */
const WHEN = /\b(?:after|before|when|once) (?:the |a |an |his |her |its |their |[A-Z])[^,.;]{3,60}$/;

/** The hall, built in 1962, was shut. */
const isInserted: Surrounding = (text, start, end) =>
  text.charAt(end) === ',' && /, [a-z]+(?: [a-z]+){0,4} $/.test(text.slice(Math.max(0, start - 50), start));

/** the paper that Oslo circulated in January, the drought that had begun in 2011. */
export const isBackground: Surrounding = (text, start, end) => {
  const before = wordsIn(sentenceAround(text, start, end)[0]);
  const clause = before.findLastIndex((word) => BOUNDARY.has(word));
  return (
    (clause >= 0 && DESCRIBING.has(before[clause] ?? '')) ||
    before.slice(clause + 1).includes('had') ||
    WHEN.test(text.slice(Math.max(0, start - 70), start)) ||
    isInserted(text, start, end)
  );
};

const COMPARED = /\b(?:than|compared (?:with|to)|versus|vs\.?|against|up from|down from|since) (?:in |on |the )?$/i;

/** than in 2019, compared with March: a measure and no part of the story. */
export const isCompared: Surrounding = (text, start) => COMPARED.test(text.slice(Math.max(0, start - 20), start));

const RECORDED = /\b(?:recorded|interviewed|interview|meeting held|held|taped|conducted|date|date and time)\b[ :]{0,2}(?:on |of )?$/i;
const OPENS_LINE = /(?:^|[\n\p{Co}])[\s*_>#([-]*[A-Za-z ]{0,30}[ :]{0,2}(?:on |of )?$/u;

/** At the head of a text: Transcript of the press conference of the Secretary, 8 April 2026. */
const HEAD_CHARS = 300;
const SPOKEN =
  /\b(?:press conference|news conference|briefing|transcript|minutes|meeting|hearing|session|interview|speech|remarks|statement|address|lecture)\b(?:[^.\n\ue000]{0,80}|[^\n\ue000]{0,80}[\n\ue000]{1,2}[^.\n\ue000]{0,40})$/i;

/** Recorded on 18 May; Date: 4 March. */
export const isOwnToday: Surrounding = (text, start, end) => {
  const before = text.slice(Math.max(0, start - 44), start);
  if (start < HEAD_CHARS && /\d{4}/.test(text.slice(start, end)) && SPOKEN.test(text.slice(Math.max(0, start - 120), start))) return true;
  return RECORDED.test(before) && OPENS_LINE.test(before);
};

const PLACE_BEFORE =
  /(?:^|[\n\p{Co}])[\W_]{0,4}\p{Lu}[\p{Lu} .'’/-]{2,30}(?:, \p{Lu}[\w. ]{1,20})?(?: \([^()\n]{2,30}\))?,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u;
const DASH_BEHIND = /^(?:,? \d{4})?\.?(?: ?\([^()\n]{2,40}\))?\s?(?:[-–—:|]|[\n\p{Co}])/u;

/** LONDON, Oct 7 (Meridian Wire) - */
export const isDateline: Surrounding = (text, start, end) =>
  PLACE_BEFORE.test(text.slice(Math.max(0, start - 80), start)) && DASH_BEHIND.test(text.slice(end, end + 50));

/** on 3/4, due 3/4, dated 3/4/25; in a table. */
export const asksForDate: Surrounding = (text, start) =>
  /(?:\b(?:on|by|until|till|since|from|to|due|before|after|dated|deadline|date|signed|filed|sent|and|between|of|in)[ :]{1,2}|\|\s?)$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );

const REPORT = /\b(?:said|says|told|tells|added|adds|recalled|recalls|wrote|explained|noted)(?: [a-z]+){0,3} (?:on |in )?$/i;

/** he said last month, told reporters on Tuesday. */
export const isReport: Surrounding = (text, start) => REPORT.test(text.slice(Math.max(0, start - 40), start));
