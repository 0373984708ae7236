import type { Answer, Section } from '../../model/answer.ts';
import type { Locale, Localized } from '../../model/localized.ts';

/** A section of a sheet with the tab that shows it. */
export type Sheet<Tab extends string> = Section & { tab: Tab };

/** The sections that hold something, and their tabs in order. */
export const tabbed = <Tab extends string>(
  sheets: readonly Sheet<Tab>[],
  labels: Readonly<Record<Tab, Localized>>,
  locale: Locale,
): Pick<Answer, 'sections' | 'tabs'> => {
  const sections = sheets.filter(({ lines, text = [] }) => lines.length > 0 || text.length > 0);
  const tabs = [...new Set(sections.map(({ tab }) => tab))];
  return { sections, tabs: tabs.map((id) => ({ id, label: labels[id][locale] })) };
};
