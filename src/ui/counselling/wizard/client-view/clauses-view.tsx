// Sentences of an agreement, for the client to read: who does what until when.
import type { Clause } from '../../../../export/agreement/clauses.ts';
import type { AgreementLanguage } from '../../../../export/agreement/agreement-document.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { ClientView, Unreviewed } from './client-view.tsx';
import { clientWords } from './client-words.ts';
import { clausesIn, isPromise, said, type PromisedText, type Reading } from './reading.ts';

type TextProps = { readonly text: PromisedText; readonly reading: Reading; readonly show?: (clause: Clause) => boolean };

type ViewProps = {
  readonly text: PromisedText;
  /** With everything the agreement says, as it lies before both sides. */
  readonly whole?: boolean;
};

const everything = (): boolean => true;

/** Turns a page on which something is promised. */
export const PromisesView = ({ text, whole = false }: ViewProps) => (
  <ClientView>
    {(reading) => (
      <>
        <Promises text={text} reading={reading} {...(whole && { show: everything })} />
        {reading.language !== 'de' && <Unreviewed reading={reading} />}
      </>
    )}
  </ClientView>
);

export function Promises({ text, reading, show = isPromise }: TextProps) {
  const { view } = useWizard();
  const { language } = reading;
  const clauses = clausesIn(view, text, reading).filter(show);
  if (clauses.length === 0) return <NothingYet reading={reading} />;
  return clauses.map((clause) => <Said key={clause.id} clause={clause} language={language} isWhole={show === everything} />);
}

const NothingYet = ({ reading }: { readonly reading: Reading }) => (
  <h1>
    <OtherText phrase={said(clientWords.nothingYet, reading)} language={reading.language} />
  </h1>
);

type SaidProps = {
  readonly clause: Clause;
  readonly language: AgreementLanguage;
  /** Under the title of the whole text its headings stand one level lower. */
  readonly isWhole?: boolean;
};

export function Said({ clause: { kind, label, text, details }, language, isWhole = false }: SaidProps) {
  const words = <OtherText phrase={text} language={language} />;
  if (kind === 'title') return <h1>{words}</h1>;
  const [Heading, Subheading] = isWhole ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const);
  if (kind === 'heading') return <Heading>{words}</Heading>;
  if (kind === 'subheading') return <Subheading>{words}</Subheading>;
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
