/** A document in one line, ready for a footnote. */
export const referenceWords = {
  document: { ja: '{authors}「{title}」{publisher}、{date}。{url}', en: '{authors}, “{title}”, {publisher}, {date}.{url}' },
  paragraph: {
    ja: '{authors}「{title}」{publisher}、{date}、¶{paragraph}。{url}',
    en: '{authors}, “{title}”, {publisher}, {date}, ¶{paragraph}.{url}',
  },
} as const;
