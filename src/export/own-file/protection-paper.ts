// A sheet about somebody's own data as the press takes it: the own file, or the certificate of an erased case. Plain JSON for pdf/protection.typ.
import type { Phrase } from '../agreement/voice.ts';
import { paperFrame, type PaperFact, type PaperSection, type PaperVoice, type Printing } from '../referral/referral-paper.ts';
import { roleWords } from './role-words.ts';

/** Words somebody wrote, as they stand: nobody translates them. `label` is null where there is only the text. */
type WrittenWords = { readonly label: SaidPhrase | null; readonly text: string };

/**
 * `beside`: what stands in the second column. The record is told in German and English alone: where the client reads another language English
 * stands there, and nothing beside easy German.
 */
export type SaidPhrase = Phrase & { readonly beside: 'client' | 'english' | 'nothing' };

export type PaperRecord = {
  /** When, and who. */
  readonly head: Phrase | null;
  readonly mark: Phrase | null;
  readonly said: SaidPhrase | null;
  readonly words: readonly WrittenWords[];
};

export type RecordSection = { readonly heading: Phrase; readonly records: readonly PaperRecord[] };

export type ProtectionPaper = Omit<ReturnType<typeof paperFrame>, 'kind'> & {
  readonly kind: 'protection';
  readonly mark: { readonly tone: 'waiting' | 'valid' | 'past'; readonly text: Phrase } | null;
  readonly lead: Phrase | null;
  readonly facts: readonly PaperFact[];
  readonly sections: readonly PaperSection[];
  readonly records: readonly RecordSection[];
};

/** What such sheets have in common; the caller fills in the rest. */
export const protectionFrame = (printing: Printing, title: Phrase) => ({ ...paperFrame(printing, title), kind: 'protection' }) as const;

/** A role nobody has words for is shown by its code. */
export function roleIn(voice: PaperVoice, role: string): Phrase {
  const words = Object.hasOwn(roleWords, role) ? roleWords[role] : undefined;
  return words === undefined ? voice.name(role) : voice.say(words);
}

export const joined = (phrases: readonly Phrase[], between = ' · '): Phrase => ({
  de: phrases.map(({ de }) => de).join(between),
  other: phrases.map(({ other }) => other).join(between),
  isTranslated: phrases.every(({ isTranslated }) => isTranslated),
});

/** What is said in German and English, for whoever reads `language` beside the German. */
export const saidBeside = (language: Printing['language'], german: string, english: string): SaidPhrase => {
  const isGerman = language === null || language === 'de-einfach';
  return { de: german, other: isGerman ? german : english, isTranslated: true, beside: isGerman ? 'nothing' : 'english' };
};
export const inClientLanguage = (phrase: Phrase): SaidPhrase => ({ ...phrase, beside: 'client' });
