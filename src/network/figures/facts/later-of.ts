// What is told of a case beside the agreement, as figures need it: benefit, children, courses, recognition, hurdles, verdicts, consent.
// Days are those of the entries: what the centre heard of late is counted when it was noted, so that no complete half-year is counted anew.
import { planInForce } from '../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import type { LaterFacts } from './later-facts.ts';

type Told<T extends Frame['entry']['event']['type']> = { readonly on: Day; readonly event: EventOf<T>; readonly state: Frame['state'] };

/** The entries of one type, in the order of their days. */
const told = <T extends Frame['entry']['event']['type']>(frames: readonly Frame[], type: T): Told<T>[] =>
  frames.flatMap(({ entry: { event, on }, state }) => (event.type === type ? [{ on, event: event as EventOf<T>, state }] : []));

/** Who receives nothing was asked; left out, nobody was. */
function benefitsOf(frames: readonly Frame[]): Pick<LaterFacts, 'benefitFirst' | 'benefitLast'> {
  const noted = told(frames, 'client.described').flatMap(({ on, event: { benefit } }) =>
    benefit === undefined ? [] : [{ on, receives: benefit !== 'none' }],
  );
  const [first = null] = noted;
  const last = noted.at(-1) ?? null;
  return { benefitFirst: first, benefitLast: first !== null && last !== null && last.on > first.on ? last : null };
}

type Course = LaterFacts['courses'][number];

function courseAfter(course: Course, stage: EventOf<'course.noted'>['stage'], on: Day): Course {
  if (stage === 'begun') return { ...course, begunOn: course.begunOn ?? on };
  // Completed or dropped without a word of its beginning, it had begun.
  if (stage === 'completed') return { ...course, begunOn: course.begunOn ?? on, completedOn: on };
  return stage === 'dropped' ? { ...course, endedOn: on } : course;
}

const isOver = ({ completedOn, endedOn }: Course): boolean => completedOn !== null || endedOn !== null;

/** A stage belongs to the running course of its kind; after the end of that one it begins another. */
function coursesOf(frames: readonly Frame[]): Course[] {
  const courses: { readonly kind: string; course: Course }[] = [];
  for (const { on, event } of told(frames, 'course.noted')) {
    // Who may come has no course yet.
    if (event.stage === 'admitted') continue;
    const running = courses.findLast(({ kind, course }) => kind === event.course && !isOver(course));
    const fresh = { kind: event.course, course: { registeredOn: on, begunOn: null, completedOn: null, endedOn: null } };
    const at = running ?? fresh;
    at.course = courseAfter(at.course, event.stage, on);
    if (running === undefined) courses.push(at);
  }
  return courses.map(({ course }) => course);
}

/** A stage noted first, whichever it is, says that there is an application. */
function recognitionOf(frames: readonly Frame[]): LaterFacts['recognition'] {
  const noted = told(frames, 'recognition.noted');
  const dayOf = (stage: EventOf<'recognition.noted'>['stage']) => noted.find(({ event }) => event.stage === stage)?.on ?? null;
  const [first] = noted;
  return first === undefined ? null : { appliedOn: first.on, documentsCompleteOn: dayOf('documentsComplete'), decidedOn: dayOf('decided') };
}

const hurdlesOf = (frames: readonly Frame[]): LaterFacts['hurdles'] =>
  told(frames, 'hurdle.noted').map(({ on, event: { kind, step, agency, goal }, state: { context } }) => ({
    on,
    kind,
    step,
    agency,
    domain: goal === null ? null : (planInForce(context).goals[goal]?.domain ?? context.plan.goals[goal]?.domain ?? null),
  }));

/** What was said last: taken back it is taken back. */
function evaluationConsentOf(frames: readonly Frame[]): Day | null {
  const last = frames.findLast(({ entry: { event } }) => event.type === 'evaluation.consented' || event.type === 'evaluation.withdrawn');
  return last?.entry.event.type === 'evaluation.consented' ? last.entry.on : null;
}

/** Of one episode, in the order of valid time. */
export const laterFactsOf = (frames: readonly Frame[]): LaterFacts => ({
  ...benefitsOf(frames),
  children: told(frames, 'children.counted').map(({ on, event: { children, withPlace } }) => ({ on, children, withPlace })),
  courses: coursesOf(frames),
  recognition: recognitionOf(frames),
  hurdles: hurdlesOf(frames),
  verdicts: told(frames, 'client.judged').map(({ on, event: { verdict } }) => ({ on, verdict })),
  evaluationConsentedOn: evaluationConsentOf(frames),
});
