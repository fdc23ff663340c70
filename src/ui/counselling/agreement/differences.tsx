// What a version says differently from the one before it, clause by clause (a diff), both wordings side by side, in both languages: the
// person beside the counsellor reads what was changed as well as what is agreed.
import { useMemo } from 'react';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { bothSides, versionOf, type Version } from '../../../export/agreement/both-sides.ts';
import type { Clause } from '../../../export/agreement/clauses.ts';
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

export function Differences({ before, after, context, beside, translations }: DifferencesProps) {
  const { t } = useLanguage(texts);
  const differences = useMemo(() => toldDifferences(compareAgreements(before, after), context), [before, after, context]);
  const [was, is] = useMemo(
    () => [before, after].map((document) => versionOf(document, beside ?? 'de', translations)) as [Version, Version],
    [before, after, beside, translations],
  );
  return (
    <Panel title={t.differencesTitle(before.version)}>
      {differences.length === 0 && <p>{t.noDifferences}</p>}
      <ul className="differences">
        {differences.map((difference) => (
          <li key={difference.id} className={`difference difference-${difference.change}`}>
            <div className="clause difference-head">
              <Labels words={[difference.change, difference.kind]} beside={beside} />
            </div>
            <Sides difference={difference} was={was} is={is} beside={beside} />
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

type SidesProps = { readonly difference: ToldDifference; readonly was: Version; readonly is: Version; readonly beside: Beside };

/**
 * `del` and `ins`, so that the words say it and no colour has to (WCAG 1.4.1): neither side is the good one. What is done or reached is no
 * deletion.
 */
function Sides({ difference: { id, change }, was, is, beside }: SidesProps) {
  if (change === 'done' || change === 'reached') {
    const clause = was.clauses.get(id);
    return clause === undefined ? null : (
      <div className="difference-side">
        <Body clause={clause} beside={beside} />
      </div>
    );
  }
  const { before, after } = bothSides({ id, change }, was, is);
  const isChanged = before !== null && after !== null;
  return (
    <>
      {before !== null && (
        <del className="difference-side">
          {isChanged && <SideWord word="before" beside={beside} />}
          <Body clause={before} beside={beside} />
        </del>
      )}
      {after !== null && (
        <ins className="difference-side">
          {isChanged && <SideWord word="after" beside={beside} />}
          <Body clause={after} beside={beside} />
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
