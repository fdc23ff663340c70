// A telephone in parts, as the course search delivers it, put together again.
import { isLoose, textOf, type Loose } from '../parts/values.ts';

const parts = ['laendervorwahl', 'landesvorwahl', 'vorwahl', 'ortsvorwahl', 'rufnummer', 'nummer', 'durchwahl'];

/** Parts that nobody filled in leave nothing; a telephone that is one text is taken as it is. */
export function telephoneOf(raw: unknown): string | null {
  if (!isLoose(raw)) return textOf(raw);
  const found = parts.flatMap((part) => textOf(raw[part]) ?? []);
  return found.length === 0 ? null : found.join(' ');
}

/** Under which name it comes differs from one answer to the next. */
export const telephoneIn = (raw: Loose): string | null =>
  telephoneOf(raw['telefon'] ?? raw['telefonnummer'] ?? raw['festnetz'] ?? raw['mobil']);
