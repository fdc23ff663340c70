// What is possible now, by whom, in groups; the way of the agreement first and open.
import { useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Offer } from '../../../engine/state/explain.ts';
import { actorFor } from '../../../scenarios/staff.ts';
import { groupSteps, stepGroupOf, type StepGroupName } from '../../counselling/case/step-groups.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

type PossibleNowProps = {
  readonly offers: readonly Offer[];
  readonly pointsAt: string | null;
  readonly onEvent: (type: ProposalType) => void;
};

const first: StepGroupName = 'plan';

export function PossibleNow({ offers, pointsAt, onEvent }: PossibleNowProps) {
  const { t } = useLanguage(texts);
  const groups = groupSteps(offers).toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
  const pointed = offers.find(({ type }) => type === pointsAt)?.type;
  return (
    <section className="stack" aria-labelledby="possible-title">
      <div>
        <h2 id="possible-title" className="training-side-title">
          {t.possibleNow}
        </h2>
        <p className="soft small">{offers.length === 0 ? t.nothingPossible : t.possibleLead}</p>
      </div>
      {groups.length > 0 && (
        <div className="folds">
          {groups.map((group) => (
            <Group
              key={`${group.name}.${pointed === undefined ? '' : stepGroupOf(pointed)}`}
              name={group.name}
              offers={group.offers}
              startsOpen={group.name === first || (pointed !== undefined && stepGroupOf(pointed) === group.name)}
              pointsAt={pointsAt}
              onEvent={onEvent}
            />
          ))}
        </div>
      )}
    </section>
  );
}

type GroupProps = PossibleNowProps & { readonly name: StepGroupName; readonly startsOpen: boolean };

function Group({ name, offers, startsOpen, pointsAt, onEvent }: GroupProps) {
  const { say, t } = useLanguage(texts);
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Fold level={3} title={t.groups[name]} note={t.count(offers.length)} isOpen={isOpen} onOpen={setOpen}>
      <ul className="training-events">
        {offers.map(({ type }) => (
          <li key={type}>
            <button
              type="button"
              className={type === pointsAt ? 'training-event training-pointed' : 'training-event'}
              onClick={() => onEvent(type)}
            >
              <span>{say.event(type)}</span>
              <span className="training-by">{say.role(actorFor(type).role)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
