/** Words around days. */
export const periodWords = {
  asOf: { ja: '{date}までに出た資料', en: 'documents published by {date}' },
  until: { ja: '{date}まで', en: 'until {date}' },
} as const;
