/**
 * Which days leads and short timelines hold: `node bench/timeline/leads.ts [--verbose] [--table]`.
 *
 * On the shipped pack: do the leads of the whole affair, of each quarter and of each main actor hold what several documents tell or what the
 * pack's readers marked as not to be missed? On the five seed documents without the pack, where they lie beside the project: how many of the days
 * that the machine chooses did the pack's readers mark so?
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { chooseLead } from '../../src/briefing/choosing/lead.ts';
import { chooseMainDays } from '../../src/briefing/choosing/main-days.ts';
import { pickEvents } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { dayOf, toldOf } from '../../src/briefing/choosing/told-days.ts';
import { withServer } from '../../src/cli/server.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { openReading } from '../../src/ingest/child/open-reading.ts';
import { keepPreview, previewFile } from '../../src/ingest/take-in.ts';
import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import type { Event } from '../../src/library/telling/events.ts';
import { namedIn, textsOf } from '../../src/model/localized.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url).pathname;
const TODAY = '2025-12-25';
/** Days that an editor would name for the whole affair. */
const EDITORS = ['2025-02-28', '2025-08-15', '2025-08-18', '2025-11-20', '2025-12-02', '2025-12-15'];
const QUARTERS = ['2025-01-01/2025-03-31', '2025-04-01/2025-06-30', '2025-07-01/2025-09-30', '2025-10-01/2025-12-31'];
const SIZES = [5, 10, 15, 20];
const MAIN_ACTOR_FACTS = 25;

const essential = ({ facts }: Event): boolean => facts.some(({ importance }) => importance === 3);
const dayOfEvent = ({ facts: [fact] }: Event): string | undefined => dayOf(fact);

const eventsOf = (shelf: Shelf, scope: Scope): readonly Event[] =>
  pickEvents(scope, 'usual', { shelf, locale: 'ja', today: TODAY, asked: {}, commands }).events;

const scopesOf = (shelf: Shelf): [name: string, scope: Scope][] => [
  ['whole', {}],
  ...QUARTERS.map((quarter): [string, Scope] => {
    const [first = '', last = ''] = quarter.split('/');
    return [quarter, { period: { first, last } }];
  }),
  ...[...shelf.actors.values()]
    .filter(({ id, type }) => type === 'person' && shelf.about({ actor: id }).length >= MAIN_ACTOR_FACTS)
    .map((actor): [string, Scope] => [actor.id, { actor }]),
];

const percent = (some: number, all: number): string => `${((100 * some) / Math.max(1, all)).toFixed(0)} %`;

const measurePack = (shelf: Shelf, verbose: boolean): void => {
  let [lines, marked, several, heaviest, scopes] = [0, 0, 0, 0, 0];
  for (const [name, scope] of scopesOf(shelf)) {
    const events = eventsOf(shelf, scope);
    const lead = chooseLead(events, shelf);
    if (lead.length === 0) continue;
    const days = lead.map(dayOfEvent);
    const told = (day: string | undefined) => (day === undefined ? 0 : toldOf(day, shelf).documents);
    const most = Math.max(...events.map((event) => told(dayOfEvent(event))));
    lines += lead.length;
    marked += lead.filter(essential).length;
    several += days.filter((day) => told(day) > 1).length;
    scopes += 1;
    heaviest += Number(days.some((day) => told(day) === most));
    if (verbose) console.log(`  ${name}: ${days.join(' ')}`);
    if (name === 'whole')
      console.log(`lead of the whole affair: ${days.filter((day) => EDITORS.includes(day ?? '')).length} of an editor's days`);
  }
  console.log(
    `${scopes} leads, ${lines} lines: ${percent(marked, lines)} not to be missed, ${percent(several, lines)} of a day that several documents tell; ${percent(heaviest, scopes)} hold a day that the most documents tell`,
  );
};

const takeIn = async (pack: ReturnType<typeof loadPacks>[number], work: (shelf: Shelf) => void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'keii-seeds-'));
  const reading = openReading();
  try {
    await withServer({ guild: '1', 'no-packs': true }, { dataDir: () => folder }, async (server, documents, shelves) => {
      for (const name of readdirSync(SEEDS).filter((one) => one.endsWith('.txt'))) {
        const publishedOn = pack.documents.find(({ file }) => file === name)?.published ?? undefined;
        const intake = { reading, shelves, documents };
        const preview = await previewFile(server, { bytes: readFileSync(join(SEEDS, name)), name, publishedOn }, intake);
        if ('document' in preview) await keepPreview(server, preview, intake);
      }
      work(await shelves.open(server));
    });
  } finally {
    reading.close();
    rmSync(folder, { recursive: true });
  }
};

const measureSeeds = (own: Shelf, pack: Shelf, verbose: boolean): void => {
  const marked = new Set<string>(
    eventsOf(pack, {})
      .filter(essential)
      .flatMap((event) => dayOfEvent(event) ?? []),
  );
  const all = new Set(eventsOf(pack, {}).map(dayOfEvent));
  const events = eventsOf(own, {});
  const days = new Set(events.map(dayOfEvent).filter((day) => day !== undefined));
  console.log(
    `without the pack: ${own.facts.length} facts, ${events.length} events on ${days.size} days, ${percent([...days].filter((day) => all.has(day)).length, days.size)} of them days of the pack; of the pack's ${marked.size} days not to be missed it has ${[...marked].filter((day) => day && days.has(day)).length}`,
  );
  const share = (chosen: readonly Event[]) => `${chosen.filter((event) => marked.has(dayOfEvent(event) ?? '')).length} of ${chosen.length}`;
  console.log(
    `not to be missed: ${share(chooseLead(events, own))} of its lead, ${SIZES.map((size) => share(chooseMainDays(events, size, own).events)).join(', ')} of its main days`,
  );
  if (verbose) for (const event of chooseLead(events, own)) console.log(`  ${dayOfEvent(event)} ${textsOf(event.facts[0].text)[0]}`);
};

/** The machine's main days, each with what the pack says of it: a table for people, in the pack's words. */
const tellBeside = (own: Shelf, pack: Shelf): void => {
  const packEvents = Map.groupBy(eventsOf(pack, {}), (event) => dayOfEvent(event));
  console.log('| day | documents that the machine finds telling it | in the pack | the pack’s line |\n| --- | --- | --- | --- |');
  for (const event of chooseMainDays(eventsOf(own, {}), Math.max(...SIZES), own).events) {
    const day = dayOfEvent(event) ?? '';
    const [first] = (packEvents.get(day) ?? []).toSorted((a, b) => Number(essential(b)) - Number(essential(a)));
    const mark = first === undefined ? 'no such day' : essential(first) ? 'not to be missed' : 'yes';
    console.log(`| ${day} | ${toldOf(day, own).documents} | ${mark} | ${first === undefined ? '' : namedIn(first.facts[0].text, 'en')} |`);
  }
};

const main = async (): Promise<void> => {
  const verbose = process.argv.includes('--verbose');
  const packs = loadPacks();
  const shelf = buildShelf(packs);
  measurePack(shelf, verbose);
  const [pack] = packs;
  if (existsSync(SEEDS) && pack !== undefined)
    await takeIn(pack, (own) => {
      measureSeeds(own, shelf, verbose);
      if (process.argv.includes('--table')) tellBeside(own, shelf);
    });
};

await main();
