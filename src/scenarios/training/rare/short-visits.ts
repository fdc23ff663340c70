// Cases that end before there is an agreement: without a file, and three times on the way.
import { by, on, type Step } from '../../life.ts';
import { teamLead } from '../../staff.ts';
import { asks, ratesAll, talksFirst } from '../../steps.ts';
import type { Day } from '../../../../machines/day.ts';
import { any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const ibrahim = madeUp({ name: 'Ibrahim Platzhalter', birthDate: '1984-12-24', language: 'fr', concern: 'Eine Wohnung.' });

export const withoutFile: Scenario = {
  name: 'without-file',
  title: both('Beratung ohne Akte', 'Advice without a file'),
  story: both(
    'Ibrahim Platzhalter möchte nicht, dass etwas über ihn aufbewahrt wird. Er wird trotzdem beraten; gezählt wird nur, dass jemand da war.',
    'Ibrahim Platzhalter does not want anything to be kept about him. He is advised all the same; it is only counted that somebody was there.',
  ),
  site: 'essen',
  steps: [
    ...on(
      '2026-03-02',
      asks(ibrahim, 'walkIn'),
      any('privacy.explained'),
      { type: 'talk.begun' },
      any('need.noted'),
      any('filing.refused'),
    ),
    ...on('2026-03-02', { type: 'case.closed', reason: 'clientWish' }),
  ],
  stops: [
    stop(
      '2026-03-02',
      'filing.refused',
      'Abgelehnt: die Worte sind sofort vergessen, auch die schon geschriebenen (T2).',
      'Refused: the words are forgotten at once, those already written as well (T2).',
      whatIsPossible('case.returned', 'goal.proposed', 'fact.corrected'),
    ),
  ],
};

const returns = (day: Day): Step[] =>
  on(day, by(teamLead, { type: 'approval.given', act: 'return' }), { type: 'case.returned' }, asks(ibrahim, 'phone'));
const decides = (day: Day): Step[] =>
  on(day, ...talksFirst(ibrahim, { occupation: 'other', interpreter: 'notNeeded', titleExpires: null }), { type: 'assessment.begun' });

export const threeTimes: Scenario = {
  name: 'three-times',
  title: both('Dreimal kurz da', 'Here three times, shortly'),
  story: both(
    'Ibrahim Platzhalter fragt an und zieht weg, kommt wieder, zieht wieder weg. Jedes Mal ist es ein neuer Abschnitt.',
    'Ibrahim Platzhalter asks and moves away, comes back and moves away again. Each time it is a new episode.',
  ),
  site: 'essen',
  steps: [
    ...on('2026-03-02', asks(ibrahim, 'walkIn'), { type: 'case.closed', reason: 'movedAway' }),
    ...returns('2026-05-04'),
    ...decides('2026-05-11'),
    ...on('2026-05-18', { type: 'case.closed', reason: 'movedAway' }),
    ...returns('2026-07-06'),
    ...decides('2026-07-13'),
    ...on('2026-07-20', ...ratesAll({ housing: [2, 2] }), { type: 'assessment.completed' }),
    ...on('2026-07-27', { type: 'case.closed', reason: 'movedAway' }),
    ...on('2026-07-28', any('aftercare.consented')),
    ...on('2026-07-30', any('aftercare.withdrawn')),
  ],
  stops: [
    stop(
      '2026-05-11',
      'needsAssessment',
      'Wieder da: die Einwilligung wurde neu erfragt, und die Ausgangslage entsteht neu.',
      'Back: consent was asked for anew, and there will be a new baseline.',
      whatIsPossible('case.closed', 'assessment.completed', 'completion.begun'),
    ),
    stop(
      '2026-07-27',
      'closed',
      'Weggezogen. Einen Grund „Ablehnung“ gibt es nicht, und niemand ist ein schlechter Fall.',
      'Moved away. There is no reason “refusal”, and nobody is a bad case.',
    ),
  ],
};
