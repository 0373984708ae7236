import type { Localized } from './localized.ts';

/** What a kind of fact is. */
interface KindRecord {
  /** `happening`: what a timeline holds unless a kind is asked for. `view`: what somebody thinks, expects or advises. */
  tells: 'happening' | 'view' | 'background';
  /** Whether those it names act in it, rather than speak or judge. */
  isDeed: boolean;
  /** How much it says as the answer to a question, against other kinds; 1 for most. */
  weight: number;
  name: Localized;
  /** How whoever claims it is named, with a place for `{name}`; absent for what is simply told. */
  claim?: Localized;
}

/** Every kind of fact; nothing else lists them. */
export const KIND_RECORDS = {
  event: { tells: 'happening', isDeed: true, weight: 1.25, name: { ja: '出来事', en: 'event' } },
  statement: { tells: 'happening', isDeed: false, weight: 1.05, name: { ja: '発言', en: 'statement' } },
  report: {
    tells: 'happening',
    isDeed: true,
    weight: 1,
    name: { ja: '報道', en: 'report' },
    claim: { ja: '報道：{name}', en: 'reported by {name}' },
  },
  proposal: { tells: 'happening', isDeed: true, weight: 1.1, name: { ja: '提案', en: 'proposal' } },
  analysis: {
    tells: 'view',
    isDeed: false,
    weight: 1,
    name: { ja: '分析', en: 'analysis' },
    claim: { ja: '分析：{name}', en: 'analysis by {name}' },
  },
  forecast: {
    tells: 'view',
    isDeed: false,
    weight: 1,
    name: { ja: '予測', en: 'forecast' },
    claim: { ja: '予測：{name}', en: 'forecast by {name}' },
  },
  recommendation: {
    tells: 'view',
    isDeed: false,
    weight: 1,
    name: { ja: '提言', en: 'recommendation' },
    claim: { ja: '提言：{name}', en: 'recommended by {name}' },
  },
  background: { tells: 'background', isDeed: true, weight: 0.95, name: { ja: '背景', en: 'background' } },
} as const satisfies Record<string, KindRecord>;

export type Kind = keyof typeof KIND_RECORDS;

/** What a kind is, whichever it is. */
export const kindOf = (kind: Kind): KindRecord => KIND_RECORDS[kind];

/** The kinds in the order in which they are offered. */
export const KINDS = Object.keys(KIND_RECORDS) as [Kind, ...Kind[]];

/** Whether something happened, was said, reported or proposed: what a timeline holds unless a kind is asked for. */
export const isHappening = ({ kind }: { kind: Kind }): boolean => kindOf(kind).tells === 'happening';

/** Whether it is what somebody thinks, expects or advises. */
export const isView = ({ kind }: { kind: Kind }): boolean => kindOf(kind).tells === 'view';
