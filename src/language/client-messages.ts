// What clients are written: an appointment at the centre and nothing else, because others may read it over their shoulder.
import type { ClientText } from '../../machines/standards/catalogue.ts';
import { documentTexts } from '../../machines/standards/2026.1/catalogue/document-texts.ts';
import type { Day } from '../../machines/day.ts';
import { dayIn } from './days.ts';

type ClientLanguage = keyof ClientText;

const subject: ClientText = {
  de: 'Termin in der Beratungsstelle',
  en: 'Appointment at the centre',
  ar: 'موعد في مركز الاستشارة',
};

/** Where an appointment is planned for the day; where one is still wanted until a day; where no day is meant. */
const texts = {
  planned: {
    de: 'Guten Tag, am {date} haben Sie einen Termin in der Beratungsstelle. Passt der Tag nicht, sagen Sie uns bitte Bescheid.',
    en: 'Hello, you have an appointment at the centre on {date}. If the day does not suit you, please let us know.',
    ar: 'مرحباً، هناك موعد في مركز الاستشارة بتاريخ {date}. إذا كان اليوم غير مناسب، يُرجى إبلاغنا.',
  },
  wanted: {
    de: 'Guten Tag, bitte vereinbaren Sie einen Termin in der Beratungsstelle, am besten bis zum {date}.',
    en: 'Hello, please make an appointment at the centre, best by {date}.',
    ar: 'مرحباً، يُرجى تحديد موعد في مركز الاستشارة، والأفضل حتى تاريخ {date}.',
  },
  open: {
    de: 'Guten Tag, wenn Sie möchten, vereinbaren Sie bitte einen Termin in der Beratungsstelle.',
    en: 'Hello, if you like, please make an appointment at the centre.',
    ar: 'مرحباً، عند الرغبة يُرجى تحديد موعد في مركز الاستشارة.',
  },
} as const satisfies Record<string, ClientText>;

/** Arabic writes days as German does, in Latin digits. */
const writtenDay: Readonly<Record<ClientLanguage, (day: Day) => string>> = { de: dayIn('de'), en: dayIn('en'), ar: dayIn('de') };

/** In a language nobody has written these texts in yet, English stands beside the German. */
const languageFor = (tag: string | null): ClientLanguage => (tag === null || /^de\b/.test(tag) ? 'de' : /^ar\b/.test(tag) ? 'ar' : 'en');

/** The language that stands in for the client's own, where nobody has written these texts in it; else null. */
export const standInFor = (tag: string | null): 'en' | null =>
  tag !== null && languageFor(tag) === 'en' && !/^en\b/.test(tag) ? 'en' : null;

/** `isPlanned`: the day is that of an appointment and not the last day for one. */
export type ClientMessage = { readonly language: string | null; readonly day: Day | null; readonly isPlanned: boolean };

/** In the client's language, then in German. Arabic nobody has reviewed yet says so. */
export function clientMessage({ language, day, isPlanned }: ClientMessage): { readonly subject: string; readonly body: string } {
  const own = languageFor(language);
  const text = day === null ? texts.open : isPlanned ? texts.planned : texts.wanted;
  const say = (one: ClientLanguage): string => text[one].replace('{date}', day === null ? '' : writtenDay[one](day));
  const both: readonly ClientLanguage[] = own === 'de' ? ['de'] : [own, 'de'];
  const note = own === 'ar' ? [documentTexts.unreviewedTranslation.ar, documentTexts.unreviewedTranslation.de] : [];
  return { subject: both.map((one) => subject[one]).join(' · '), body: [...both.map(say), ...note].join('\n\n') };
}
