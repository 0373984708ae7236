/** A document in one line, ready for a footnote. */
export const referenceWords = {
  document: { ja: '{authors}「{title}」{publisher}、{date}。{url}', en: '{authors}, “{title}”, {publisher}, {date}.{url}' },
  /** Of a document whose publisher stands for its authors. */
  unsigned: { ja: '「{title}」{publisher}、{date}。{url}', en: '“{title}”, {publisher}, {date}.{url}' },
  unsignedParagraph: {
    ja: '「{title}」{publisher}、{date}、¶{paragraph}。{url}',
    en: '“{title}”, {publisher}, {date}, ¶{paragraph}.{url}',
  },
  paragraph: {
    ja: '{authors}「{title}」{publisher}、{date}、¶{paragraph}。{url}',
    en: '{authors}, “{title}”, {publisher}, {date}, ¶{paragraph}.{url}',
  },
} as const;
