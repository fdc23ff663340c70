// What comes next between two talks: the date of the review and the rule that sets it (R8), the goals, and the ways on.
import { activeGoals, versionInForce } from '../../../../../machines/case/context/read.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { goalWording } from '../frame/names.ts';
import { BackButton, GoOnButton } from '../frame/page-foot.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { texts as shared } from '../words/texts.ts';
import { isAnswered, isConfirmable } from './confirming.ts';
import { windowOpensOn } from './opening.ts';
import { plannedIn, plannedTooLate } from './schedule.ts';
import { texts } from './texts.ts';

export function NextPage() {
  const { view } = useWizard();
  // While the review can be held, its own button is the primary one.
  const opens = windowOpensOn(view);
  return (
    <>
      <ReviewDay />
      <OfAge />
      <ActiveGoals />
      <footer className="wizard-foot">
        <div className="wizard-foot-row">
          <BackButton />
          <GoOnButton kind={opens !== null && opens <= view.today ? 'plain' : 'primary'} />
        </div>
      </footer>
    </>
  );
}

function ReviewDay() {
  const { t, say } = useLanguage(texts);
  const { view, go, hasPage } = useWizard();
  const { due } = view;
  const opens = windowOpensOn(view);
  const mayPlan = hasPage('schedule');
  const planned = plannedIn(view);
  const tooLate = plannedTooLate(view);
  const { overdue } = view.state.context.clock;
  return (
    <section className="wizard-due" aria-label={t.nextReview}>
      <h3>{t.nextReview}</h3>
      <p className="wizard-due-day">{planned === null ? t.notPlanned : t.plannedFor(say.day(planned.for))}</p>
      <p className="soft">{due === null ? t.noneDue : t.latest(say.day(due.on), say.dueReason(due.rule))}</p>
      {tooLate !== null && <Notice tone="attention">{t.tooLate(say.day(tooLate.on))}</Notice>}
      {mayPlan && (
        <p>
          <PageLink pageRef={pageRef('schedule')}>{planned === null ? t.plan : tooLate === null ? t.move : t.bringForward}</PageLink>
        </p>
      )}
      {overdue !== null && <Notice tone="attention">{t.overdueSince(say.day(overdue.since))}</Notice>}
      {/* While a talk is open its date is agreed on at its end, and no other begins. */}
      {opens !== null && opens <= view.today && hasPage('review') && (
        <Button kind="primary" onPress={() => go(pageRef('review'))}>
          {t.begin}
        </Button>
      )}
    </section>
  );
}

function OfAge() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  if (!isConfirmable(view) || isAnswered(versionInForce(view.state.context))) return null;
  return (
    <Notice tone="info" title={t.ofAge}>
      <p>
        <PageLink pageRef={pageRef('confirm')}>{t.toConfirm}</PageLink>
      </p>
    </Notice>
  );
}

function ActiveGoals() {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const { goals } = view.state.context.plan;
  const active = activeGoals(view.state.context);
  if (active.length === 0) return null;
  return (
    <section aria-label={t.goalsTitle}>
      <h3>{t.goalsTitle}</h3>
      <ul className="wizard-lines">
        {active.map((id) => (
          <li key={id}>
            <span>{goalWording(view, id, around)}</span>
            <span className="soft small">{goals[id] === undefined ? '' : say.day(goals[id].dueOn)}</span>
          </li>
        ))}
      </ul>
      <p>
        <PageLink pageRef={pageRef('progress')}>{t.progressLink}</PageLink>
      </p>
    </section>
  );
}
