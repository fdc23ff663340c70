// What changed in one entry, field by field, and what a person decides about it; the same for offers and for bodies.
import type { ComparedBody, ComparedOffer } from '../../../parts/api/views.ts';
import { Choice as Answers } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useSaid } from './said.ts';
import { texts } from './texts.ts';
import { needsDecision, type BodyChoice } from './use-importing.ts';

type Compared = ComparedOffer | ComparedBody;

export function LookedTag({ looked }: Pick<Compared, 'looked'>) {
  const { t } = useLanguage(texts);
  if (looked === null || looked === 'never') return null;
  return <span className="tag trust-verified">{looked === 'sinceLastImport' ? t.verifiedSince : t.verifiedHere}</span>;
}

type DecisionProps = {
  readonly compared: Compared;
  readonly title: string;
  readonly chosen: BodyChoice['all'];
  readonly onChoose: (choice: BodyChoice) => void;
};

/** Said of the whole entry: a person who has looked knows whose details are right. */
export function Decision({ compared, title, chosen, onChoose }: DecisionProps) {
  const { t } = useLanguage(texts);
  if (compared.changes.length === 0) return null;
  return (
    <>
      <Changes changes={compared.changes} />
      {needsDecision(compared) ? (
        <Answers
          label={`${t.decide} ${title}`}
          options={[
            { value: 'theirs', label: t.theirs },
            { value: 'ours', label: t.ours },
            { value: 'later', label: t.later },
          ]}
          value={chosen ?? 'later'}
          onChange={(value) => onChoose(value === 'theirs' || value === 'ours' ? { all: value } : {})}
        />
      ) : (
        <p className="soft small">{t.auto}</p>
      )}
    </>
  );
}

function Changes({ changes }: Pick<Compared, 'changes'>) {
  const { t } = useLanguage(texts);
  const said = useSaid();
  return (
    <dl className="import-changes">
      {changes.map(({ field, here, after, isConflict }) => (
        <div key={field}>
          <dt>
            {t.fields[field]} {isConflict && <span className="tag trust-overdue">{t.conflict}</span>}
          </dt>
          <dd>
            <span className="soft">{t.here}:</span> {said(field, here)}
          </dd>
          <dd>
            <span className="soft">{t.there}:</span> {said(field, after)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
