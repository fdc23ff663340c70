// One entry of the comparison: what it is, what changed field by field, and what a person decides.
import type { ComparedOffer } from '../../../parts/api/views.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Choice as Answers } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useSaid } from './said.ts';
import { texts } from './texts.ts';
import type { Choice } from './use-importing.ts';

type ComparedItemProps = {
  readonly compared: ComparedOffer;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
};

export function ComparedItem({ compared, choice, onChoose }: ComparedItemProps) {
  const { t } = useLanguage(texts);
  const { standing, title, body, town, looked, changes } = compared;
  const needsDecision =
    (standing === 'changed' || standing === 'backAgain') && (looked !== 'never' || changes.some(({ isConflict }) => isConflict));
  return (
    <li className="import-item">
      <p>
        <b>{title}</b> <span className="soft">{[body, town].filter(Boolean).join(' · ')}</span>{' '}
        {looked !== null && looked !== 'never' && (
          <span className="tag trust-verified">{looked === 'sinceLastImport' ? t.verifiedSince : t.verifiedHere}</span>
        )}
      </p>
      {changes.length > 0 && <Changes changes={changes} />}
      {changes.length > 0 && !needsDecision && <p className="soft small">{t.auto}</p>}
      {needsDecision && changes.length > 0 && <Sides title={title} choice={choice} onChoose={onChoose} />}
      {standing === 'new' && (
        <CheckField
          label={`${t.take}: ${title}`}
          checked={choice?.entry !== 'skip'}
          onChange={(isTaken) => onChoose({ entry: isTaken ? 'add' : 'skip' })}
        />
      )}
      {standing === 'possibleDuplicate' && <Twins compared={compared} choice={choice} onChoose={onChoose} />}
    </li>
  );
}

function Changes({ changes }: Pick<ComparedOffer, 'changes'>) {
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

/** Said of the whole entry: a person who has looked knows whose details are right. */
function Sides({ title, choice, onChoose }: Omit<ComparedItemProps, 'compared'> & { readonly title: string }) {
  const { t } = useLanguage(texts);
  return (
    <Answers
      label={`${t.decide} ${title}`}
      options={[
        { value: 'theirs', label: t.theirs },
        { value: 'ours', label: t.ours },
        { value: 'later', label: t.later },
      ]}
      value={choice?.all ?? 'later'}
      onChange={(value) => onChoose(value === 'theirs' || value === 'ours' ? { all: value } : {})}
    />
  );
}

function Twins({ compared: { title, alike }, choice, onChoose }: ComparedItemProps) {
  const { t } = useLanguage(texts);
  const chosen = choice?.entry;
  const value = typeof chosen === 'object' ? chosen.is : (chosen ?? 'skip');
  return (
    <Answers
      label={`${t.decide} ${title}`}
      options={[
        ...alike.map((twin) => ({ value: twin.id, label: t.sameAs(twin.title) })),
        { value: 'add', label: t.addAnyway },
        { value: 'skip', label: t.skip },
      ]}
      value={value}
      onChange={(to) => onChoose({ entry: to === 'add' || to === 'skip' ? to : { is: to } })}
    />
  );
}
