// How much of a course is left, at the step it belongs to while that runs: a goal before its end is warned of.
import type { StepOfCase } from '../../../../network/chains/place-on-chain.ts';
import { hoursOf } from '../../../../network/chains/warnings.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { EventForm } from '../../../parts/event-form/event-form.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function CourseHours({ steps, view }: { readonly steps: readonly StepOfCase[]; readonly view: CaseView }) {
  const running = steps.find(({ step, state }) => state === 'current' && hoursOf[step.code] !== undefined);
  const course = running && hoursOf[running.step.code];
  return course === undefined ? null : <HoursOf course={course} view={view} />;
}

type HoursOfProps = { readonly course: NonNullable<(typeof hoursOf)[keyof typeof hoursOf]>; readonly view: CaseView };

function HoursOf({ course, view }: HoursOfProps) {
  const { t, say } = useLanguage(texts);
  const counted = view.state.context.waypoints.courseHours[course];
  const isPossible = view.offers.some(({ type, refusals }) => type === 'courseHours.counted' && refusals.length === 0);
  return (
    <>
      {counted !== undefined && <p>{t.hoursLeft(counted.hoursLeft, say.day(counted.on))}</p>}
      {isPossible && (
        <Fold title={t.countHours} key={counted?.on}>
          <EventForm type="courseHours.counted" view={view} start={{ of: course, answers: { course } }} />
        </Fold>
      )}
    </>
  );
}
