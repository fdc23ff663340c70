// One entry of the comparison: what it is, what changed field by field, and what a person decides.
import { Link } from '@tanstack/react-router';
import type { ComparedOffer } from '../../../parts/api/views.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Choice as Answers } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Decision, LookedTag } from './decision.tsx';
import { texts } from './texts.ts';
import type { Choice } from './use-importing.ts';

type ComparedItemProps = {
  readonly compared: ComparedOffer;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
};

export function ComparedItem({ compared, choice, onChoose }: ComparedItemProps) {
  const { t } = useLanguage(texts);
  const { standing, title, body, town, closedBody } = compared;
  return (
    <li className="import-item">
      <p>
        <b>{title}</b> <span className="soft">{[body, town].filter(Boolean).join(' · ')}</span> <LookedTag looked={compared.looked} />
      </p>
      <Decision compared={compared} title={title} chosen={choice?.all} onChoose={onChoose} />
      {closedBody !== null && (
        <p>
          {t.bodyClosed}{' '}
          <Link to="/directory/bodies/$id" params={{ id: closedBody }} className="link">
            {t.toBody}
          </Link>
        </p>
      )}
      {standing === 'new' && closedBody === null && (
        <CheckField
          label={`${t.take}: ${title}`}
          checked={choice?.entry !== 'skip'}
          onChange={(isTaken) => onChoose({ entry: isTaken ? 'add' : 'skip' })}
        />
      )}
      {standing === 'possibleDuplicate' && closedBody === null && <Twins compared={compared} choice={choice} onChoose={onChoose} />}
    </li>
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
