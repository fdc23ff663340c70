// The chance of a simulation: one stream of draws from one seed, and every decision of it comes from there.
import { randomFrom, type Random } from '../../../src/scenarios/random.ts';
import { drawer } from '../rounds.ts';

/** Numbers a draw may give: as many as a double holds without a gap. */
const fine = 2 ** 30;

export function chanceFrom(seed: number): Random {
  // Neighbouring seeds begin far apart.
  const below = drawer(Math.floor(randomFrom(seed)() * fine));
  return () => below(fine) / fine;
}

/** One that nobody thinks up, and yet the same for the same seed. */
export function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
