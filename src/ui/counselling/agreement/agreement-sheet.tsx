// The sheet that both sides read and sign: every clause in German and beside it in the second language.
import { useMemo, type ReactNode } from 'react';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { clausesOf, type Clause } from '../../../export/agreement/clauses.ts';
import { isReviewedIn } from '../../../export/agreement/reviewed.ts';
import type { Translations } from '../../../export/translations/client-texts.ts';
import { voiceOf } from '../../../export/agreement/voice.ts';
import './agreement-print.css';
import './agreement-sheet.css';
import { ClauseBody, ClauseHeading, Columns, type Beside } from './clause-row.tsx';

export type AgreementSheetProps = {
  readonly document: AgreementDocument;
  readonly beside: Beside;
  /** For a language the text was not offered in. */
  readonly translations: Translations;
  /** Stands under the title: what applies, check number. */
  readonly head?: ReactNode;
  /** Stands at the end: signatures. */
  readonly children?: ReactNode;
};

export function AgreementSheet({ document, beside, translations, head, children }: AgreementSheetProps) {
  // In German alone the other side is German as well and never drawn.
  const clauses = useMemo(() => clausesOf(document, beside ?? 'de', translations), [document, beside, translations]);
  return (
    <article className={beside === null ? 'sheet' : 'sheet sheet-bilingual'}>
      <SheetHead clauses={clauses} beside={beside} />
      {head}
      {/* Only the German words are the agreement; the others are a translation, marked until a person has reviewed it. */}
      {beside !== null && !isReviewedIn(document, beside, translations) && (
        <UnreviewedNote document={document} beside={beside} translations={translations} />
      )}
      {runsOf(clauses.slice(2)).map((run) => (
        <Run key={run[0]?.id} clauses={run} beside={beside} />
      ))}
      {children}
    </article>
  );
}

/** The title and the line with the version are the first two clauses. */
function SheetHead({ clauses: [title, version], beside }: { readonly clauses: readonly Clause[]; readonly beside: Beside }) {
  if (title === undefined || version === undefined) throw new Error('an agreement begins with its title and version');
  return (
    <header className="sheet-head">
      <ClauseHeading phrase={title.text} beside={beside} level={2} />
      <div className="clause sheet-version">
        <ClauseBody clause={version} beside={beside} />
      </div>
    </header>
  );
}

type NoteProps = { readonly document: AgreementDocument; readonly beside: Exclude<Beside, null>; readonly translations: Translations };

function UnreviewedNote({ document, beside, translations }: NoteProps) {
  const phrase = voiceOf(document, beside, translations).sentence('unreviewedTranslation');
  return (
    <div className="clause sheet-note">
      <Columns beside={beside}>{(write) => <p>{write(phrase)}</p>}</Columns>
    </div>
  );
}

/** Clauses of these kinds form real lists, so that a screen reader says how many there are. */
const listed: readonly Clause['kind'][] = ['party', 'measure', 'commitment', 'right'];

/** Neighbouring clauses that belong into one list; everything else stands alone. */
function runsOf(clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const last = runs.at(-1);
    if (listed.includes(clause.kind) && last?.[0]?.kind === clause.kind) last.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

function Run({ clauses, beside }: { readonly clauses: readonly Clause[]; readonly beside: Beside }) {
  const [first] = clauses;
  if (first === undefined) return null;
  if (first.kind === 'heading') return <ClauseHeading phrase={first.text} beside={beside} level={3} />;
  if (first.kind === 'subheading') return <ClauseHeading phrase={first.text} beside={beside} level={4} />;
  if (!listed.includes(first.kind)) return <Row clause={first} beside={beside} />;
  return (
    <ul className={`clause-list clause-list-${first.kind}`}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <Row clause={clause} beside={beside} />
        </li>
      ))}
    </ul>
  );
}

const Row = ({ clause, beside }: { readonly clause: Clause; readonly beside: Beside }) => (
  <div className={`clause clause-${clause.kind}`} data-clause={clause.id}>
    <ClauseBody clause={clause} beside={beside} />
  </div>
);
