// The final balance, closing and what comes after.
import { by, on } from '../life.ts';
import { asks, draws, handsOverCopy, ratesAll, sees } from '../steps.ts';
import { dataProtection, teamLead } from '../staff.ts';
import type { Chapter } from './story.ts';

export const endings = {
  balancing: ({ at }) => on(at(190), { type: 'completion.begun', because: 'clientWish' }, sees('g1', 'reached', 'certificate')),
  closed: ({ at }) =>
    on(
      at(196),
      sees('g3', 'reached', 'documentSeen'),
      ...ratesAll({
        language: [4, 4],
        residence: [4, 4],
        work: [4, 5],
        recognition: [4, 4],
        children: [4, 4],
        housing: [3, 3],
        money: [4, 4],
      }),
      draws('client', 'Ich habe Arbeit gefunden.', 'Die Wartezeit auf den Kurs.'),
      draws('counsellor', 'Beide Ziele sind erreicht.', 'Wenig Plätze in Abendkursen.'),
      { type: 'deletion.explained' },
      { type: 'aftercare.consented' },
      handsOverCopy,
      { type: 'case.closed', reason: 'goalsReached' },
    ),
  closedEarly: ({ at }) => on(at(9), { type: 'case.closed', reason: 'regularService', words: { note: 'Die Regelberatung hilft weiter.' } }),
  held: ({ at }) => on(at(200), { type: 'hold.placed', because: 'complaint' }),
  // Within the retention of twelve months, and with a second person (T21).
  returned: ({ at }) => on(at(260), by(teamLead, { type: 'approval.given', act: 'return' }), { type: 'case.returned' }),
  askedAgain: ({ person, at }) => on(at(260), asks(person, 'phone'), { type: 'talk.offered', for: at(267) }),
  // Retention has run out by then: twelve months after closing on day 196 (T22).
  erased: ({ at }) => on(at(570), by(teamLead, { type: 'approval.given', act: 'erasure' }), by(dataProtection, { type: 'case.erased' })),
  died: ({ at }) => on(at(90), { type: 'client.died' }),
} as const satisfies Record<string, Chapter>;
