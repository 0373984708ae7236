import type { Deeds } from '../../asking/deeds.ts';
import type { Reader } from '../../asking/reader.ts';
import { digestAnswer } from '../../briefing/digest/answer.ts';
import { digestOf } from '../../briefing/digest/digest.ts';
import { freshBy } from '../../briefing/digest/fresh.ts';
import { compose } from '../../briefing/wording/compose.ts';
import { UserError } from '../../errors.ts';
import type { OpenShelf, Shelf } from '../../library/shelf.ts';
import { EVERY_DAY, showDays } from '../../messages/days/weekdays.ts';
import { showWhen } from '../../messages/days/when.ts';
import { joinParts, listInWords } from '../../messages/joiners.ts';
import { languageNames } from '../../messages/languages.ts';
import { say } from '../../messages/say.ts';
import type { Answer, Deed, Section } from '../../model/answer.ts';
import type { Day } from '../../model/day.ts';
import type { Locale } from '../../model/localized.ts';
import type { Posting } from '../../model/server/posting.ts';
import type { KeptSchedule, Schedule } from '../../model/server/schedule.ts';
import type { Outbox, Schedules } from '../../storage/ports.ts';
import { listFrom } from '../../text/list-from.ts';
import { nextDue } from '../due.ts';
import { hereOf } from '../here.ts';
import { checkPermissions, sightOf } from '../may-post.ts';
import { scheduleWords as words } from '../words.ts';
import { DIGEST, DIGEST_COMMAND, freshFor } from './plan.ts';

/** What carrying out `/digest` needs. */
export interface DigestCare {
  store: Schedules & Outbox;
  posting: Posting;
  openShelf: OpenShelf;
  /** For whoever names none. */
  timeZone: string;
  nowMs(): number;
}

const MOST_SCHEDULES = 10;

const timetableWords = ({ timetable: { time, days, zone }, topics, quiet, locale: language }: Schedule, { locale }: Reader): string =>
  joinParts(
    [
      say(locale, words.timetable, { days: showDays(days, locale), time, zone }),
      say(locale, words.language, { language: languageNames[language][locale] }),
      ...(topics.length === 0 ? [] : [say(locale, words.topics, { topics: listInWords(topics, locale) })]),
      ...(quiet ? [words.quiet[locale]] : []),
    ],
    locale,
  );

const nextWords = ({ timetable }: Schedule, { locale }: Reader, nowMs: number): string => {
  const { on, atMs } = nextDue(timetable, nowMs);
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: timetable.zone }).format(atMs);
  return say(locale, words.next, { date: showWhen(on, locale), time });
};

/** The digest of a day where none is scheduled: as if there had been one the day before. */
export const digestOfDay = (whole: Shelf, day: Day, locale: Locale): Answer => {
  const { shelf, fresh, previous } = freshBy(whole, day);
  return digestAnswer(digestOf(shelf, { day, fresh, topics: [] }), shelf, { locale, previous });
};

/** The digest that `/digest now` shows: the one that was posted, the next, or that of a day. */
export const showDigest = async ({ values }: Deed, reader: Reader, { store, openShelf }: DigestCare): Promise<Answer> => {
  const { locale, server, today } = reader;
  const channel = values.channel ?? reader.channel ?? '';
  const day = values.day ?? today;
  const whole = await openShelf(server);
  const schedule = server === undefined ? undefined : (await store.schedules(server)).find((one) => one.channel === channel);
  const posted = await store.postOf({ place: channel, day, part: DIGEST });
  if (posted !== undefined && posted.server === server && values.day !== undefined) {
    const { fresh, ...occasion } = posted.making;
    const topics = schedule?.topics ?? [];
    return digestAnswer(digestOf(whole, { day, fresh: new Set(fresh), topics }), whole, { locale, topics, ...occasion });
  }
  if (schedule !== undefined && day >= today) {
    const fresh = new Set(await freshFor(schedule, whole, store));
    const { topics, lastOn } = schedule;
    return digestAnswer(digestOf(whole, { day, fresh, topics }), whole, { locale, topics, previous: lastOn });
  }
  return digestOfDay(whole, day, locale);
};

const setUp = async ({ values }: Deed, reader: Reader, care: DigestCare): Promise<Answer> => {
  const { store, posting, openShelf, timeZone, nowMs } = care;
  const here = hereOf(reader);
  const { locale } = reader;
  const channel = values.channel ?? here.channel;
  const { name } = await sightOf(channel, here.server, reader.locale, posting);
  await checkPermissions(channel, name, locale, posting);
  const others = (await store.schedules(here.server)).filter((one) => one.channel !== channel);
  if (others.length >= MOST_SCHEDULES) throw new UserError(say(locale, words.tooMany, { count: MOST_SCHEDULES }));
  const days = values.days?.split(',').map(Number) ?? [...EVERY_DAY];
  const schedule: Schedule = {
    server: here.server,
    channel,
    timetable: { time: values.time ?? '07:00', days, zone: values.zone ?? timeZone },
    locale,
    topics: listFrom(values.topics),
    quiet: values.quiet === 'yes',
    by: here.member,
    sinceMs: nowMs(),
  };
  const shelf = await openShelf(here.server);
  await store.saveSchedule(schedule, [...shelf.documents.keys()]);
  return compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.scheduled, { channel: name }),
    scope: nextWords(schedule, reader, nowMs()),
    intro: [timetableWords(schedule, reader)],
    sections: [],
  });
};

const nameOf = async (channel: string, { locale }: Reader, posting: Posting): Promise<string> => {
  const sight = await posting.look(channel);
  return 'hitch' in sight ? say(locale, words.unknownChannel, { channel }) : say(locale, words.channel, { channel: sight.name });
};

const statusOf = async (schedule: KeptSchedule, reader: Reader, { store, posting, nowMs }: DigestCare): Promise<Section> => {
  const { locale } = reader;
  const { channel, obstacle } = schedule;
  const [last, [waiting]] = await Promise.all([store.lastSent(channel, DIGEST), store.waitingPosts(channel, DIGEST)]);
  const sent =
    last === undefined || last.day === '' ? words.neverYet[locale] : say(locale, words.last, { date: showWhen(last.day, locale) });
  const open = waiting === undefined || waiting.day === '' ? [] : [say(locale, words.waiting, { date: showWhen(waiting.day, locale) })];
  return {
    title: await nameOf(channel, reader, posting),
    text: [
      timetableWords(schedule, reader),
      joinParts([nextWords(schedule, reader, nowMs()), sent, ...open], locale),
      ...(obstacle === undefined ? [] : [words.obstacles[obstacle][locale]]),
    ],
    lines: [],
  };
};

const status = async (reader: Reader, care: DigestCare): Promise<Answer> => {
  const { server } = hereOf(reader);
  const schedules = await care.store.schedules(server);
  return compose(await care.openShelf(server), {
    kind: 'list',
    locale: reader.locale,
    title: words.status[reader.locale],
    intro: schedules.length === 0 ? [words.noSchedules[reader.locale]] : [],
    sections: await Promise.all(schedules.map((schedule) => statusOf(schedule, reader, care))),
  });
};

const stop = async ({ values }: Deed, reader: Reader, { store, posting, openShelf }: DigestCare): Promise<Answer> => {
  const { server, channel: here } = hereOf(reader);
  const channel = values.channel ?? here;
  if (!(await store.removeSchedule(server, channel))) throw new UserError(words.noneThere[reader.locale]);
  const name = (await nameOf(channel, reader, posting)).replace(/^#/u, '');
  return compose(await openShelf(server), {
    kind: 'list',
    locale: reader.locale,
    title: words.stopped[reader.locale],
    scope: say(reader.locale, words.stoppedScope, { channel: name }),
    sections: [],
  });
};

/** What `/digest` asks for. */
export const digestDeeds = (care: DigestCare): Deeds => ({
  [DIGEST_COMMAND]: (deed, reader) => showDigest(deed, reader, care),
  'digest schedule': (deed, reader) => setUp(deed, reader, care),
  'digest status': (_, reader) => status(reader, care),
  'digest stop': (deed, reader) => stop(deed, reader, care),
});
