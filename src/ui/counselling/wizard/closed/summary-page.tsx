// A closed case at a glance, and an erased one.
import { parametersFor } from '../../../../../machines/case/context/read.ts';
import { plus } from '../../../../../machines/day.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { goalWording } from '../frame/names.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { texts as shared } from '../words/texts.ts';
import { texts } from './texts.ts';

export function SummaryPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { context } = view.state;
  const { closedOn, reason, aftercare, held } = context.ending;
  return (
    <>
      <dl className="facts">
        {closedOn !== null && <Fact term={t.closedOn}>{say.day(closedOn)}</Fact>}
        {reason !== null && <Fact term={t.reason}>{say.option('reason', reason)}</Fact>}
        {/* Never pushed back to a working day (2-standard, Dates). */}
        {closedOn !== null && <Fact term={t.retention}>{say.day(plus(closedOn, parametersFor(context).periods.retention))}</Fact>}
        <Fact term={t.aftercare}>{t.aftercareStates[aftercare]}</Fact>
        {held && <Fact term={t.hold}>{t.yes}</Fact>}
      </dl>
      <GoalEnds />
    </>
  );
}

function GoalEnds() {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const goals = Object.entries(view.state.context.plan.goals);
  if (goals.length === 0) return null;
  return (
    <section aria-label={t.goals}>
      <h3>{t.goals}</h3>
      <ul className="wizard-lines">
        {goals.map(([id, { state }]) => (
          <li key={id}>
            <span>{goalWording(view, id, around)}</span>
            <span className="tag">{say.itemState('goal', state)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything there is to say stands in its heading and lead. */
export const ErasedPage = () => null;
