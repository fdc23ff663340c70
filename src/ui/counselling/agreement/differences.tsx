// What a version says differently from the one before it, clause by clause (a diff), both wordings side by side.
import { useMemo } from 'react';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { clausesOf, type Clause } from '../../../export/agreement/clauses.ts';
import { compareAgreements, type Difference } from '../../../export/agreement/compare.ts';
import type { Translations } from '../../../export/translations/client-texts.ts';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { ClauseBody, type Beside } from './clause-row.tsx';
import './differences.css';
import { texts } from './texts.ts';

type DifferencesProps = {
  readonly before: AgreementDocument;
  readonly after: AgreementDocument;
  readonly beside: Beside;
  readonly translations: Translations;
};
type Clauses = ReadonlyMap<string, Clause>;

const byId = (document: AgreementDocument, beside: Beside, translations: Translations): Clauses =>
  new Map(clausesOf(document, beside ?? 'de', translations).map((clause) => [clause.id, clause]));

export function Differences({ before, after, beside, translations }: DifferencesProps) {
  const { t } = useLanguage(texts);
  const differences = useMemo(() => compareAgreements(before, after), [before, after]);
  const old = useMemo(() => byId(before, beside, translations), [before, beside, translations]);
  const now = useMemo(() => byId(after, beside, translations), [after, beside, translations]);
  return (
    <Panel title={t.differencesTitle(before.version)}>
      {differences.length === 0 && <p>{t.noDifferences}</p>}
      <ul className="differences">
        {differences.map((difference) => (
          <li key={difference.id} className={`difference difference-${difference.change}`}>
            <p className="difference-head">
              <span className="tag">{t.change[difference.change]}</span> {t.differenceKind[difference.kind]}
            </p>
            <Sides difference={difference} before={old.get(difference.id)} after={now.get(difference.id)} beside={beside} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type SidesProps = {
  readonly difference: Difference;
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
  readonly beside: Beside;
};

/**
 * `del` and `ins`, so that not only a colour says it (WCAG 1.4.1). Of a changed clause only what changed stands in both wordings:
 * the rest would hide it.
 */
function Sides({ difference, before, after, beside }: SidesProps) {
  const { t } = useLanguage(texts);
  const isChanged = difference.change === 'changed' && before !== undefined && after !== undefined;
  const shown = (clause: Clause, other: Clause | undefined): Clause =>
    isChanged && other !== undefined ? changedPart(clause, other) : clause;
  return (
    <>
      {before !== undefined && difference.change !== 'added' && (
        <del className="difference-side">
          {isChanged && <span className="difference-word">{t.before}</span>}
          <Body clause={shown(before, after)} beside={beside} />
        </del>
      )}
      {after !== undefined && difference.change !== 'removed' && (
        <ins className="difference-side">
          {isChanged && <span className="difference-word">{t.after}</span>}
          <Body clause={shown(after, before)} beside={beside} />
        </ins>
      )}
    </>
  );
}

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
