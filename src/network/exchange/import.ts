// One import: what was read, under which name its list comes again, and the day.
import type { Day } from '../../../machines/day.ts';
import type { Incoming } from './incoming.ts';

/** `feed` is the name under which this list comes again. */
export type Import = { readonly incoming: Incoming; readonly feed: string; readonly on: Day };
