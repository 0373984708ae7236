/** When something is due, as a clock on a wall shows it. */
export interface Timetable {
  /** `HH:MM`, 24 hours. */
  time: string;
  /** ISO weekdays, 1 Monday … 7 Sunday, ascending, at least one. */
  days: readonly number[];
  /** IANA name of the zone whose clock it is. */
  zone: string;
}
