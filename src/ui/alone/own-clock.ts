// The port of a room that has no server and still has to know the day: the device says it, as the day it is in Germany.
import { germanDayAt } from '../../engine/state/told-on.ts';
import { counsellor } from '../../scenarios/staff.ts';
import type { Port } from '../parts/api/port.ts';
import { nowhere } from './nowhere.ts';

export const ownClock: Port = {
  ...nowhere,
  fetchSession: async () => ({
    today: germanDayAt(new Date().toISOString()),
    setDay: false,
    actor: counsellor,
    signedIn: null,
    staff: [],
    sites: [],
    site: 'wetzlar',
  }),
};
