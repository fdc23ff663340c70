// What a version says differently from the one before it, clause by clause (a diff), both wordings side by side, in both languages: the
// person beside the counsellor reads what was changed as well as what is agreed.
import { useMemo } from 'react';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { clausesOf, type Clause } from '../../../export/agreement/clauses.ts';
import { compareAgreements } from '../../../export/agreement/compare.ts';
import { differenceWords, phraseIn, type DifferenceWord } from '../../../export/agreement/sheet-words.ts';
import { toldDifferences, type ToldDifference } from '../../../export/agreement/told-differences.ts';
import type { Translations } from '../../../export/translations/client-texts.ts';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { ClauseBody, Columns, type Beside } from './clause-row.tsx';
import './differences.css';
import { texts } from './texts.ts';

type DifferencesProps = {
  readonly before: AgreementDocument;
  readonly after: AgreementDocument;
  readonly context: CaseContext;
  readonly beside: Beside;
  readonly translations: Translations;
};
type Clauses = ReadonlyMap<string, Clause>;

const byId = (document: AgreementDocument, beside: Beside, translations: Translations): Clauses =>
  new Map(clausesOf(document, beside ?? 'de', translations).map((clause) => [clause.id, clause]));

export function Differences({ before, after, context, beside, translations }: DifferencesProps) {
  const { t } = useLanguage(texts);
  const differences = useMemo(() => toldDifferences(compareAgreements(before, after), context), [before, after, context]);
  const old = useMemo(() => byId(before, beside, translations), [before, beside, translations]);
  const now = useMemo(() => byId(after, beside, translations), [after, beside, translations]);
  return (
    <Panel title={t.differencesTitle(before.version)}>
      {differences.length === 0 && <p>{t.noDifferences}</p>}
      <ul className="differences">
        {differences.map((difference) => (
          <li key={difference.id} className={`difference difference-${difference.change}`}>
            <div className="clause difference-head">
              <Labels words={[difference.change, difference.kind]} beside={beside} />
            </div>
            <Sides difference={difference} before={old.get(difference.id)} after={now.get(difference.id)} beside={beside} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The first of the words is what happened, and stands out. */
function Labels({ words, beside }: { readonly words: readonly DifferenceWord[]; readonly beside: Beside }) {
  return (
    <Columns beside={beside}>
      {(write) => (
        <p>
          {words.map((word, index) => (
            <span key={word}>
              {index > 0 && ' '}
              <span className={index === 0 ? 'tag' : undefined}>{write(phraseIn(differenceWords[word], beside ?? 'de'))}</span>
            </span>
          ))}
        </p>
      )}
    </Columns>
  );
}

type SidesProps = {
  readonly difference: ToldDifference;
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
  readonly beside: Beside;
};

/**
 * `del` and `ins`, so that the words say it and no colour has to (WCAG 1.4.1): neither side is the good one. Of a changed clause only what
 * changed stands in both wordings: the rest would hide it. What is done or reached is no deletion.
 */
function Sides({ difference: { change }, before, after, beside }: SidesProps) {
  if (change === 'done' || change === 'reached') {
    return before === undefined ? null : (
      <div className="difference-side">
        <Body clause={before} beside={beside} />
      </div>
    );
  }
  const isChanged = change === 'changed' && before !== undefined && after !== undefined;
  const shown = (clause: Clause, other: Clause | undefined): Clause =>
    isChanged && other !== undefined ? changedPart(clause, other) : clause;
  return (
    <>
      {before !== undefined && change !== 'added' && (
        <del className="difference-side">
          {isChanged && <SideWord word="before" beside={beside} />}
          <Body clause={shown(before, after)} beside={beside} />
        </del>
      )}
      {after !== undefined && change !== 'removed' && (
        <ins className="difference-side">
          {isChanged && <SideWord word="after" beside={beside} />}
          <Body clause={shown(after, before)} beside={beside} />
        </ins>
      )}
    </>
  );
}

const SideWord = ({ word, beside }: { readonly word: 'before' | 'after'; readonly beside: Beside }) => (
  <div className="clause difference-word">
    <Columns beside={beside}>{(write) => <span>{write(phraseIn(differenceWords[word], beside ?? 'de'))}</span>}</Columns>
  </div>
);

const Body = (props: { readonly clause: Clause; readonly beside: Beside }) => (
  <div className="clause">
    <ClauseBody {...props} />
  </div>
);

/** The clause's own words stay, so that everybody knows what is talked about; details that are the same in both go. */
function changedPart(clause: Clause, other: Clause): Clause {
  const same = new Set(other.details.map(({ term, text }) => `${term?.de} ${text.de} ${text.other}`));
  return { ...clause, details: clause.details.filter(({ term, text }) => !same.has(`${term?.de} ${text.de} ${text.other}`)) };
}
