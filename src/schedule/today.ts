import { TZDate } from '@date-fns/tz';
import type { Day } from '../model/day.ts';

/**
 * The day it is in a time zone.
 *
 * @param nowMs milliseconds since 1970
 * @param timeZone IANA name
 * @example todayIn('Asia/Tokyo', Date.UTC(2025, 11, 31, 15)) //=> '2026-01-01'
 */
export const todayIn = (timeZone: string, nowMs: number): Day => new TZDate(nowMs, timeZone).toISOString().slice(0, 10);
