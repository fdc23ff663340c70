// Household, danger, letters to others and the way to another centre.
import { plus } from '../../../machines/day.ts';
import { by, on } from '../life.ts';
import { teamLead } from '../staff.ts';
import type { Chapter } from './story.ts';

export const surroundings = {
  // The same household for everybody with this chapter: two of them see one another's cases.
  household: ({ at }) => on(at(42), { type: 'household.joined', household: 'h1' }),
  // The action is taken and the flag stands all the same: it ends only when somebody lifts it (decision 14).
  endangered: ({ at }) =>
    on(
      at(85),
      { type: 'risk.noted', risk: 'x1', kind: 'violence', words: { note: 'Sie wird zu Hause bedroht.' } },
      { type: 'risk.answered', risk: 'x1', action: 'safePlace', words: { action: 'Das Frauenhaus hat einen Platz.' } },
    ),
  /** The letter goes out by itself in a few days, unless the consent is withdrawn. */
  letterPrepared: ({ at, ahead }) =>
    on(
      at(60),
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'jobCentre',
        domains: ['work'],
        purpose: 'referral',
        until: plus(at(60), { months: 6 }),
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'referral.proposed', referral: 'f1', to: 'jobCentre', domain: 'work' },
      { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: ahead(4) },
    ),
  handedOver: ({ at }) => [
    ...on(
      at(60),
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'migrationCounselling',
        domains: ['language', 'work'],
        purpose: 'handover',
        until: plus(at(60), { months: 3 }),
        use: 'once',
      },
      { type: 'consent.given', consent: 'k1' },
      by(teamLead, { type: 'approval.given', act: 'handover' }),
    ),
    ...on(at(62), {
      type: 'handover.offered',
      to: 'migrationCounselling',
      consent: 'k1',
      words: { recipient: 'Beratungsstelle Beispielstadt' },
    }),
  ],
} as const satisfies Record<string, Chapter>;
