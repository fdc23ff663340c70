// The end of the sheet: who has signed, how and when, who has not, and who said no.
import type { Version } from '../../../../machines/case/context/context.ts';
import type { CaseEvent } from '../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../machines/day.ts';
import { drawingSize, isDrawing, penWidth } from '../drawing.ts';
import { isolated, isolatedIn } from '../direction.ts';
import { sheetTexts } from '../marks.ts';
import { labelled, phraseIn, sheetWords, wordsIn } from '../sheet-words.ts';
import type { SheetSignature } from '../signatures-of.ts';
import type { Phrase, Voice } from '../voice.ts';
import { writtenDay } from '../wording.ts';
import type { AgreementLanguage } from '../agreement-document.ts';

export type SignaturePlace = {
  readonly label: Phrase;
  readonly name: string;
  /** A drawing as SVG, with what it is read aloud as; null where ink belongs. */
  readonly picture: { readonly svg: string; readonly alt: string } | null;
  readonly lines: readonly Phrase[];
  readonly isOpen: boolean;
};

type Dated = { readonly on: Day; readonly event: CaseEvent };
export type Declined = Dated & { readonly event: { readonly because: 'declined' | 'noWishToSign' | 'notAble' | null } };

/** Declining ends the offer there is at that moment. */
export function declinedIn(entries: readonly Dated[], { number }: Version): Declined | null {
  const offered = entries.findIndex(({ event }) => event.type === 'version.offered' && event.version === number);
  const next = entries.findIndex(({ event }, index) => index > offered && event.type === 'version.offered');
  const while_ = offered === -1 ? [] : entries.slice(offered, next === -1 ? undefined : next);
  return while_.find((entry): entry is Declined => entry.event.type === 'signature.declined') ?? null;
}

const ways = { drawn: sheetTexts.signedOn, paper: sheetTexts.signedOnPaper, mark: sheetTexts.markedOn } as const;

const ink = '#17365d';

const asPicture = (drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSize.width} ${drawingSize.height}"><path d="${drawing}" fill="none" stroke="${ink}" stroke-width="${penWidth}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export function signaturePlaces(
  signatures: readonly SheetSignature[],
  { voice, language, declined }: { readonly voice: Voice; readonly language: AgreementLanguage; readonly declined: Declined | null },
): SignaturePlace[] {
  return signatures.map((signature) => {
    const isShown = signature.how !== 'paper' && signature.drawing !== null && isDrawing(signature.drawing);
    return {
      label: voice.sentence(`${signature.party}Signature`),
      name: signature.name === '' ? '' : isolated(signature.name),
      picture: isShown ? { svg: asPicture(signature.drawing), alt: `${sheetWords.signatureOf.de}: ${signature.name}` } : null,
      lines: linesOf(signature, { voice, language, declined, isShown }),
      isOpen: signature.day === null && !(declined !== null && signature.party === 'client'),
    };
  });
}

type Around = {
  readonly voice: Voice;
  readonly language: AgreementLanguage;
  readonly declined: Declined | null;
  readonly isShown: boolean;
};

function linesOf({ party, day, how, witness }: SheetSignature, { voice, language, declined, isShown }: Around): Phrase[] {
  const dated = (text: Parameters<typeof labelled>[0], on: Day) => labelled(text, language, (reader) => dayIn(on, reader, language));
  if (day === null) {
    if (declined !== null && party === 'client')
      return [dated(declined.event.because === 'notAble' ? sheetWords.notAble : sheetWords.declined, declined.on)];
    return [voice.sentence('placeAndDate')];
  }
  return [
    ...(how === 'drawn' && !isShown ? [phraseIn(sheetTexts.drawingGone, language)] : []),
    dated(ways[how ?? 'drawn'], day),
    ...(how === 'mark' && witness !== null ? [withName(sheetTexts.witness, witness, language)] : []),
  ];
}

const dayIn = (day: Day, reader: string, language: AgreementLanguage): string => writtenDay(day, reader === 'de' ? 'de' : language);

const withName = (text: Parameters<typeof wordsIn>[0], name: string, language: string): Phrase => ({
  de: `${text.de}: ${isolated(name)}`,
  other: `${wordsIn(text, language)}: ${isolatedIn(language, name)}`,
  isTranslated: true,
});
