// Planning the review: a day within the ceiling, moved or missed without blame.
import { useLanguage } from '../../language.tsx';
import { DayOfField, OptionField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { missReview, moveReview, plannedIn, planReview, startSchedule, type ScheduleDraft } from './planning.ts';
import { texts } from './texts.ts';

type Part = { readonly work: Work<ScheduleDraft> };
const sides = ['client', 'centre'] as const;

export function SchedulePage() {
  const { view } = useWizard();
  const work = usePage(startSchedule);
  const planned = plannedIn(view);
  return (
    <>
      {planned === null ? <PlanPart work={work} /> : <PlannedPart work={work} id={planned.id} day={planned.for} />}
      <PageFoot work={work}>
        <GoOnButton kind={planned === null ? 'plain' : 'primary'} />
      </PageFoot>
    </>
  );
}

function useLatest(): string | undefined {
  const { t, say } = useLanguage(texts);
  const { due } = useWizard().view;
  return due === null ? undefined : t.latest(say.day(due.on), say.dueReason(due.rule));
}

function PlanPart({ work }: Part) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const latest = useLatest();
  return (
    <div className="form">
      <DayOfField work={work} of="review.planned" name="for" {...(latest !== undefined && { hint: latest })} />
      <SendButton work={work} sending={planReview(work.draft, view)}>
        {t.plan}
      </SendButton>
    </div>
  );
}

function PlannedPart({ work, id, day }: Part & { readonly id: string; readonly day: string }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const latest = useLatest();
  return (
    <>
      <p className="wizard-due-day">{t.plannedFor(say.day(day))}</p>
      <section className="wizard-part" aria-label={t.moveTitle}>
        <h3>{t.moveTitle}</h3>
        <OptionField work={work} of="review.moved" name="side" label={t.whoMoved} values={sides} />
        <DayOfField work={work} of="review.moved" name="for" label={t.newDay} {...(latest !== undefined && { hint: latest })} />
        <SendButton work={work} sending={moveReview(work.draft, view, id)} kind="plain" after={{ to: 'stay' }}>
          {t.move}
        </SendButton>
        <SendButton work={work} sending={missReview(work.draft, id)} kind="plain" after={{ to: 'stay' }}>
          {t.missed}
        </SendButton>
      </section>
    </>
  );
}
