import { commands } from '../../commands/index.ts';
import { openDesk } from '../../src/briefing/desk.ts';
import { UserError } from '../../src/errors.ts';
import { buildLibrary } from '../../src/library/library.ts';
import type { Pack } from '../../src/library/pack.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Locale } from '../../src/model/localized.ts';
import { at, both, fact, smallPack } from '../fixtures/small-pack.ts';

const alone = (given: Omit<Parameters<typeof fact>[0], 'event'>): Fact => fact({ event: given.id, ...given });

const MORE_FACTS: Fact[] = [
  alone({
    id: 'a-10',
    when: '../2024-06-30',
    kind: 'statement',
    said: '2024-05-12',
    text: both('佐藤は6月末までに署名すると約束した。', 'Sato promised to sign by the end of June.'),
    citations: at('a', 10),
    actors: ['sato', 'lind'],
    outcome: { status: 'missed', text: both('署名は見送られた。', 'The signing was put off.'), facts: ['b-10'] },
  }),
  alone({
    id: 'b-10',
    when: '2024-06-30',
    text: both('協定の署名は見送られた。', 'The signing of the treaty was put off.'),
    citations: at('b', 10),
    actors: ['sato', 'lind'],
    importance: 3,
  }),
  alone({
    id: 'a-11',
    when: '2024-07',
    kind: 'forecast',
    attribution: { id: 'lind', name: both('リンド', 'Lind') },
    via: [{ id: 'mori', name: both('森', 'Mori') }],
    text: both('夏には漁が戻る。', 'The fishing will be back by summer.'),
    citations: at('a', 11),
    actors: ['sato'],
    outcome: { status: 'kept', text: both('7月に漁が再開した。', 'Fishing resumed in July.'), facts: ['b-11'] },
  }),
  alone({ id: 'b-11', when: '2024-07-20', text: both('漁が再開した。', 'Fishing resumed.'), citations: at('b', 11), importance: 1 }),
  alone({
    id: 'b-12',
    when: '2024',
    text: both('両港は一年を通じて船を減らした。', 'Both ports cut their fleets over the year.'),
    citations: at('b', 12),
    importance: 3,
  }),
  alone({ id: 'b-13', when: null, text: both('灯台が修理された。', 'The lighthouse was repaired.'), citations: at('b', 13) }),
  alone({
    id: 'b-14',
    when: '2024-06-20/..',
    kind: 'recommendation',
    text: both('両港は沿岸の巡視を共にすべきだ。', 'The ports should patrol the coast together.'),
    citations: at('b', 14),
    issues: ['patrols'],
  }),
];

const [fivePoints, fourPoints] = smallPack.plans as [Pack['plans'][number], Pack['plans'][number]];

/** The made-up library of the ports, with promises, lineage, reactions and ties added. */
const portsPack: Pack = {
  ...smallPack,
  facts: [...smallPack.facts, ...MORE_FACTS],
  actors: smallPack.actors.map((actor) =>
    actor.id === 'sato'
      ? {
          ...actor,
          role: { ...both('北港の市長', 'mayor of the northern port'), citations: at('a', 2) },
          relations: [{ to: 'lind', text: both('旧知の間柄。', 'An old acquaintance.'), citations: at('b', 1) }],
        }
      : actor,
  ),
  plans: [
    {
      ...fivePoints,
      deadline: { when: '../2024-06-01', text: both('6月1日までに答える。', 'To be answered by 1 June.'), citations: at('a', 3) },
      status: { ...both('4項目に縮められた。', 'Cut down to four points.'), citations: at('b', 2) },
      reactions: [{ actor: 'lind', when: '2024-05-20', text: both('退けた。', 'Turned it down.'), citations: at('a', 4) }],
    },
    {
      ...fourPoints,
      when: '2024-06~',
      part: 'mid',
      citations: at('b', 2),
      terms: fourPoints.terms.map((term) => ({ ...term, citations: at('b', 2) })),
    },
    {
      ...fivePoints,
      id: 'last-offer',
      name: both('最後の提案', 'last offer'),
      when: null,
      parents: ['four-points'],
      citations: at('b', 9),
      terms: [],
      reactions: [],
    },
  ],
  disagreements: [
    ...smallPack.disagreements,
    {
      id: 'toll',
      field: 'number',
      relation: 'changed-later',
      about: both('入港料の額', 'The port fee'),
      events: ['old-treaty'],
      versions: [
        { value: both('10', '10'), text: both('旧協定では10だった。', 'It was 10 under the old treaty.'), citations: at('a', 7) },
        { value: both('12', '12'), text: both('のちに12となった。', 'It later became 12.'), citations: at('b', 5) },
      ],
      support: { text: both('港の帳簿は12とする。', 'The port’s books say 12.'), citations: at('b', 6) },
      note: both('両方が正しいこともある。', 'Both may be right.'),
    },
  ],
};

export const ports = buildLibrary([portsPack]);

/** Nothing in the made-up library happened after it. */
export const TODAY = '2024-09-01';

export const desk = openDesk(ports, commands);

/** What the desk answers about the ports. */
export const ask = (command: string, options: Record<string, string> = {}, locale: Locale = 'en'): Answer =>
  desk.ask({ command, options }, { locale, today: TODAY });

/** What the desk says to input it cannot use; empty when it answers. @throws whatever is no {@link UserError} */
export const refusal = (command: string, options: Record<string, string> = {}, locale: Locale = 'en'): string => {
  try {
    ask(command, options, locale);
    return '';
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
};

/** Every line of an answer's sections, in order. */
export const linesOf = ({ sections }: Answer): Line[] => sections.flatMap(({ lines }) => lines);

export const idsOf = (answer: Answer): string[] => linesOf(answer).map(({ id }) => id);

/** Section titles with the ids of their lines. */
export const outline = ({ sections }: Answer): Record<string, string[]> =>
  Object.fromEntries(sections.map(({ title = '', lines }) => [title, lines.map(({ id }) => id)]));

/** What can be asked next, by label. */
export const offers = ({ next }: Answer): Record<string, Record<string, string>> =>
  Object.fromEntries(next.map(({ label, ask: { options } }) => [label, options]));
