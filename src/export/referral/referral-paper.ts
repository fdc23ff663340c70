// A sheet about a referral as the press takes it: the consent to sign, or the letter. Plain JSON for the template (pdf/referral.typ).
import type { Day } from '../../../machines/day.ts';
import { directionOf, isolated, isolatedIn } from '../agreement/direction.ts';
import { aloud, sheetWords } from '../agreement/sheet-words.ts';
import { untranslatedNote, type Phrase } from '../agreement/voice.ts';
import { writtenDay } from '../agreement/wording.ts';
import type { AgreementLanguage } from '../agreement/agreement-document.ts';
import { wordsIn, type Translations } from '../translations/client-texts.ts';
import type { InEveryLanguage } from './all-languages.ts';

export type PaperSection = { readonly heading: Phrase; readonly lead: Phrase | null; readonly points: readonly Phrase[] };
export type PaperFact = { readonly term: Phrase; readonly lines: readonly Phrase[] };
export type PaperPlace = { readonly label: Phrase; readonly name: string; readonly picture: null; readonly lines: readonly Phrase[] };

export type ReferralPaper = {
  readonly kind: 'referral';
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isBilingual: boolean;
  readonly size: 'usual' | 'large';
  readonly name: string;
  readonly author: string;
  readonly printedOn: readonly number[];
  readonly foot: string;
  readonly page: string;
  readonly across: string | null;
  readonly untranslated: string;
  readonly spoken: string;
  readonly title: Phrase;
  readonly mark: { readonly tone: 'waiting' | 'valid' | 'past'; readonly text: Phrase };
  /** What the translation is worth; null for German alone. */
  readonly note: Phrase | null;
  readonly lead: Phrase | null;
  readonly facts: readonly PaperFact[];
  readonly sections: readonly PaperSection[];
  readonly signing: { readonly heading: Phrase; readonly places: readonly PaperPlace[] };
};

/** Beside the German; null for German alone. */
export type Beside = Exclude<AgreementLanguage, 'de'> | null;

export type Printing = {
  readonly case: string;
  readonly standard: string;
  readonly centre: string;
  readonly language: Beside;
  readonly translations: Translations;
  readonly size: 'usual' | 'large';
  readonly printedOn: Day;
};

type Values = Readonly<Record<string, (language: AgreementLanguage) => string>>;

/** Speaks in German and the other language: words of ours, words of the standard, and what somebody wrote or is called. */
export function paperVoice({ standard, language, translations }: Printing) {
  const beside = language ?? 'de';
  const german = wordsIn(standard, 'de', translations);
  const foreign = wordsIn(standard, beside, translations);
  const filled = (text: string, values: Values, into: AgreementLanguage) =>
    Object.entries(values).reduce((so, [name, value]) => so.replaceAll(`{${name}}`, () => isolatedIn(into, value(into))), text);
  return {
    say: (text: InEveryLanguage, values: Values = {}): Phrase => ({
      de: filled(text.de, values, 'de'),
      other: filled(text[beside], values, beside),
      isTranslated: true,
    }),
    /** Throws for a key the standard does not have: a defect. */
    standard: (key: string): Phrase => {
      const de = german[key];
      if (de === undefined) throw new Error(`the standard has no words for '${key}'`);
      return { de, other: foreign[key] ?? de, isTranslated: key in foreign };
    },
    nameIn: (key: string) => (into: AgreementLanguage) => (into === 'de' ? german[key] : foreign[key]) ?? german[key] ?? key,
    dayIn: (day: Day) => (into: AgreementLanguage) => writtenDay(day, into),
    day: (day: Day): Phrase => ({ de: writtenDay(day, 'de'), other: isolatedIn(beside, writtenDay(day, beside)), isTranslated: true }),
    name: (name: string): Phrase => ({ de: isolated(name), other: isolated(name), isTranslated: true }),
    free: (text: string): Phrase => ({ de: text, other: text, isTranslated: beside === 'de' }),
  };
}
export type PaperVoice = ReturnType<typeof paperVoice>;

/** What every such sheet says of itself: where it comes from, of which day it is, and that nobody has reviewed the translation. */
export function paperFrame(printing: Printing, title: Phrase) {
  const { language, size, printedOn, centre } = printing;
  const beside = language ?? 'de';
  return {
    kind: 'referral',
    language: beside.split('-')[0] ?? beside,
    direction: directionOf(beside),
    isBilingual: language !== null,
    size,
    name: `${title.de}, ${printing.case}`,
    author: centre,
    printedOn: printedOn.split('-').map(Number),
    foot: `${centre} · ${printing.case} · ${sheetWords.asOf.de} ${writtenDay(printedOn, 'de')}`,
    page: sheetWords.page.de,
    across: null,
    untranslated: untranslatedNote(beside),
    spoken: aloud(sheetWords.spoken, beside),
    title,
    note: language === null ? null : paperVoice(printing).standard('unreviewedTranslation'),
  } as const;
}
