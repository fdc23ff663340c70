// The beginning of a scenario of one's own: somebody made up has asked, and everything else is still to come.
import type { Day } from '../../../machines/day.ts';
import { counsellor } from '../staff.ts';
import { emptyCase, grown } from '../grown-case.ts';
import { madeUpName, phoneNumber } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Recording } from '../training/recording.ts';
import type { Both } from '../training/scenario.ts';

/** The same `seed` is the same person. Throws where a day makes an inquiry impossible, which none does. */
export function beginRecording(name: string, title: Both, story: Both, today: Day, seed: number): Recording {
  const random = randomFrom(seed);
  const words = { name: madeUpName(random), birthDate: '1990-05-17', contact: phoneNumber(random), concern: 'Deutschkurs und Arbeit' };
  const inquiry = { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'walkIn', words } as const;
  const { opened, refusals } = grown(emptyCase(`training-${name}`, 'wetzlar'), inquiry, counsellor, today);
  if (refusals.length > 0) throw new Error(`a scenario cannot begin on ${today}: ${JSON.stringify(refusals)}`);
  const { header, entries } = opened;
  return { name, title, story, header, entries, words: opened.words, notes: [] };
}
