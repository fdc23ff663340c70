// The chart in the guide, as data: every state of the case chart with what may be recorded there, what the calendar does there, and the
// guidance. Read from the chart and the parameters that are executed, so that it cannot say anything else than what is done.
import { signals } from '../../../machines/case/chart/parts.ts';
import { deadlines, type Deadline, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { Period } from '../../../machines/day.ts';
import type { Catalogue, StageCode, Text } from '../../../machines/standards/catalogue.ts';
import { parametersOf } from '../../../machines/standards/released.ts';
import { chartOf, type ChartState, type ChartTransition } from '../../engine/chart/chart-of.ts';

export type Timer = { readonly name: DeadlineName; readonly deadline: Deadline; readonly length: Period };

export type Section = {
  /** Dotted, as in the chart; names the section in an address. */
  readonly path: string;
  readonly guidance: Text | null;
  /** What people record, in the order in which the chart declares it. */
  readonly acts: readonly ChartTransition[];
  /** What the calendar records, and what one region has another do. */
  readonly consequences: readonly ChartTransition[];
  readonly timers: readonly Timer[];
};

export type Chapter = { readonly path: string; readonly sections: readonly Section[] };

/** Where the guide for a stage is read. */
const guides: Readonly<Record<string, StageCode>> = {
  'open.stage.intake.inquiry': 'inquiry',
  'open.stage.intake.clarification': 'clarification',
  'open.stage.briefAdvice': 'briefAdvice',
  'open.stage.needsAssessment': 'needsAssessment',
  'open.stage.goals': 'goals',
  'open.stage.signature': 'signature',
  'open.stage.inForce': 'inForce',
  'open.stage.withoutAgreement': 'withoutAgreement',
  'open.stage.renegotiation': 'renegotiation',
  'open.stage.completion': 'completion',
  'open.talk.talking': 'review',
  closed: 'closed',
};

const isByPeople = ({ event }: ChartTransition): boolean => !event.startsWith('deadline.') && !signals.has(event);

/** The region a state of an open case belongs to; a state of the whole case is a chapter of its own. */
function chapterOf(path: string): string {
  const [outer = '', region] = path.split('.');
  return region === undefined ? outer : `${outer}.${region}`;
}

/** What a case goes through first, then what stands beside it, then what is possible always. */
const order = ['open.stage', 'open.talk', 'open.reviewClock', 'open.presence', 'open.handover', 'open', 'closed'];

/** The chapters in the order in which they are read; within one, the order of the chart. */
export function chartChapters(standard: string, { stageGuidance }: Pick<Catalogue, 'stageGuidance'>): readonly Chapter[] {
  const { states, transitions } = chartOf('case');
  const { periods } = parametersOf(standard);
  const timersOf = ({ deadlines: running }: ChartState): Timer[] =>
    running.map((name) => ({ name, deadline: deadlines[name], length: periods[deadlines[name].length] }));
  const sectionOf = (state: ChartState): Section => {
    const own = transitions.filter(({ from }) => from === state.path);
    const acts = own.filter(isByPeople);
    const guide = guides[state.path];
    return {
      path: state.path,
      guidance: guide === undefined ? null : stageGuidance[guide],
      acts,
      consequences: own.filter((step) => !acts.includes(step)),
      timers: timersOf(state),
    };
  };
  const isTold = ({ guidance, acts, consequences, timers }: Section): boolean =>
    guidance !== null || acts.length + consequences.length + timers.length > 0;
  const sections = states.map(sectionOf).filter(isTold);
  const paths = [...new Set(sections.map(({ path }) => chapterOf(path)))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return paths.map((path) => ({ path, sections: sections.filter((section) => chapterOf(section.path) === path) }));
}
