import { type Deeds, inServer, type ServerReader } from '../../asking/deeds.ts';
import { compose } from '../../briefing/wording/compose.ts';
import { say } from '../../messages/say.ts';
import type { Deed } from '../../model/answer.ts';
import { namedIn } from '../../model/localized.ts';
import { undoButton, undoNote } from '../edit/execute-edits.ts';
import type { History } from '../edit/history.ts';
import type { Intake } from '../take-in.ts';
import { actorOf, type Plan, type Premises, planAlias, planMerge, planSplit } from './plan.ts';
import { showList, showNames, showPlan } from './show.ts';
import { words } from './words.ts';

/** What `/names` asks for: shown first, done when that is confirmed, and undone like changes to documents. */
export const nameDeeds = ({ documents, shelves }: Intake, history: History): Deeds => {
  const premisesOf = async (deed: Deed, reader: ServerReader): Promise<Premises> => {
    const [shelf, edits] = await Promise.all([shelves.open(reader.server), documents.nameEditsOf(reader.server)]);
    return { deed, reader, shelf, edits };
  };
  const change = (planned: (premises: Premises) => Plan) =>
    inServer(async (deed, reader, confirmed) => {
      const premises = await premisesOf(deed, reader);
      const plan = planned(premises);
      if (!confirmed) return showPlan(plan, premises);
      const { server, locale } = reader;
      const name = namedIn(plan.shown.name, locale);
      await documents.saveNameEdits(server, plan.edits);
      await history.did(server, { what: plan.what, title: name, back: [], names: premises.edits });
      shelves.changed(server);
      return compose(await shelves.open(server), {
        kind: 'list',
        locale,
        title: plan.done,
        intro: [undoNote(reader)],
        sections: [],
        next: [
          { label: say(locale, words.show, { name }), ask: { command: 'actor', options: { name: plan.shown.id } } },
          undoButton(reader),
        ],
      });
    });
  return {
    'names list': inServer(async (deed, reader) => {
      const premises = await premisesOf(deed, reader);
      return deed.values.name === undefined ? showList(premises) : showNames(actorOf(deed.values.name, premises), premises);
    }),
    'names merge': change(planMerge),
    'names split': change(planSplit),
    'names alias': change(planAlias),
  };
};
