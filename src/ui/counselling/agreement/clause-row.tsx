// One clause of the sheet: German, and beside or below it the same in the second language.
import type { ReactNode } from 'react';
import type { AgreementLanguage } from '../../../export/agreement/agreement-document.ts';
import type { Clause } from '../../../export/agreement/clauses.ts';
import { directionOf } from '../../../export/agreement/direction.ts';
import type { Phrase } from '../../../export/agreement/voice.ts';
import { BidiText, OtherText } from './bidi-text.tsx';

/** Null: the sheet is in German only. */
export type Beside = AgreementLanguage | null;

/** How one phrase is written into a column. */
type Write = (phrase: Phrase) => ReactNode;

/** The two columns of a row, each marked with its language, so that a screen reader changes its voice (WCAG 3.1.2). */
export function Columns({ beside, children }: { readonly beside: Beside; readonly children: (write: Write) => ReactNode }) {
  return (
    <>
      <div className="column" lang="de" dir="ltr">
        {children(({ de }) => (
          <BidiText text={de} />
        ))}
      </div>
      {beside !== null && (
        <div className="column" lang={beside} dir={directionOf(beside)}>
          {children((phrase) => (
            <OtherText phrase={phrase} language={beside} />
          ))}
        </div>
      )}
    </>
  );
}

export function ClauseBody({ clause, beside }: { readonly clause: Clause; readonly beside: Beside }) {
  return (
    <Columns beside={beside}>
      {(write) => (
        <>
          {clause.label !== null && <p className="clause-label">{write(clause.label)}</p>}
          <p className="clause-text">{write(clause.text)}</p>
          {clause.details.length > 0 && <Details clause={clause} write={write} />}
        </>
      )}
    </Columns>
  );
}

function Details({ clause, write }: { readonly clause: Clause; readonly write: Write }) {
  return (
    <dl className="clause-details">
      {clause.details.map(({ term, text }, index) => (
        <div key={index} className={term === null ? 'clause-detail clause-detail-more' : 'clause-detail'}>
          {/* A detail without a term of its own goes on with the one before; lists of terms need one all the same. */}
          <dt className={term === null ? 'unseen' : undefined}>{write(term ?? clause.details[index - 1]?.term ?? text)}</dt>
          <dd>{write(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Both languages share one heading: the outline of the page has each only once. */
export function ClauseHeading({ phrase, beside, level }: { readonly phrase: Phrase; readonly beside: Beside; readonly level: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={`clause clause-heading-${level}`}>
      <span lang="de" dir="ltr">
        {phrase.de}
      </span>
      {beside !== null && (
        <>
          <span className="unseen"> / </span>
          <span lang={beside} dir={directionOf(beside)}>
            {phrase.other}
          </span>
        </>
      )}
    </Heading>
  );
}
