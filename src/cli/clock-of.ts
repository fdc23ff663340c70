// The watch over the clock of an installation, as a command works with it: the same days and the same confirmations its server goes by.
import { clockDoubtIn } from '../language/clock-doubt.ts';
import { watchClock, type ClockWatch } from '../server/parts/clock-watch.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Asked, Voice } from './command.ts';
import type { Io } from './io.ts';
import { settingsAsked } from './place-asked.ts';
import { WrongUsage } from './wrong-usage.ts';

export async function clockOf(storage: Pick<Storage, 'settings' | 'store'>, asked: Asked, io: Io, voice: Voice): Promise<ClockWatch> {
  const { trustedDays } = settingsAsked(asked, voice).clock;
  const watch = watchClock({ storage, clock: { now: () => new Date(), today: io.today }, setDay: false, trustedDays });
  await watch.look();
  return watch;
}

/** Before anything is written on today's day. Throws `WrongUsage` with both days. */
export async function refuseDoubted(storage: Pick<Storage, 'settings' | 'store'>, asked: Asked, io: Io, voice: Voice): Promise<ClockWatch> {
  const watch = await clockOf(storage, asked, io, voice);
  const doubt = watch.doubt();
  if (doubt !== null) throw new WrongUsage(clockDoubtIn(voice.lang)(doubt).join(' '));
  return watch;
}
