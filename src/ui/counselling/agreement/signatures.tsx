// The end of the sheet: one place to sign for each party, filled or waiting for ink.
import type { AgreementDocument, AgreementLanguage } from '../../../export/agreement/agreement-document.ts';
import { isDrawing } from '../../../export/agreement/drawing.ts';
import { sheetTexts } from '../../../export/agreement/marks.ts';
import type { SheetSignature } from '../../../export/agreement/signatures-of.ts';
import { voiceOf } from '../../../export/agreement/voice.ts';
import type { Translations } from '../../../export/translations/client-texts.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { ClauseHeading, Columns, type Beside } from './clause-row.tsx';
import { DrawnSignature } from './drawn-signature.tsx';
import { datedPhrase, phraseOf } from './sheet-facts.tsx';
import { texts } from './texts.ts';

type SignaturesProps = {
  readonly document: AgreementDocument;
  readonly beside: Beside;
  readonly translations: Translations;
  readonly signatures: readonly SheetSignature[];
  /** The language into which the talk was interpreted; null when it was not. */
  readonly interpretedIn: string | null;
};

export function Signatures({ document, beside, translations, signatures, interpretedIn }: SignaturesProps) {
  const voice = voiceOf(document, beside ?? 'de', translations);
  const nameOf = (language: AgreementLanguage) => new Intl.DisplayNames(language, { type: 'language' }).of(interpretedIn ?? 'de') ?? '';
  return (
    <>
      <ClauseHeading phrase={voice.sentence('signaturesHeading')} beside={beside} level={3} />
      {interpretedIn !== null && (
        <div className="clause signature-interpreted">
          <Columns beside={beside}>{(write) => <p>{write(voice.sentence('interpreterLine', { language: nameOf }))}</p>}</Columns>
        </div>
      )}
      <ul className="signatures">
        {signatures.map((signature) => (
          <li key={signature.party} className="clause-signature">
            <div className="clause">
              <Columns beside={beside}>
                {(write) => <p className="clause-label">{write(voice.sentence(`${signature.party}Signature`))}</p>}
              </Columns>
            </div>
            <p className="signature-name">
              <bdi>{signature.name}</bdi>
            </p>
            <SignatureLine signature={signature} beside={beside} />
            {signature.day === null && (
              <div className="clause signature-place">
                <Columns beside={beside}>{(write) => <p>{write(voice.sentence('placeAndDate'))}</p>}</Columns>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const signedBy = { drawn: sheetTexts.signedOn, paper: sheetTexts.signedOnPaper, mark: sheetTexts.markedOn } as const;

function SignatureLine({ signature, beside }: { readonly signature: SheetSignature; readonly beside: Beside }) {
  const { t } = useLanguage(texts);
  const { day, how, drawing, witness, name } = signature;
  if (day === null) return <div className="signature-line" />;
  // A mark may be drawn as well, or stand on paper.
  const isShown = how !== 'paper' && drawing !== null && isDrawing(drawing);
  // Signed by drawing, and the drawing is no longer there: the fact and its day stay on the sheet.
  const isGone = how === 'drawn' && !isShown;
  const when = datedPhrase(signedBy[how ?? 'drawn'], day, beside);
  return (
    <>
      <div className="signature-line">{isShown && <DrawnSignature drawing={drawing} label={t.signatureOf(name)} />}</div>
      <div className="clause signature-day">
        <Columns beside={beside}>
          {(write) => (
            <>
              {isGone && <p>{write(phraseOf(sheetTexts.drawingGone, beside))}</p>}
              <p>{write(when)}</p>
              {how === 'mark' && witness !== null && (
                <p>
                  {write(phraseOf(sheetTexts.witness, beside))}: <bdi>{witness}</bdi>
                </p>
              )}
            </>
          )}
        </Columns>
      </div>
    </>
  );
}
