import { say } from '../../messages/say.ts';
import type { Answer, Section } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';

type Tab = 'overview' | 'did' | 'said' | 'others' | 'positions' | 'terms' | 'lineage' | 'reactions' | 'events' | 'views';

/** A section of a sheet with the tab that shows it. */
export type Sheet = Section & { tab: Tab };

/** The sections that hold something, and their tabs in order. */
export const tabbed = (sheets: readonly Sheet[], locale: Locale): Pick<Answer, 'sections' | 'tabs'> => {
  const sections = sheets.filter(({ lines, text = [] }) => lines.length > 0 || text.length > 0);
  const tabs = [...new Set(sections.map(({ tab }) => tab))];
  return { sections, tabs: tabs.map((id) => ({ id, label: say(locale, `tab.${id}`) })) };
};
