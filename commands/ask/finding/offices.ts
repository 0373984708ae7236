import type { Shelf } from '../../../src/library/shelf.ts';
import { namedIn, textsOf } from '../../../src/model/localized.ts';
import type { NameMention } from '../../../src/search/question/name-mention.ts';

/** An office: how a question may call it behind the name of a state, and how a sheet has it. */
interface Office {
  called: RegExp;
  held: RegExp;
}

/** In this order; a leader is a president before a prime minister. */
const OFFICES: readonly Office[] = [
  {
    called: /^の?(?:大統領|国家主席|首脳|指導者|トップ)(?!補佐|特使|報道|府|選|令|会談)|^ (?:president|leader)\b/iu,
    held: /(?:大統領|国家主席)$|^president of\b/iu,
  },
  {
    called: /^の?(?:首相|総理|首脳|指導者|トップ)(?!官邸|会談)|^ (?:prime minister|premier|pm|leader)\b/iu,
    held: /首相$|^prime minister\b/iu,
  },
  {
    called: /^の?(?:外相|外務大臣|国務長官)|^ (?:foreign minister|secretary of state|top diplomat)\b/iu,
    held: /(?:外相|国務長官)$|foreign minister|secretary of state$/iu,
  },
  {
    called: /^の?(?:国防長官|国防相)|^ defen[cs]e (?:secretary|minister|chief)\b/iu,
    held: /国防(?:長官|相)$|secretary of defen[cs]e$|defen[cs]e minister/iu,
  },
  {
    called: /^の?(?:財務長官|財務相)|^ (?:treasury|finance) (?:secretary|minister|chief)\b/iu,
    held: /財務(?:長官|相)$|treasury secretary$|finance minister/iu,
  },
  { called: /^の?副大統領|^ vice[ -]president\b/iu, held: /副大統領$|vice president$/iu },
];

/** Whoever holds an office of a state, as the sheets have it; nobody when none of them says so. */
const holderOf = (state: string, { held }: Office, { actors }: Shelf): string | undefined => {
  const named = actors.get(state);
  const names = named === undefined ? [] : [...textsOf(named.name), ...named.aliases].map((name) => name.toLowerCase());
  const holder = [...actors.values()].find(({ type, role }) => {
    if (type !== 'person' || role === undefined) return false;
    const [ja, en] = [namedIn(role, 'ja').split('（')[0] ?? '', namedIn(role, 'en').toLowerCase()];
    return (
      (held.test(ja) && names.some((name) => ja.startsWith(name))) ||
      (held.test(en) && names.some((name) => ` ${en.replaceAll(/[^a-z]+/gu, ' ')} `.includes(` ${name} `)))
    );
  });
  return holder?.id;
};

/** The names of a text, with a state and an office behind it taken for whoever holds it: “the Russian president”. */
export const withOffices = (text: string, names: readonly NameMention[], shelf: Shelf): NameMention[] =>
  names.map((name) => {
    if (name.type !== 'actor' || shelf.actors.get(name.id)?.type !== 'state') return name;
    const behind = text.slice(name.end);
    for (const office of OFFICES) {
      const called = office.called.exec(behind)?.[0];
      const id = called === undefined ? undefined : holderOf(name.id, office, shelf);
      if (called !== undefined && id !== undefined) return { ...name, id, end: name.end + called.length };
    }
    return name;
  });

/** Whether what stands behind a name asks for nothing but who holds an office: 「の国防相は誰」. */
export const isOfficeHolder = (behind: string): boolean =>
  OFFICES.some(({ called }) =>
    /^(?:は|って)?(?:今|現在)?(?:誰|だれ|どなた)?(?:です)?(?:か)?[?]*$/u.test(behind.replace(called, '\u0000').split('\u0000')[1] ?? '-'),
  );
