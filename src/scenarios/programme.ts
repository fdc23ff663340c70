// A made-up programme: agreements at the centres of the model project over eighteen months. The same seed gives the same programme.
import { centresOf } from '../../machines/centres.ts';
import type { Day } from '../../machines/day.ts';
import type { Played } from './record-of.ts';
import { simulate } from './simulate/simulate.ts';

/** From the first working day of 2025 on; the last day stands so that its half-year is complete soon. */
export const programmeDays = { from: '2025-01-06', until: '2026-06-30' } as const satisfies { from: Day; until: Day };

export type ProgrammeOptions = {
  readonly agreements: number;
  readonly seed: number;
  /** So many lives are told; where more are asked for, others live them over again, each at the next centre of the site. */
  readonly lives: number;
};

type MadeUp = Pick<Played, 'header' | 'entries' | 'words'>;

function* livesWithAgreement(lives: number, seed: number): Generator<Played> {
  let found = 0;
  for (const played of simulate({ cases: Number.MAX_SAFE_INTEGER, seed, ...programmeDays })) {
    const isOfProgramme = played.header.centre !== undefined && played.entries.some(({ event }) => event.type === 'agreement.concluded');
    if (isOfProgramme) {
      yield played;
      found += 1;
    }
    if (found >= lives) return;
  }
}

/** Everybody who was counselled at one site by one service is counselled at another of its centres the next time. */
function livedAgain({ header, entries, words }: Played, number: number, time: number): MadeUp {
  const own = centresOf(header.site);
  const service = own.find(({ code }) => code === header.centre)?.service;
  const fitting = own.filter((centre) => centre.service === service);
  const first = fitting.findIndex(({ code }) => code === header.centre);
  const centre = fitting[(first + time) % fitting.length];
  return { header: { ...header, case: `programme-${number}`, ...(centre && { centre: centre.code }) }, entries, words };
}

/** The chain of the entries is that of the first life: whoever records them binds them anew. */
export function* madeUpProgramme({ agreements, seed, lives }: ProgrammeOptions): Generator<MadeUp> {
  const told = [...livesWithAgreement(Math.min(lives, agreements), seed)];
  for (let number = 0; number < agreements; number += 1) {
    const life = told[number % told.length];
    if (life !== undefined) yield livedAgain(life, number + 1, Math.floor(number / told.length));
  }
}
