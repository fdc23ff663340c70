// A filled-in example of an act that is possible now, for whoever wants to see it happen.
import type { Actor } from '../../../machines/actor.ts';
import type { Proposal, ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { settle } from '../../engine/step/settle.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { grown } from '../grown-case.ts';
import { randomFrom } from '../random.ts';
import { suggest } from '../suggest.ts';

/** Suggestions are drawn; a few draws find one that fits wherever one can fit. */
const drawsAtMost = 12;

/** The first that would be accepted, else the last that was drawn: its form says why not. */
export function exampleOf(opened: OpenedCase, type: ProposalType, by: Actor, today: Day): Proposal {
  const { state } = settle(opened.state, today, birthDateOf(opened.dossier));
  const drawn = Array.from({ length: drawsAtMost }, (_, seed) => () => suggest(state, type, randomFrom(seed + 1), today));
  for (const draw of drawn) {
    const example: Proposal = draw();
    if (grown(opened, example, by, today).refusals.length === 0) return example;
  }
  return suggest(state, type, randomFrom(1), today);
}
