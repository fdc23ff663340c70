// Everything that stands on the printed sheet of one version, as plain JSON for the template (agreement.typ). Pure: the day is told.
import type { Translations } from '../../translations/client-texts.ts';
import { isReviewedIn } from '../reviewed.ts';
import { isFullySigned } from '../../../../machines/case/context/read.ts';
import type { CaseContext, Version } from '../../../../machines/case/context/context.ts';
import type { CaseEvent } from '../../../../machines/case/events/case-event.ts';
import { earliest, type Day } from '../../../../machines/day.ts';
import type { AgreementDocument, AgreementLanguage } from '../agreement-document.ts';
import { clausesOf, type Clause } from '../clauses.ts';
import { directionOf, isolatedIn } from '../direction.ts';
import type { DossierWords } from '../drafted-items.ts';
import { checkNumberOf, markOf, sheetTexts } from '../marks.ts';
import { aloud, labelled, phraseIn, sheetWords, wordsIn } from '../sheet-words.ts';
import { interpretedIn, signaturesOf } from '../signatures-of.ts';
import { untranslatedNote, voiceOf, type Phrase, type Voice } from '../voice.ts';
import { withDay, writtenDay } from '../wording.ts';
import { addressToCheck, codeAsPicture } from './check-code.ts';
import { pictograms, type Pictogram } from './pictograms.ts';
import { declinedIn, signaturePlaces, type SignaturePlace } from './signing.ts';

/** `large`: for eyes that need it, one column, the languages below one another. */
export type SheetSize = 'usual' | 'large';

export type SheetInput = {
  readonly document: AgreementDocument;
  readonly version: Version;
  readonly context: CaseContext;
  /** What stands, each on the day it counts from (`editedLog`). */
  readonly entries: readonly { readonly on: Day; readonly event: CaseEvent }[];
  readonly dossier: DossierWords;
  /** Beside the German; null for German alone. */
  readonly language: Exclude<AgreementLanguage, 'de'> | null;
  /** For a language the text was not offered in. */
  readonly translations: Translations;
  readonly size: SheetSize;
  /** The day the next review is due as things stand; null while none is. */
  readonly due: Day | null;
  readonly printedOn: Day;
  /** Where this program is reached, such as `http://localhost:4173`. */
  readonly origin: string;
};

type Picture = { readonly svg: string; readonly alt: string };
type Part = Pick<Clause, 'label' | 'text' | 'details'> & { readonly kind: Clause['kind'] | 'review'; readonly picture: Picture | null };

export type Sheet = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isBilingual: boolean;
  readonly size: SheetSize;
  readonly title: Phrase;
  readonly version: Phrase;
  /** What a window shows as the name of the file. */
  readonly name: string;
  readonly author: string;
  readonly printedOn: readonly number[];
  readonly foot: string;
  readonly page: string;
  /** Across the whole page while it must not be taken for an agreement that applies. */
  readonly across: string | null;
  readonly mark: { readonly tone: 'waiting' | 'valid' | 'past'; readonly text: Phrase };
  readonly facts: readonly Phrase[];
  readonly note: Phrase | null;
  readonly untranslated: string;
  readonly spoken: string;
  readonly parts: readonly Part[];
  readonly signing: { readonly heading: Phrase; readonly interpreted: Phrase | null; readonly places: readonly SignaturePlace[] };
  readonly log: { readonly heading: Phrase; readonly picture: Picture; readonly lines: readonly Phrase[]; readonly applies: Phrase | null };
  readonly check: {
    readonly heading: Phrase;
    readonly text: Phrase;
    readonly code: Picture;
    readonly address: string;
    readonly sumLabel: string;
    readonly sum: string;
  };
};

export function sheetOf(input: SheetInput): Sheet {
  const { document, version, size, printedOn, translations } = input;
  const language = input.language ?? 'de';
  const voice = voiceOf(document, language, translations);
  const [title, line, ...rest] = clausesOf(document, language, translations);
  if (title === undefined || line === undefined) throw new Error('an agreement begins with its title and version');
  return {
    language: language.split('-')[0] ?? language,
    direction: directionOf(language),
    isBilingual: input.language !== null,
    size,
    title: title.text,
    version: line.text,
    name: `${title.text.de}, ${line.text.de}`,
    author: document.parties.centre,
    printedOn: printedOn.split('-').map(Number),
    foot: `${line.text.de} · ${checkNumberOf(version.hash)} · ${sheetWords.asOf.de} ${writtenDay(printedOn, 'de')}`,
    page: sheetWords.page.de,
    across: acrossOf(input, language),
    mark: markOn(version, language),
    facts: factsOf(input, language),
    note: isReviewedIn(document, language, translations) ? null : voice.sentence('unreviewedTranslation'),
    untranslated: untranslatedNote(language),
    spoken: wordsIn(sheetWords.spoken, language),
    parts: rest.map((clause) => partOf(clause, language)),
    signing: signingOf(input, voice, language),
    log: logOf(input, language),
    check: checkOf(input, language),
  };
}

/** The day of the next talk is a promise of its own and stands out like a goal. */
const partOf = ({ id, kind, label, text, details }: Clause, language: string): Part => ({
  kind: id === 'reviewSentence' ? 'review' : kind,
  label,
  text,
  details,
  picture: pictureFor(id, language),
});

const picture = (name: Pictogram, text: Parameters<typeof aloud>[0], language: string): Picture => ({
  svg: pictograms[name],
  alt: aloud(text, language),
});

/** Beside what begins a part, once: beside every line they would only be noise. */
function pictureFor(id: string, language: string): Picture | null {
  if (id === 'goalsHeading') return picture('goal', sheetWords.pictureOfGoal, language);
  if (id.startsWith('steps.')) return picture('measure', sheetWords.pictureOfMeasure, language);
  if (id === 'centreCommitmentsHeading') return picture('centre', sheetWords.pictureOfCentre, language);
  if (id === 'clientCommitmentsHeading') return picture('client', sheetWords.pictureOfClient, language);
  return id === 'reviewHeading' ? picture('review', sheetWords.pictureOfReview, language) : null;
}

/** A version all have signed is no draft any more, also in the moment before it is put in force. */
function acrossOf({ version, context }: SheetInput, language: string): string | null {
  const { tone } = markOf(version.state);
  if (tone === 'past') return aloud(sheetWords.past, language);
  return tone === 'waiting' && !isFullySigned(context, version) ? aloud(sheetWords.draft, language) : null;
}

function markOn({ state, inForceOn }: Version, language: AgreementLanguage): Sheet['mark'] {
  const { tone, text } = markOf(state);
  const phrase = phraseIn(text, language);
  if (inForceOn === null) return { tone, text: phrase };
  const other = phrase.other.replaceAll('{date}', () => isolatedIn(language, writtenDay(inForceOn, language)));
  return { tone, text: { ...phrase, de: withDay(phrase.de, inForceOn, 'de'), other } };
}

const dayIn = (day: Day, language: AgreementLanguage) => (reader: string) => writtenDay(day, reader === 'de' ? 'de' : language);

const factsOf = ({ document, version, printedOn }: SheetInput, language: AgreementLanguage): Phrase[] => [
  labelled(sheetTexts.caseNumber, language, () => document.case),
  labelled(sheetTexts.checkNumber, language, () => checkNumberOf(version.hash)),
  labelled(sheetTexts.standard, language, () => document.standard),
  labelled(sheetTexts.offeredOn, language, dayIn(version.offeredOn, language)),
  labelled(sheetWords.asOf, language, dayIn(printedOn, language)),
];

function signingOf(input: SheetInput, voice: Voice, language: AgreementLanguage): Sheet['signing'] {
  const { version, document, entries } = input;
  const interpreted = interpretedIn(version);
  const nameIn = (reader: AgreementLanguage) => new Intl.DisplayNames(reader, { type: 'language' }).of(interpreted ?? 'de') ?? '';
  return {
    heading: voice.sentence('signaturesHeading'),
    interpreted: interpreted === null ? null : voice.sentence('interpreterLine', { language: nameIn }),
    places: signaturePlaces(signaturesOf(input, version, document), { voice, language, declined: declinedIn(entries, version) }),
  };
}

const isTalkHeld = ({ event }: SheetInput['entries'][number]): boolean => event.type === 'review.held' || event.type === 'review.recorded';

/** The talks about this version, until the next one. A talk on the very day of a signature was about what had been signed before. */
function heldUnder({ entries, version, context }: SheetInput): Day[] {
  const from = version.inForceOn;
  if (from === null) return [];
  const until =
    context.agreement.versions.find(({ number, inForceOn }) => number > version.number && inForceOn !== null)?.inForceOn ?? null;
  return entries
    .filter((entry) => isTalkHeld(entry) && entry.on > from && (until === null || entry.on <= until))
    .map(({ on }) => on)
    .toSorted();
}

/**
 * The day the next talk is due. Both sides have signed the one in the text: until a talk was held it applies also where the recording of
 * the offer does not name it, unless something earlier has come up; once it has passed, the rules alone say what applies.
 */
function dayThatApplies(input: SheetInput): Day | null {
  const { version, due, document, printedOn } = input;
  if (version.state !== 'inForce' || due === null) return null;
  const isOpen = document.reviewOn >= printedOn && heldUnder(input).length === 0;
  return isOpen ? earliest([due, document.reviewOn]) : due;
}

function logOf(input: SheetInput, language: AgreementLanguage): Sheet['log'] {
  const held = heldUnder(input).map((day) => labelled(sheetWords.held, language, dayIn(day, language)));
  const due = dayThatApplies(input);
  const applies = due === null ? null : dayIn(due, language);
  return {
    heading: phraseIn(sheetWords.logHeading, language),
    picture: picture('review', sheetWords.pictureOfReview, language),
    lines: held.length > 0 ? held : [phraseIn(sheetWords.noneHeld, language)],
    applies: applies === null ? null : phraseIn(sheetWords.appliesBy, language, { date: applies }),
  };
}

function checkOf({ version: { hash }, origin }: SheetInput, language: AgreementLanguage): Sheet['check'] {
  const address = addressToCheck(origin, hash);
  return {
    heading: phraseIn(sheetWords.checkHeading, language),
    text: phraseIn(sheetWords.checkText, language),
    code: { svg: codeAsPicture(address), alt: `QR-Code: ${address}` },
    address: `${origin}/verify`,
    sumLabel: aloud(sheetWords.checkSum, language),
    sum: hash,
  };
}
