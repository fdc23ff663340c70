// Lives for the pages of a case: one whose last entries were undone by what was told late, one of a few days, one that was reminded in
// danger, and one with a letter that was cleared before it lost its place.
import { by, late, on, type Act, type Life } from '../../../../src/scenarios/life.ts';
import { goettingen } from '../../../../src/scenarios/lives/goettingen.ts';

const talk: readonly Act[] = [
  {
    type: 'inquiry.noted',
    service: 'mbe',
    ageBand: 'adult',
    language: 'ar',
    channel: 'phone',
    words: { name: 'Amira Musterfrau', birthDate: '1998-03-27', contact: '0152 28817000' },
  },
  { type: 'privacy.explained', language: 'ar' },
  { type: 'talk.begun' },
  { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'Sie sucht eine Wohnung.' } },
  { type: 'filing.consented' },
];

/** The number of the entry that says her need. */
export const need = 4;

/** Looked at on the day of the last entry. */
export const short: Life = {
  name: 'short',
  case: 'case-short',
  site: 'wetzlar',
  steps: [
    ...on('2026-09-01', ...talk),
    ...on('2026-09-07', { type: 'contact.noted', channel: 'phone', words: { note: 'Rückruf erbeten.' } }),
  ],
};

/** The numbers of what came after the closing nobody knew of yet. */
export const missed = 6;
export const attempted = 7;

export const closedLate: Life = {
  name: 'closed-late',
  case: 'case-closed-late',
  site: 'wetzlar',
  steps: [
    ...on('2026-09-01', ...talk),
    ...on('2026-09-14', { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' }),
    ...late('2026-09-16', '2026-09-10', { type: 'case.closed', reason: 'movedAway' }),
  ],
};

/** A violent home was told a week late; the reminder of the review had left on the day after it began. */
export const remindedInDanger: Life = {
  ...goettingen,
  name: 'reminded-in-danger',
  case: 'case-reminded-in-danger',
  steps: [
    ...goettingen.steps.filter((step) => step.on < '2026-08-01'),
    ...late('2026-08-24', '2026-08-17', { type: 'risk.noted', risk: 'x1', kind: 'violence' }),
  ],
};

/** The number of the letter, which was cleared as irregular and later lost its place. */
export const letter = 9;

/** Danger was told after a letter had left, which the team lead cleared; then the client turns out to have moved away before all that. */
export const clearedThenOutOfPlace: Life = {
  name: 'cleared-then-out-of-place',
  case: 'case-cleared-then-out-of-place',
  site: 'wetzlar',
  steps: [
    ...on('2026-09-01', ...talk),
    ...on('2026-09-14', { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-09-16', { type: 'contact.attempted', channel: 'text' }),
    ...on('2026-09-17', { type: 'letter.sent', appointment: '2026-09-28' }),
    ...late('2026-09-18', '2026-09-15', { type: 'risk.noted', risk: 'x1', kind: 'violence' }),
    ...on(
      '2026-09-18',
      by(
        { role: 'teamLead', id: 't-hoffmann' },
        { type: 'entry.cleared', seq: letter, reasons: ['writingUnsafe'], words: { reason: 'Sie hat den Brief allein gelesen.' } },
      ),
    ),
    ...late('2026-09-21', '2026-09-10', { type: 'case.closed', reason: 'movedAway' }),
  ],
};

/** Danger was noted, answered, and taken back by two: what was answered is nothing any more. */
export const answeredThenTakenBack: Life = {
  name: 'answered-then-taken-back',
  case: 'case-answered-then-taken-back',
  site: 'wetzlar',
  steps: [
    ...on('2026-09-01', ...talk),
    ...on(
      '2026-09-07',
      { type: 'risk.noted', risk: 'x1', kind: 'homelessness' },
      { type: 'risk.answered', risk: 'x1', action: 'emergencyShelter' },
      by({ role: 'teamLead', id: 't-hoffmann' }, { type: 'approval.given', act: 'voiding' }),
      { type: 'entry.voided', seq: 6, because: 'neverHappened' },
    ),
  ],
};
