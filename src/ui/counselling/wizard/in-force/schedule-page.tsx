// Planning the review: a day within the ceiling (R8), moved or missed without blame.
import { useLanguage } from '../../../parts/words/language.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { DayOfField, Field, OptionField } from '../frame/fields.tsx';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef, type PageRef } from '../page/page.ts';
import {
  latestPlan,
  missReview,
  moveReview,
  movesLeft,
  plannedIn,
  plannedTooLate,
  planReview,
  recordSchedule,
  startSchedule,
  type ScheduleDraft,
} from './schedule.ts';
import { texts } from './texts.ts';

type Part = { readonly work: Work<ScheduleDraft> };
const sides = ['client', 'centre'] as const;

export function SchedulePage() {
  const { view } = useWizard();
  const work = usePage(startSchedule);
  const planned = plannedIn(view);
  // A day that is typed is to be saved first.
  const isAtRest = planned !== null && plannedTooLate(view) === null && work.draft.for === null;
  return (
    <>
      {planned === null ? <PlanPart work={work} /> : <PlannedPart work={work} id={planned.id} day={planned.for} />}
      <PageFoot work={work}>
        <RecordAndGoOn work={work} chosen={recordSchedule(work.draft, view)} kind={isAtRest ? 'primary' : 'plain'} />
      </PageFoot>
    </>
  );
}

/** The latest day and the rule that sets it, before anybody types. */
function Latest() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const latest = latestPlan(view);
  if (view.due === null || latest === null) return <p className="soft">{t.noneDue}</p>;
  const { on, rule } = view.due;
  return (
    <p className="wizard-latest">
      {on < view.today ? t.latestOverdue(say.day(on), say.day(latest)) : t.latest(say.day(latest), say.dueReason(rule))}
    </p>
  );
}

function PlanPart({ work }: Part) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  return (
    <div className="form">
      <Latest />
      <DayOfField work={work} of="review.planned" name="for" />
      <SendButton work={work} sending={planReview(work.draft, view)}>
        {t.plan}
      </SendButton>
    </div>
  );
}

type PlannedProps = Part & { readonly id: string; readonly day: string };

function PlannedPart({ work, id, day }: PlannedProps) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const hasCome = day <= view.today;
  const tooLate = plannedTooLate(view);
  return (
    <>
      <p className="wizard-due-day">{t.plannedFor(say.day(day))}</p>
      {tooLate !== null && <Notice tone="attention">{t.tooLate(say.day(tooLate.on))}</Notice>}
      <Latest />
      <section className="wizard-part" aria-label={tooLate === null ? t.moveTitle : t.bringForward}>
        <h3>{tooLate === null ? t.moveTitle : t.bringForward}</h3>
        <OptionField work={work} of="review.moved" name="side" values={sides} />
        {work.draft.side === 'centre' && <p className="soft">{t.movesLeft(movesLeft(view))}</p>}
        <DayOfField work={work} of="review.moved" name="for" />
        <SendButton
          work={work}
          // The trial makes up a side, so that a day beyond the ceiling is said while that is still open.
          sending={{ ...moveReview(work.draft, view, id), trial: moveReview({ ...work.draft, side: 'client' }, view, id).proposals }}
          kind={tooLate === null && work.draft.for === null ? 'plain' : 'primary'}
          after={{ to: 'stay' }}
        >
          {tooLate === null ? t.move : t.bringForward}
        </SendButton>
      </section>
      {hasCome && <MissedPart work={work} id={id} />}
    </>
  );
}

/** Offered once the day has come: nobody misses a date before. */
function MissedPart({ work, id }: Omit<PlannedProps, 'day'>) {
  const { t, say } = useLanguage(texts);
  return (
    <section className="wizard-part" aria-label={t.missedTitle}>
      <h3>{t.missedTitle}</h3>
      <p className="soft">{t.missedHint}</p>
      <Field name="missedBy">
        <Choice
          label={t.whoMissed}
          options={sides.map((value) => ({ value, label: say.option('side', value) }))}
          value={work.draft.missedBy}
          onChange={(missedBy) => work.set({ missedBy: missedBy as ScheduleDraft['missedBy'] })}
        />
      </Field>
      <SendButton work={work} sending={missReview(work.draft, id)} kind="plain" after={{ to: afterMiss(work.draft) }}>
        {t.keepMissed}
      </SendButton>
    </section>
  );
}

/** Where the client did not come, the next thing is to ask how they are. */
const afterMiss = ({ missedBy }: ScheduleDraft): 'stay' | PageRef => (missedBy === 'client' ? pageRef('contact') : 'stay');
