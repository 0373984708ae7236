import type { Reader } from '../../asking/reader.ts';
import { compose } from '../../briefing/wording/compose.ts';
import { eventLines } from '../../briefing/wording/lines.ts';
import { UserError } from '../../errors.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { say } from '../../messages/say.ts';
import type { Answer, Deed } from '../../model/answer.ts';
import { namedIn } from '../../model/localized.ts';
import { UNDO_DAYS } from '../../model/server/undo-days.ts';
import type { KeptChange, KeptDocument } from '../../storage/ports.ts';
import type { Intake } from '../take-in.ts';
import { words as takingIn } from '../words.ts';
import { type Correction, correctFact, hideFact } from './edit-facts.ts';
import type { History } from './history.ts';
import { findKept, type Redated, redate } from './redate.ts';
import { words } from './words.ts';

/** A change to a document that is kept, in the name of a reader of its server. */
type Edit = (deed: Deed, reader: Reader, server: string, confirmed: boolean) => Promise<Answer>;

/** The button that takes a change back. */
export const undoButton = ({ locale }: Reader): Answer['next'][number] => ({
  label: words.undo[locale],
  ask: { command: 'documents undo', options: {} },
});

/** Until when a change can be taken back, in words. */
export const undoNote = ({ locale }: Reader): string => say(locale, words.undoUntil, { days: UNDO_DAYS });

const report = (shelf: Shelf, reader: Reader, title: string, scope: string, canUndo = true): Answer =>
  compose(shelf, {
    kind: 'list',
    locale: reader.locale,
    title,
    scope,
    sections: [],
    ...(canUndo && { intro: [undoNote(reader)], next: [undoButton(reader)] }),
  });

const showRedated = async ({ after, before, moved }: Redated, { locale }: Reader, server: string, { shelves }: Intake): Promise<Answer> => {
  const shelf = await shelves.with(server, after);
  const facts = shelf.about({ document: after.id }).filter(({ id }) => moved.includes(id));
  const days = { old: showWhen(before.record.published, locale), new: showWhen(after.record.published, locale) };
  return compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.redating, { title: namedIn(after.record.title, locale) }),
    scope: say(locale, words.redatingScope, { ...days, count: moved.length }),
    intro: [(moved.length === 0 ? words.redatingNothing : words.redatingNote)[locale]],
    sections: facts.length === 0 ? [] : [{ title: words.moved[locale], lines: eventLines(facts, shelf, locale) }],
    confirm: true,
  });
};

const showUndo = ({ what, title }: KeptChange, { locale }: Reader, shelf: Shelf): Answer =>
  compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.undoing, { title }),
    intro: [words.undoes[what][locale]],
    sections: [],
    confirm: true,
  });

const correctionOf = ({ when, words: given }: Deed['values']): Correction => ({
  ...(when !== undefined && { when: when === '' ? null : when }),
  ...(given !== undefined && { words: given }),
});

/** Does what `/documents` asks for besides removing: another day of publication, a fact hidden or corrected, the last change undone. */
export const openEdits = (intake: Intake, history: History): Record<'redate' | 'hide' | 'correct' | 'undo', Edit> => {
  const { documents, shelves } = intake;
  const putOnShelf = async (server: string, document: KeptDocument): Promise<void> => {
    await shelves.removed(server, document.id);
    await shelves.added(server, document);
  };
  const replace = async (
    server: string,
    before: KeptDocument,
    after: KeptDocument,
    what: KeptChange['what'],
    { locale }: Reader,
  ): Promise<string> => {
    if (!(await documents.replaceDocument(server, after))) throw new UserError(takingIn.gone[locale]);
    const title = namedIn(after.record.title, locale);
    await history.did(server, { what, title, back: [before] });
    await putOnShelf(server, after);
    return title;
  };
  const keptOf = async (server: string, id: string, { locale }: Reader): Promise<KeptDocument> => {
    const kept = await findKept(server, id, documents);
    if (kept === undefined) throw new UserError(takingIn.gone[locale]);
    return kept;
  };
  return {
    async redate({ values }, reader, server, confirmed) {
      const { locale } = reader;
      const redated = await redate(server, values.document ?? '', values.published ?? '', intake);
      if (redated === undefined) throw new UserError(takingIn.gone[locale]);
      if (!confirmed) return showRedated(redated, reader, server, intake);
      const title = await replace(server, redated.before, redated.after, 'redated', reader);
      const told = say(locale, words.redated, { title, new: showWhen(redated.after.record.published, locale) });
      return report(await shelves.open(server), reader, told, say(locale, words.redatedScope, { count: redated.moved.length }));
    },
    async hide({ values }, reader, server) {
      const before = await keptOf(server, values.document ?? '', reader);
      const title = await replace(server, before, hideFact(before, values.fact ?? ''), 'hidden', reader);
      return report(await shelves.open(server), reader, words.hidden[reader.locale], say(reader.locale, words.hiddenScope, { title }));
    },
    async correct({ values }, reader, server) {
      const before = await keptOf(server, values.document ?? '', reader);
      const title = await replace(server, before, correctFact(before, values.fact ?? '', correctionOf(values)), 'corrected', reader);
      return report(
        await shelves.open(server),
        reader,
        words.corrected[reader.locale],
        say(reader.locale, words.correctedScope, { title }),
      );
    },
    async undo(_, reader, server, confirmed) {
      const latest = await history.latest(server);
      if (latest === undefined) throw new UserError(say(reader.locale, words.nothingToUndo, { days: UNDO_DAYS }));
      if (!confirmed) return showUndo(latest, reader, await shelves.open(server));
      const undone = (await history.undo(server)) ?? latest;
      if (undone.gone !== undefined) await shelves.removed(server, undone.gone);
      for (const document of undone.back) await putOnShelf(server, document);
      if (undone.names !== undefined) shelves.changed(server);
      const scope = say(reader.locale, words.undoneScope, { title: undone.title });
      return report(await shelves.open(server), reader, words.undone[reader.locale], scope, false);
    },
  };
};
