// How often a fault is made: a few times in `npm test`, in full by `npm run faults`.
import { writeFileSync } from 'node:fs';

export const isFull = process.env['ETAPPE_FAULTS'] === 'full';

export const roundsOf = ({ few, full }: { readonly few: number; readonly full: number }): number => (isFull ? full : few);

/** A number from 0 on below `below`, the same for the same seed: a fault that was found is made again (mulberry32). */
export function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What `npm run faults` prints of a family: what came of it, how often. */
export function reportFault(name: string, counts: Readonly<Record<string, number>>): void {
  const folder = process.env['ETAPPE_FAULTS_REPORT'];
  if (folder) writeFileSync(`${folder}/${name.replaceAll(/[^a-z0-9]+/giu, '-')}.json`, JSON.stringify({ name, counts }));
}
