import { type Deeds, inServer, type ServerReader } from '../asking/deeds.ts';
import { findSpoken } from '../asking/spoken.ts';
import { compose } from '../briefing/wording/compose.ts';
import { UserError } from '../errors.ts';
import type { Pack } from '../library/pack.ts';
import type { OpenShelf } from '../library/shelf.ts';
import { listInWords } from '../messages/joiners.ts';
import { say } from '../messages/say.ts';
import type { Answer, Deed, Section } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import type { ServerSettings } from '../model/server/settings.ts';
import type { Filling, Store } from '../storage/ports.ts';
import { words } from './words.ts';

/** What settings are made of and change. */
export interface Premises {
  packs: readonly Pack[];
  store: Pick<Store, 'settingsOf' | 'saveSettings' | 'filling' | 'forgetServer'>;
  openShelf: OpenShelf;
  /** Called when a server is to see something else from now on. */
  changed(server: string): void;
}

const BYTES_PER_MEGABYTE = 1_000_000;
const megabytes = (bytes: number): string => (bytes / BYTES_PER_MEGABYTE).toFixed(bytes < BYTES_PER_MEGABYTE ? 1 : 0);

const packLine = ({ id, name, documents, facts }: Pack, { hiddenPacks }: ServerSettings, locale: Locale): string =>
  hiddenPacks.includes(id)
    ? say(locale, words.hidden, { name: name[locale] })
    : say(locale, words.used, { name: name[locale], documents: documents.length, facts: facts.length });

const fillingLine = ({ kept, allowed }: Filling, locale: Locale): string =>
  say(locale, words.filling, {
    documents: kept.documents,
    megabytes: megabytes(kept.bytes),
    most: allowed.documents,
    mostMegabytes: megabytes(allowed.bytes),
  });

const packSteps = (packs: readonly Pack[], { hiddenPacks }: ServerSettings, locale: Locale): Answer['next'] =>
  packs.map(({ id, name }) => {
    const isHidden = hiddenPacks.includes(id);
    return {
      label: say(locale, isHidden ? words.use : words.hide, { name: name[locale] }),
      ask: { command: 'settings pack', options: { pack: id, use: isHidden ? 'on' : 'off' } },
    };
  });

const showSettings = async (
  { server, locale }: ServerReader,
  { packs, store, openShelf }: Premises,
  intro: string[] = [],
): Promise<Answer> => {
  const [settings, filling, shelf] = await Promise.all([store.settingsOf(server), store.filling(server), openShelf(server)]);
  const section = (title: string, text: string[]): Section => ({ title, text, lines: [] });
  return compose(shelf, {
    kind: 'list',
    locale,
    title: words.title[locale],
    intro,
    sections: [
      section(
        words.packs[locale],
        packs.map((pack) => packLine(pack, settings, locale)),
      ),
      section(words.managing[locale], [
        settings.managerRole ? say(locale, words.withRole, { name: settings.managerRole.name }) : words.managersAlone[locale],
      ]),
      section(words.own[locale], [fillingLine(filling, locale)]),
      section(words.kept[locale], [words.keeping[locale]]),
    ],
    next: [
      ...packSteps(packs, settings, locale),
      ...(filling.kept.documents > 0 ? [{ label: words.documents[locale], ask: { command: 'documents list', options: {} } }] : []),
    ],
  });
};

const setPack = async ({ values }: Deed, manager: ServerReader, premises: Premises): Promise<Answer> => {
  const { packs, store, changed } = premises;
  const { server, locale } = manager;
  const pack = findSpoken(packs, values.pack ?? '', ({ id, name }) => [id, name]);
  if (pack === undefined) {
    const known = packs.map(({ name }) => name[locale]);
    throw new UserError(say(locale, words.unknownPack, { name: values.pack ?? '', packs: listInWords(known, locale) }));
  }
  const { hiddenPacks, ...rest } = await store.settingsOf(server);
  const others = hiddenPacks.filter((id) => id !== pack.id);
  const isUsed = values.use === 'on';
  await store.saveSettings(server, { ...rest, hiddenPacks: isUsed ? others : [...others, pack.id] });
  changed(server);
  return showSettings(manager, premises, [say(locale, isUsed ? words.nowUsed : words.nowHidden, { name: pack.name[locale] })]);
};

const setRole = async ({ values }: Deed, manager: ServerReader, premises: Premises): Promise<Answer> => {
  const { server, locale } = manager;
  const { id, name = '' } = values;
  const { managerRole: _, ...rest } = await premises.store.settingsOf(server);
  await premises.store.saveSettings(server, id === undefined ? rest : { ...rest, managerRole: { id, name } });
  return showSettings(
    manager,
    premises,
    id === undefined ? [words.noRole[locale]] : [say(locale, words.nowRole, { name }), words.showInDiscord[locale]],
  );
};

const forget = async ({ server, locale }: ServerReader, { store, openShelf, changed }: Premises, confirmed: boolean): Promise<Answer> => {
  const { kept } = await store.filling(server);
  if (confirmed) {
    await store.forgetServer(server);
    changed(server);
  }
  return compose(await openShelf(server), {
    kind: 'list',
    locale,
    title: (confirmed ? words.forgotten : words.forgetting)[locale],
    intro: [confirmed ? words.forgottenWhat[locale] : say(locale, words.forgettingWhat, { count: kept.documents })],
    sections: [],
    ...(!confirmed && { confirm: true }),
  });
};

/** What `/settings` asks for. */
export const settingsDeeds = (premises: Premises): Deeds => ({
  'settings show': inServer((_, manager) => showSettings(manager, premises)),
  'settings pack': inServer((deed, manager) => setPack(deed, manager, premises)),
  'settings role': inServer((deed, manager) => setRole(deed, manager, premises)),
  'settings forget': inServer((_, manager, confirmed) => forget(manager, premises, confirmed)),
});
