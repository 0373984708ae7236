/** How many there are. */
export const counts = {
  events: { ja: '出来事{count}件', en: { one: '1 event', other: '{count} events' } },
  facts: { ja: '事実{count}件', en: { one: '1 fact', other: '{count} facts' } },
  documents: { ja: '資料{count}件', en: { one: 'from 1 document', other: 'from {count} documents' } },
  held: { ja: '資料{count}件', en: { one: '1 document', other: '{count} documents' } },
  origins: { ja: '情報源{count}件', en: { one: '1 origin', other: '{count} origins' } },
  extracted: {
    ja: 'うち{count}件は、資料から自動で読み取ったものです。',
    en: { one: '1 line was read from the documents automatically.', other: '{count} lines were read from the documents automatically.' },
  },
} as const;
