import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';

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
    ['今年の春の号', '2025-21'],
  ],
  leaves: ['春日部で開く', '夏目の本'],
};

/** 秋に, 春以降, 秋へ: a season alone, where a word behind it shows that it is a time. */
const seasonAlone: TimeRule = {
  name: 'season-alone',
  starts: SEASONS,
  pattern: ja(
    `(?<![一-龠ァ-ヶーぁ-ん]{0,1}[一-龠])(?<season>[${SEASONS}])(?:先|口)?(?=に(?!な|似)|へ|以降|まで|から|ごろ|頃|の(?:終|初|半|前|うち|段階|大会|選挙|漁|国会|総会|臨時|陣)|にも|には|、|。|$)`,
  ),
  build: ({ season }) => calendar({ season: 21 + SEASONS.indexOf(season ?? '') }),
  reads: [
    ['秋に開く予定だ', '2025-23'],
    ['打ち上げは秋へ', '2025-23'],
  ],
  leaves: ['春の訪れを待つ', '青春に戻る', '立秋、残暑'],
};

/** Seasons. Among equally long matches the earlier counts. */
export const seasonRules: TimeRule[] = [seasonAlone, season];
