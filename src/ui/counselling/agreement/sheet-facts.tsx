// Under the title of the sheet: whether this version applies, and the numbers by which it is found and checked.
import type { Version } from '../../../../machines/case/context/context.ts';
import type { ClientText } from '../../../../machines/standards/catalogue.ts';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { isolatedIn } from '../../../export/agreement/direction.ts';
import { checkNumberOf, markOf, sheetTexts } from '../../../export/agreement/marks.ts';
import type { Phrase } from '../../../export/agreement/voice.ts';
import { withDay, writtenDay } from '../../../export/agreement/wording.ts';
import { Columns, type Beside } from './clause-row.tsx';

type SheetFactsProps = { readonly document: AgreementDocument; readonly version: Version; readonly beside: Beside };

/** The fixed texts of the sheet exist in each language of the agreement: nothing in them is ever untranslated. */
export const phraseOf = (text: ClientText, beside: Beside): Phrase => ({ de: text.de, other: text[beside ?? 'de'], isTranslated: true });

/** A label with its day, such as `Vorgelegt am 21.11.2026`. */
export const datedPhrase = (text: ClientText, day: string, beside: Beside): Phrase => ({
  de: `${text.de} ${writtenDay(day, 'de')}`,
  other: `${text[beside ?? 'de']} ${isolatedIn(beside ?? 'de', writtenDay(day, beside ?? 'de'))}`,
  isTranslated: true,
});

export function SheetFacts({ document, version, beside }: SheetFactsProps) {
  const facts: readonly Phrase[] = [
    named(sheetTexts.caseNumber, document.case, beside),
    named(sheetTexts.checkNumber, checkNumberOf(version.hash), beside),
    named(sheetTexts.standard, document.standard, beside),
    datedPhrase(sheetTexts.offeredOn, version.offeredOn, beside),
  ];
  return (
    <>
      <VersionMark version={version} beside={beside} />
      <div className="clause sheet-facts">
        <Columns beside={beside}>
          {(write) => (
            <ul>
              {facts.map((fact) => (
                <li key={fact.de}>{write(fact)}</li>
              ))}
            </ul>
          )}
        </Columns>
      </div>
    </>
  );
}

const named = (text: ClientText, value: string, beside: Beside): Phrase => ({
  de: `${text.de} ${value}`,
  other: `${text[beside ?? 'de']} ${isolatedIn(beside ?? 'de', value)}`,
  isTranslated: true,
});

function VersionMark({ version: { state, inForceOn }, beside }: { readonly version: Version; readonly beside: Beside }) {
  const { tone, text } = markOf(state);
  const phrase = sinceDay(phraseOf(text, beside), inForceOn, beside);
  return (
    <div className={`clause sheet-mark sheet-mark-${tone}`} data-mark={state}>
      <Columns beside={beside}>{(write) => <p>{write(phrase)}</p>}</Columns>
    </div>
  );
}

const sinceDay = (phrase: Phrase, day: string | null, beside: Beside): Phrase =>
  day === null ? phrase : { ...phrase, de: withDay(phrase.de, day, 'de'), other: withDay(phrase.other, day, beside ?? 'de') };
