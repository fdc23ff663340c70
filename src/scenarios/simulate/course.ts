// The kinds of courses a case takes, how common they are, and what they make likelier: about what centres report.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import { pickWeighted, type Random } from '../random.ts';

type Course = { readonly share: number; readonly leanings: Partial<Readonly<Record<ProposalType, number>>> };

/** Shares add up to 100. A leaning multiplies the urge to an act: 1 changes nothing, 0.1 makes it ten times rarer. */
const courses: readonly Course[] = [
  { share: 46, leanings: {} },
  { share: 12, leanings: { 'advice.begun': 20, 'assessment.begun': 0.1 } },
  // Some do not come back after the first weeks.
  { share: 9, leanings: { 'case.closed': 12 } },
  { share: 9, leanings: { 'signature.declined': 25, 'goals.resumed': 0.3, 'version.offered': 0.3 } },
  { share: 6, leanings: { 'renegotiation.begun': 8, 'version.withdrawn': 4 } },
  { share: 5, leanings: { 'pause.agreed': 12, 'pause.extended': 3 } },
  { share: 7, leanings: { 'appointment.missed': 14, 'contact.resumed': 0.25 } },
  { share: 3, leanings: { 'consent.drafted': 8, 'approval.given': 4, 'handover.offered': 3 } },
  { share: 2, leanings: { 'client.died': 60, 'processing.withdrawn': 60 } },
  { share: 1, leanings: { 'case.returned': 5, 'approval.given': 30, 'hold.placed': 40 } },
];

/** A factor per act; 1 where the course says nothing. */
export type Leaning = (type: ProposalType) => number;

export function drawCourse(random: Random): Leaning {
  const { leanings } = pickWeighted(
    random,
    courses.map((course) => [course, course.share] as const),
  );
  return (type) => leanings[type] ?? 1;
}
