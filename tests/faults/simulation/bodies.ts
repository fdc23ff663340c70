// What clients propose: mostly what somebody would do next, by what the last answer offers, and sometimes late, wrong or for another case.
import { plus, type Day } from '../../../machines/day.ts';
import { proposalTypes, type Proposal, type ProposalType } from '../../../machines/case/events/case-event.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin } from '../../../src/engine/state/take.ts';
import { between, chance, pick, pickWeighted, type Random } from '../../../src/scenarios/random.ts';
import { drawCourse, type Leaning } from '../../../src/scenarios/simulate/course.ts';
import { urges } from '../../../src/scenarios/simulate/urge.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import { marked } from './marks.ts';
import type { Body, KnownCase } from './model.ts';
import { people } from './people.ts';
import type { View, World } from './world.ts';

const nothingYet = begin({ site: 'hannover', land: 'NI', standard: '2026.1' });

export const inquiry = ({ random, clock }: World, about: KnownCase): Body =>
  marked(suggest(nothingYet, 'inquiry.noted', random, clock.today()) as Body, about);

/** What a life is drawn to; the same for one case all its life. */
const leanings = new WeakMap<KnownCase, Leaning>();
function leaningOf(about: KnownCase, random: Random): Leaning {
  const known = leanings.get(about) ?? drawCourse(random);
  leanings.set(about, known);
  return known;
}

/** Ends come sooner than in life, so that some are seen. */
const hurried: Partial<Readonly<Record<ProposalType, number>>> = {
  'case.closed': 4,
  'case.erased': 500,
  'completion.begun': 3,
  'version.offered': 3,
  'renegotiation.begun': 3,
  'approval.given': 3,
};

/** The last day of an approval of an erasure lies a year after closing. */
const isOver = ({ context }: CaseState): boolean => context.ending.closedOn !== null;

function drawnTo({ state, offers }: View, leaning: Leaning, on: Day): (readonly [ProposalType, number])[] {
  return offers
    .filter(({ type, refusals }) => refusals.length === 0 && (type !== 'entry.cleared' || Object.keys(state.context.marks).length > 0))
    .map(({ type }) => [type, urges[type](state.context, on) * leaning(type) * (hurried[type] ?? 1)] as const)
    .filter(([, weight]) => weight > 0);
}

function nextBody(view: View, about: KnownCase, random: Random, on: Day): Proposal | null {
  if (isOver(view.state) && chance(random, 0.4)) return { type: 'approval.given', act: 'erasure' } as Proposal;
  if (isOver(view.state) && chance(random, 0.4)) return { type: 'case.erased' } as Proposal;
  if (chance(random, 0.05)) return suggest(view.state, pick(random, proposalTypes), random, on);
  const wishes = drawnTo(view, leaningOf(about, random), on);
  return wishes.length === 0 ? null : suggest(view.state, pickWeighted(random, wishes), random, on);
}

/** Whose case it is follows from the first entry and from who was assigned: these two are told once and as they are. */
function isPlain(body: Proposal, about: KnownCase): boolean {
  if (body.type !== 'entry.voided' && body.type !== 'fact.corrected') return true;
  return body.seq > 1 && about.entries[body.seq - 1]?.event.type !== 'counsellor.assigned';
}

export function drawBody({ random, clock }: World, about: KnownCase, view: View): Body | null {
  const body = nextBody(view, about, random, clock.today());
  if (body === null || !isPlain(body, about)) return null;
  const told = body.type === 'counsellor.assigned' ? { ...body, counsellor: pick(random, [people.one.id, people.two.id]) } : body;
  return marked(told as Body, about);
}

/** Something that happened some days ago. */
export function drawLate(world: World, about: KnownCase, view: View): Body | null {
  const { random, clock } = world;
  const body = drawBody(world, about, view);
  if (body === null || body.type === 'counsellor.assigned') return null;
  const known = pick(random, about.entries).on;
  const day = plus(known, { days: between(random, 0, 9) });
  return { ...body, effectiveOn: day > clock.today() ? known : day, lateReason: 'war krank' };
}

export function drawCorrection({ random }: World, about: KnownCase): Body | null {
  const seq = between(random, 2, Math.max(2, about.entries.length));
  const meant = about.entries[seq - 1];
  if (meant === undefined || meant.event.type === 'counsellor.assigned') return null;
  const day = plus(meant.on, { days: between(random, -6, 6) });
  return { type: 'fact.corrected', seq, because: pick(random, ['mistake', 'learnedLater']), day };
}

export function drawVoiding({ random }: World, about: KnownCase): Body | null {
  const seq = between(random, 2, Math.max(2, about.entries.length));
  if (about.entries[seq - 1]?.event.type === 'counsellor.assigned') return null;
  return { type: 'entry.voided', seq, because: pick(random, ['wrongCase', 'recordedTwice', 'neverHappened']) };
}
