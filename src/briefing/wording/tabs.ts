import { say } from '../../messages/say.ts';
import type { Words } from '../../messages/words.ts';
import type { Answer, Section } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';

/** A section of a sheet with the tab that shows it. */
export type Sheet<Tab extends string> = Section & { tab: Tab };

/** The sections that hold something, and their tabs in order; a label may tell the `{count}` of a tab's lines. */
export const tabbed = <Tab extends string>(
  sheets: readonly Sheet<Tab>[],
  labels: Readonly<Record<Tab, Words>>,
  locale: Locale,
): Pick<Answer, 'sections' | 'tabs'> => {
  const sections = sheets.filter(({ lines, text = [] }) => lines.length > 0 || text.length > 0);
  const tabs = [...Map.groupBy(sections, ({ tab }) => tab)];
  const count = (under: readonly Section[]) => under.reduce((sum, { lines }) => sum + lines.length, 0);
  const labelOf = (tab: Tab): Words => labels[tab];
  return { sections, tabs: tabs.map(([id, under]) => ({ id, label: say(locale, labelOf(id), { count: count(under) }) })) };
};
