import { type Anchor, calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { en, startsOf } from '../pattern.ts';

const fixed = (
  name: string,
  words: string,
  offset: { by: number; anchor: Anchor },
  examples: Pick<TimeRule, 'reads' | 'leaves'>,
  slot: 'day' | 'week' | 'month' | 'year' = 'day',
): TimeRule => ({
  name,
  starts: startsOf(words),
  pattern: en(`(?:${words})(?![a-z]|-)`),
  build: () => calendar({ [slot]: offset }),
  ...examples,
});

/** today, tomorrow, the following day. Among equally long matches the earlier counts. */
export const dayWords: TimeRule[] = [
  fixed(
    'today',
    'today|tonight|this day|this morning|this afternoon|this evening|at this time',
    { by: 0, anchor: 'publication' },
    { reads: [['They meet today.', '2025-08-20']], leaves: ['notoday'] },
  ),
  {
    ...fixed(
      'now',
      '(?<=\\b(?:between|and|to|until) )now',
      { by: 0, anchor: 'publication' },
      { reads: [['between 2014 and now', '2014/2025-08-20']], leaves: ['now and then'] },
    ),
    starts: 'nN',
    dependent: true,
  },
  fixed(
    'tomorrow',
    'tomorrows?|tmrw|tmr',
    { by: 1, anchor: 'publication' },
    { reads: [['They meet tomorrow.', '2025-08-21']], leaves: ['tomorrow-land'] },
  ),
  fixed(
    'yesterday',
    'yesterday|last night|last day(?! (?:of|in))|the last day(?! (?:of|in))|past day',
    { by: -1, anchor: 'publication' },
    { reads: [['She left yesterday.', '2025-08-19']], leaves: ['the last day of school'] },
  ),
  fixed(
    'that-day',
    '(?:(?:later|earlier) )?(?:that(?: same| very)?|the (?:very )?same) (?:day|night|evening|morning|afternoon)',
    { by: 0, anchor: 'text' },
    { reads: [['On 3 May 2021 they met; later that day they signed.', '2021-05-03']], leaves: ['that daylight'] },
  ),
  fixed(
    'following-day',
    '(?:the (?:following|next)|next) (?:day|morning|evening|night|afternoon)|a day later|the (?:day|morning) after(?= *[,.;])',
    { by: 1, anchor: 'text' },
    { reads: [['They met on 3 May 2021 and signed the following day.', '2021-05-04']], leaves: ['the day after the vote'] },
  ),
  fixed(
    'previous-day',
    'the (?:previous|preceding) (?:day|night|evening)|a day earlier|the (?:day|night|evening) before(?= *[,.;])',
    { by: -1, anchor: 'text' },
    { reads: [['They met on 3 May 2021, having talked the previous day.', '2021-05-02']], leaves: ['the day before the vote'] },
  ),
];
