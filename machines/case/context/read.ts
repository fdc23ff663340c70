// Small questions to a case that rules, changes and deadlines share.
import type { Place } from '../../calendar/place.ts';
import type { Parameters } from '../../standards/parameters.ts';
import { parametersOf } from '../../standards/released.ts';
import type { CaseContext, DomainStanding, Goal, Mark, Measure, Plan, Review, Risk, Version } from './context.ts';
import type { Party } from '../events/signature.ts';

/** Of the standard the case was begun under, which need not be the current one. */
export const parametersFor = ({ file }: { readonly file: Pick<CaseContext['file'], 'standard'> }): Parameters =>
  parametersOf(file.standard);

export const placeOf = ({ file }: { readonly file: Place }): Place => ({ land: file.land, municipality: file.municipality });

/** The version that waits for signatures; null when none does. */
export const versionOnOffer = ({ agreement }: CaseContext): Version | null =>
  agreement.versions.find(({ state }) => state === 'offered' || state === 'signedByOne') ?? null;

/** The number of the next text to be offered. Numbering has no gaps in the record (2-standard, version; decision 50). */
export const nextVersion = ({ file }: CaseContext): number => file.lastVersion + 1;

/** At most one version is in force (2-standard, version). */
export const versionInForce = ({ agreement }: CaseContext): Version | null =>
  agreement.versions.find(({ state }) => state === 'inForce') ?? null;

/** Minors, and whoever has been given a guardian, need the guardian's signature as well (T5). */
export const signatories = ({ client }: CaseContext): readonly Party[] =>
  client.ageBand === 'minor' || client.guardianAppointed ? ['client', 'counsellor', 'guardian'] : ['client', 'counsellor'];

export const missingSignatures = (context: CaseContext, version: Version): Party[] =>
  signatories(context).filter((party) => version.signatures[party] === undefined);

export const isFullySigned = (context: CaseContext, version: Version): boolean => missingSignatures(context, version).length === 0;

/** The ids of the items that answer yes, in the order they were added. */
export const idsWhere = <T>(items: Readonly<Record<string, T>>, holds: (item: T, id: string) => boolean): string[] =>
  Object.entries(items)
    .filter(([id, item]) => holds(item, id))
    .map(([id]) => id);

/** A free id such as `g3`, for the next item of a case. */
export function freshId(items: Readonly<Record<string, unknown>>, letter: string, number = Object.keys(items).length + 1): string {
  const id = `${letter}${number}`;
  return items[id] === undefined ? id : freshId(items, letter, number + 1);
}

/** Goals both sides have agreed on and that have not ended; while a new version is drafted, those of the plan in force (T10). */
export const activeGoals = (context: CaseContext): string[] => idsWhere(planInForce(context).goals, ({ state }) => state === 'agreed');

/** Goals of the open talk on which both sides have not spoken yet. */
export const unassessedGoals = (context: CaseContext): string[] =>
  activeGoals(context).filter((id) => planInForce(context).goals[id]?.assessed === null);

/**
 * Whether the open talk covers all active goals (R7). A regular talk is about all of them; a talk about an occasion in a case without
 * a goal is about that occasion alone.
 */
export const coversAllGoals = (context: CaseContext): boolean =>
  unassessedGoals(context).length === 0 &&
  (context.clock.open?.occasion === 'regular' || Object.values(planInForce(context).goals).some(({ assessed }) => assessed !== null));

/** What both sides have agreed on: while a new version is drafted, the old plan (T10). Measures are reported on this one. */
export const planInForce = ({ agreement, plan }: Pick<CaseContext, 'agreement' | 'plan'>): Plan => agreement.standing ?? plan;

/** Goals that are being drafted or worked on: everything that could be part of the next version. */
export const isDraftable = ({ state }: Goal): boolean => state === 'proposed' || state === 'agreed' || state === 'postponed';

export const isToBeDone = ({ state }: Measure): boolean => state === 'open' || state === 'running';

/** Whether a review clock has ever been started and has an anchor to count from (R1 or R2). */
export const isClockCounting = ({ clock }: Pick<CaseContext, 'clock'>): boolean =>
  clock.firstReviewFrom !== null || clock.lastHeldOn !== null;

/** What either side rated so low, or lower: a need that one of both sees is a need. */
export const isRatedAtMost = (standing: DomainStanding, rating: number): boolean =>
  'counsellor' in standing && (standing.counsellor <= rating || (standing.client !== null && standing.client <= rating));

/** Nothing is sent to the client, and nobody else in the household sees the case (2-standard, People and roles). */
export const hasViolenceFlag = ({ assessment }: CaseContext): boolean => Object.values(assessment.risks).some(isFlagged);

export const isFlagged = ({ kind, lifted }: Risk): boolean => kind === 'violence' && !lifted;

/** A letter is the wrong way while somebody is in danger, unless both have agreed on it as the safe one. */
export const isWritingUnsafe = (context: CaseContext): boolean => hasViolenceFlag(context) && context.client.safeWay !== 'letter';

/** Marks that wait for somebody: what was told late speaks against these entries, and nobody has looked at it yet (T27). */
export const openMarks = ({ marks }: CaseContext): [seq: string, mark: Mark][] =>
  Object.entries(marks).filter(([, { reasons, cleared }]) => reasons.some(({ code }) => !cleared.includes(code)));

/** The planned review, of which there is at most one. */
export const plannedReview = ({ clock }: CaseContext): [string, Review] | null =>
  Object.entries(clock.reviews).find(([, { state }]) => state === 'planned') ?? null;
