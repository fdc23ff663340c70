// Which day is printed and whose: in the address, so that a bookmark of it is tomorrow's list every day.
import { Day } from '../../../../machines/day.ts';

export type DaySheetsSearch = {
  /** Without it the next working day. */
  readonly day?: Day | undefined;
  /** Without it one's own. */
  readonly whose?: 'all' | undefined;
};

/** What is no day counts as not there. */
export const daySheetsSearch = ({ day, whose }: Record<string, unknown>): DaySheetsSearch => ({
  day: Day.safeParse(day).data,
  whose: whose === 'all' ? 'all' : undefined,
});
