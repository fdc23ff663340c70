// More words in which training scenarios are written, beside those of the lives.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { FourEyesAct } from '../../../machines/case/events/codes.ts';
import { by, type Moment, type Step } from '../life.ts';
import { beginsWith, type Beginning } from '../lives/beginning.ts';
import type { Person } from '../people.ts';
import { randomFrom } from '../random.ts';
import { actorFor, teamLead } from '../staff.ts';
import { plans, wants } from '../steps.ts';
import { suggest } from '../suggest.ts';

/** A made-up client, grown up and with a number from the block for films, unless something else is said. */
export const madeUp = (given: Pick<Person, 'name' | 'birthDate' | 'concern' | 'language'> & Partial<Person>): Person => ({
  contact: '0152 28817200',
  ageBand: 'adult',
  service: 'mbe',
  ...given,
});

/** What the rules suggest, by whoever does such a thing: where only that it happens matters. Always the same for the same `seed`. */
export const any = (type: ProposalType, seed = 1) =>
  by(actorFor(type), ({ state, on: day }: Moment) => suggest(state, type, randomFrom(seed), day));

export const approves = (act: FourEyesAct) => by(teamLead, { type: 'approval.given', act });

type Signed = Partial<Beginning> & Pick<Beginning, 'person' | 'signedOn'>;

/** Six weeks from the first question to a signed agreement with one goal and one measure. */
export function agreesWith({ signedOn, ...given }: Signed): Step[] {
  const year = Number(signedOn.slice(0, 4));
  const ahead = `${year + 3}-03-31`;
  const plan = [wants('g1', 'reachLevelB1', ahead), plans('m1', 'g1', 'practiseWeekly', ahead)];
  return beginsWith({ plan, goals: ['g1'], signedOn, ...given });
}
