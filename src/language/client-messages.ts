// What clients are written: an appointment at the centre and nothing else, because others may read it over their shoulder.
import type { ClientLanguage, ClientText } from '../../machines/standards/catalogue.ts';
import type { Day } from '../../machines/day.ts';
import { languageFor } from './client-language.ts';
import { clientTexts } from './client-texts.ts';
import { writtenDay } from './written-day.ts';

/** `isPlanned`: the day is that of an appointment and not the last day for one. */
export type ClientMessage = { readonly language: string | null; readonly day: Day | null; readonly isPlanned: boolean };

/** In the client's language, then in German. Where a computer has translated it says so. */
export function clientMessage({ language, day, isPlanned }: ClientMessage): { readonly subject: string; readonly body: string } {
  const own = languageFor(language);
  const text: ClientText = day === null ? clientTexts.open : isPlanned ? clientTexts.planned : clientTexts.wanted;
  const say = (one: ClientLanguage): string => text[one].replace('{date}', day === null ? '' : writtenDay(day, one));
  const both: readonly ClientLanguage[] = own === 'de' ? ['de'] : [own, 'de'];
  // English was written together with the German.
  const note = own === 'de' || own === 'en' ? [] : both.map((one) => clientTexts.unreviewed[one]);
  return { subject: both.map((one) => clientTexts.subject[one]).join(' · '), body: [...both.map(say), ...note].join('\n\n') };
}
