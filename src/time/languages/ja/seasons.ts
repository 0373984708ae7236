import { calendar } from '../../reading/meaning.ts';
import type { TimeRule } from '../../reading/rule.ts';
import { ja } from './pattern.ts';

const SEASONS = '春夏秋冬';

/** 春 in 今年の春 and 2025年春: only behind a year. */
const season: TimeRule = {
  name: 'season',
  starts: SEASONS,
  pattern: ja(`(?<season>[${SEASONS}])(?!日|場|巻|雨|樹|目|刀|葉|田|眠|菊|闘)`),
  build: ({ season }) => calendar({ season: 21 + SEASONS.indexOf(season ?? '') }),
  dependent: true,
  reads: [
    ['2025年春に開く', '2025-21'],
    ['今年の春に開く', '2025-21'],
  ],
  leaves: ['春日部で開く', '夏目の本'],
};

/** Seasons. Among equally long matches the earlier counts. */
export const seasonRules: TimeRule[] = [season];
