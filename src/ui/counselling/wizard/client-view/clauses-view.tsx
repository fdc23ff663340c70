// Sentences of an agreement, for the client to read: who does what until when.
import type { Clause } from '../../../../export/agreement/clauses.ts';
import type { AgreementLanguage } from '../../../../export/agreement/agreement-document.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { ClientView, Unreviewed } from './client-view.tsx';
import { clientWords } from './client-words.ts';
import { clausesIn, isPromise, said, type PromisedText, type Reading } from './reading.ts';

type TextProps = { readonly text: PromisedText; readonly reading: Reading; readonly whole?: boolean };

/** Turns a page on which something is promised. `whole`: with everything the agreement says, as it lies before both sides. */
export const PromisesView = (props: Omit<TextProps, 'reading'>) => (
  <ClientView>{(reading) => <Promises {...props} reading={reading} />}</ClientView>
);

export function Promises({ text, reading, whole = false }: TextProps) {
  const { view } = useWizard();
  const { language } = reading;
  const clauses = clausesIn(view, text, reading).filter((clause) => whole || isPromise(clause));
  if (clauses.length === 0) return <NothingYet reading={reading} />;
  return (
    <>
      {clauses.map((clause) => (
        <Said key={clause.id} clause={clause} language={language} />
      ))}
      {language !== 'de' && <Unreviewed reading={reading} />}
    </>
  );
}

export const NothingYet = ({ reading }: { readonly reading: Reading }) => (
  <p className="client-view-ask">
    <OtherText phrase={said(clientWords.nothingYet, reading)} language={reading.language} />
  </p>
);

export function Said({
  clause: { kind, label, text, details },
  language,
}: {
  readonly clause: Clause;
  readonly language: AgreementLanguage;
}) {
  const words = <OtherText phrase={text} language={language} />;
  if (kind === 'title') return <h1>{words}</h1>;
  if (kind === 'heading') return <h2>{words}</h2>;
  if (kind === 'subheading') return <h3>{words}</h3>;
  if (kind === 'sentence' || kind === 'right') return <p className="client-view-sentence">{words}</p>;
  return (
    <div className={`client-view-card is-${kind}`}>
      {label !== null && (
        <p className="client-view-about">
          <OtherText phrase={label} language={language} />
        </p>
      )}
      <p>{words}</p>
      {details.map(({ term, text: detail }, index) => (
        <p key={index} className="client-view-about">
          {term !== null && (
            <>
              <OtherText phrase={term} language={language} />{' '}
            </>
          )}
          <b>
            <OtherText phrase={detail} language={language} />
          </b>
        </p>
      ))}
    </div>
  );
}
