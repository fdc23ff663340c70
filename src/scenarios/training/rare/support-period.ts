// Three years are over while the case is in one of its stages: the calendar opens the final balance (T18).
import { plus, type Day } from '../../../../machines/day.ts';
import { on, type Act, type Step } from '../../life.ts';
import { beginsWith } from '../../lives/beginning.ts';
import { asks, offers, plans, promises, ratesAll, talksFirst, wants } from '../../steps.ts';
import { any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Both, type Scenario } from '../scenario.ts';

const olena = madeUp({ name: 'Olena Platzhalter', birthDate: '1988-10-03', language: 'uk', concern: 'Viele Fragen, über Jahre.' });

/** The assessment begins on this day, and the three years are counted from it. */
const decided: Day = '2026-03-09';
const ends: Day = '2029-03-09';
const before = (days: number): Day => plus(ends, { days: -days });

const decides: readonly Step[] = [
  ...on('2026-03-02', asks(olena, 'walkIn'), any('talk.offered')),
  ...on(decided, ...talksFirst(olena, { occupation: 'other', interpreter: 'notNeeded', titleExpires: null }), { type: 'assessment.begun' }),
];
const rated: readonly Step[] = [...decides, ...on('2026-03-23', ...ratesAll({ language: [3, 3] }), { type: 'assessment.completed' })];
const drafts: readonly Act[] = [
  wants('g1', 'reachLevelB1', '2030-03-31'),
  plans('m1', 'g1', 'practiseWeekly', '2030-03-31'),
  promises('c1', 'checkOffers'),
];
const signed: readonly Step[] = beginsWith({
  person: olena,
  signedOn: plus(decided, { days: 35 }),
  plan: drafts.slice(0, 2),
  goals: ['g1'],
});

/** Agreed on only in the last months, so that the term of a year does not end before. */
const signedLate: readonly Step[] = [
  ...rated,
  ...on(before(120), ...drafts, offers(['g1']), any('version.explained'), any('version.signed'), any('version.signed')),
  ...on(before(120), any('copy.handedOver'), any('agreement.concluded')),
  ...on(before(40), any('review.recorded')),
];
/** The extension comes late, and the draft goes on where it was: without an agreement. */
const extended: readonly Step[] = on(plus(ends, { days: 10 }), approves('capExtension'), any('cap.extended'), any('completion.abandoned'));

/** Only the last day matters: the case is left as it stands, and the calendar speaks. */
const rows: readonly (readonly [name: string, stage: Both, steps: readonly Step[]])[] = [
  ['needs', both('Bedarfsfeststellung', 'the needs assessment'), decides],
  ['goals', both('Zielvereinbarung', 'drafting the goals'), [...rated, ...extended]],
  ['signature', both('Unterschrift', 'the signature'), [...rated, ...on(before(14), ...drafts, offers(['g1']))]],
  [
    'without',
    both('Begleitung ohne Vereinbarung', 'counselling without an agreement'),
    [...rated, ...on('2026-04-13', any('signature.declined'))],
  ],
  ['in-force', both('In Kraft', 'an agreement in force'), signedLate],
  [
    'renegotiation',
    both('Neuverhandlung', 'a renegotiation'),
    [...signedLate, ...on(before(10), { type: 'renegotiation.begun', because: 'goal' })],
  ],
  [
    'balance',
    both('Abschlussbilanz', 'the final balance'),
    [...signed, ...on('2026-06-22', any('review.recorded')), ...on('2026-07-06', { type: 'completion.begun', because: 'clientWish' })],
  ],
];

const ended = ([name, stage, steps]: (typeof rows)[number]): Scenario => ({
  name: `three-years-${name}`,
  title: both(`Drei Jahre sind um: ${stage.de}`, `Three years are over: ${stage.en}`),
  story: both(
    `Die Höchstdauer ist erreicht, während der Fall in „${stage.de}“ steht. Was wird aus dem, was noch offen ist?`,
    `The cap is reached during ${stage.en}. What becomes of what is still open?`,
  ),
  site: 'mayen-koblenz',
  steps,
  stops: [
    stop(
      plus(ends, { days: 3 }),
      'completion',
      'Der Kalender hat an einem Werktag die Abschlussbilanz eröffnet. Neues wird nicht mehr vereinbart.',
      'On a working day the calendar opened the final balance. Nothing new is agreed any more.',
      whatIsPossible('balance.drawn', 'goal.proposed', 'completion.abandoned', 'case.closed'),
    ),
  ],
});

export const threeYears: readonly Scenario[] = rows.map(ended);

/** The one extension there is, with a reason and a second person. */
export const fourYears: Scenario = {
  name: 'four-years',
  title: both('Ein Jahr länger', 'One year more'),
  story: both(
    'Die Ausbildung von Olena Platzhalter endet erst im Sommer. Nach der ersten Warnung wird die Höchstdauer verlängert, einmal.',
    'Olena Platzhalter’s training ends only in summer. After the first warning the cap is extended, once.',
  ),
  site: 'mayen-koblenz',
  steps: [...signed, ...on('2028-09-18', approves('capExtension'), any('cap.extended')), ...on('2030-03-04', any('contact.noted'))],
  stops: [
    stop(
      '2028-09-15',
      'deadline.capWarned',
      'Dreißig Monate sind um: die erste Warnung. Verlängert wird mit einem Grund und einer zweiten Person.',
      'Thirty months are over: the first warning. It is extended with a reason and a second person.',
      whatIsPossible('cap.extended', 'approval.given', 'completion.begun'),
    ),
    stop(
      '2030-03-12',
      'completion',
      'Vier Jahre nach der Entscheidung ist endgültig Schluss.',
      'Four years after the decision it is over for good.',
      whatIsPossible('cap.extended', 'balance.drawn', 'completion.abandoned'),
    ),
  ],
};
