// What the client reads, in the language they read: words of the standard and the sentences of the agreement. It picks what is shown, so
// that what nobody thought of stays hidden: no notes, no risks, nobody else.
import { idsWhere, isDraftable, versionInForce, versionOnOffer } from '../../../../../machines/case/context/read.ts';
import type { ClientText } from '../../../../../machines/standards/catalogue.ts';
import { AgreementLanguage } from '../../../../export/agreement/agreement-document.ts';
import { clausesOf, type Clause } from '../../../../export/agreement/clauses.ts';
import { buildDocument, readDocument } from '../../../../export/agreement/document.ts';
import type { Phrase } from '../../../../export/agreement/voice.ts';
import { wordsIn, wordsOfStandard, type Translations } from '../../../../export/translations/client-texts.ts';
import { Header } from '../../../../record/log/entry.ts';
import { wordsOn, type Scene } from '../page/scene.ts';

/** The client's own where the standard has words in it, else German: that is what an interpreter reads from. */
export const readingLanguage = ({ state }: Pick<Scene, 'state'>): AgreementLanguage =>
  AgreementLanguage.safeParse(state.context.client.language).data ?? 'de';

export type Reading = {
  readonly standard: string;
  readonly language: AgreementLanguage;
  readonly translations: Translations;
};

/** A text of the standard. Throws for a key it does not have. */
export function phraseOf({ standard, language, translations }: Reading, key: string): Phrase {
  const de = wordsOfStandard(standard, 'de')[key];
  if (de === undefined) throw new Error(`the standard ${standard} has no text '${key}'`);
  const other = wordsIn(standard, language, translations)[key];
  return { de, other: other ?? de, isTranslated: other !== undefined };
}

/** Words that stand in one table in every language. */
export const said = (text: ClientText, { language }: Pick<Reading, 'language'>): Phrase => ({
  de: text.de,
  other: text[language],
  isTranslated: true,
});

/** What somebody wrote freely has nobody's translation: it stands in German, with a place for the spoken one. */
export const freely = (words: string, { language }: Pick<Reading, 'language'>): Phrase => ({
  de: words,
  other: words,
  isTranslated: language === 'de',
});

/** German needs no mark, and neither does a text of which a person has read every word. */
export const isReviewed = ({ language, translations }: Reading, keys: readonly string[]): boolean =>
  language === 'de' || (keys.length > 0 && keys.every((key) => translations[language]?.reviewed.has(key)));

/** Goals, steps and commitments as the paper says them; never the parties. */
const promised: ReadonlySet<Clause['kind']> = new Set(['goal', 'measure', 'commitment', 'subheading']);
const headings = new Set(['goalsHeading', 'centreCommitmentsHeading', 'clientCommitmentsHeading']);
export const isPromise = ({ id, kind }: Clause): boolean => promised.has(kind) || headings.has(id);

/** Without what both sides promise besides. */
export const isGoalOrStep = ({ id, kind }: Clause): boolean =>
  id === 'goalsHeading' || kind === 'goal' || kind === 'measure' || kind === 'subheading';

/** Of the text that is being drafted, that lies before both sides, or that applies. */
export type PromisedText = 'drafted' | 'offered' | 'inForce';

/** What was offered stands to the letter; before that, what is drafted and has words. Empty where there is no such text yet. */
export function clausesIn(scene: Scene, text: PromisedText, reading: Reading): Clause[] {
  const document = text === 'drafted' ? draftedText(scene, reading) : recordedText(scene, text);
  return document === null ? [] : clausesOf(document, reading.language, reading.translations);
}

function recordedText(scene: Scene, text: 'offered' | 'inForce') {
  const version = (text === 'offered' ? versionOnOffer : versionInForce)(scene.state.context);
  return version === null ? null : readDocument(wordsOn(scene, `version.${version.number}`, 'document'));
}

/** Nobody signs what is built here: it needs no names, and a draft has no hash anybody asks for. */
const unsigned = { clientName: '–', counsellorName: '–', siteName: '–', number: 1, nonce: '0'.repeat(16) };

function draftedText(scene: Scene, { language, translations }: Reading) {
  const { state, dossier, header, today } = scene;
  const { document } = buildDocument({
    ...unsigned,
    state,
    dossier,
    header: Header.parse(header),
    goals: idsWhere(state.context.plan.goals, isDraftable),
    languages: ['de', language],
    translations,
    offeredOn: today,
  });
  return document === null ? null : readDocument(document);
}
