// What is told beside the agreement: recognition and a course with the days they count from, a hurdle, several bodies at one table.
import { on } from '../../life.ts';
import { draws, handsOverCopy, ratesAll, sees } from '../../steps.ts';
import { agreesWith, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const samira = madeUp({ name: 'Samira Schauspiel', birthDate: '1988-09-14', language: 'fa', concern: 'Wieder als Hebamme arbeiten.' });

export const onTheWay: Scenario = {
  name: 'on-the-way',
  title: both('Was auf dem Weg geschieht', 'What happens on the way'),
  story: both(
    'Samira Schauspiel lässt ihren Beruf anerkennen und lernt Deutsch. Der Bus zum Kurs ist zu teuer, und drei Stellen setzen sich mit ihr zusammen.',
    'Samira Schauspiel has her occupation recognised and learns German. The bus to the course is too expensive, and three bodies sit down with her.',
  ),
  site: 'mayen-koblenz',
  steps: [
    ...agreesWith({
      person: samira,
      signedOn: '2026-03-02',
      described: { occupation: 'unemployed', interpreter: 'notNeeded', titleExpires: null, title: 'protection', benefit: 'jobCentre' },
    }),
    ...on(
      '2026-03-09',
      { type: 'recognition.noted', stage: 'applied', result: null, happenedOn: '2026-03-05' },
      { type: 'course.noted', course: 'integrationCourse', stage: 'registered', happenedOn: '2026-03-06' },
      { type: 'arrival.noted', stage: 'firstTitle', happenedOn: '2026-01-19' },
      { type: 'children.counted', children: 2, withPlace: 0 },
      { type: 'evaluation.consented' },
    ),
    ...on(
      '2026-03-16',
      {
        type: 'hurdle.noted',
        hurdle: 'h1',
        kind: 'travelCost',
        step: 'registerForCourse',
        agency: 'courseProvider',
        goal: 'g1',
        words: { note: 'Der Bus nach Mayen ist teurer als das Fahrgeld.' },
      },
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'jobCentre',
        domains: ['language', 'recognition'],
        purpose: 'information',
        until: '2026-09-30',
        use: 'standing',
      },
      {
        type: 'consent.drafted',
        consent: 'k2',
        recipient: 'courseProvider',
        domains: ['language'],
        purpose: 'information',
        until: '2026-09-30',
        use: 'once',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'consent.given', consent: 'k2' },
    ),
    ...on('2026-03-23', {
      type: 'conference.held',
      participants: ['jobCentre', 'courseProvider'],
      domains: ['language'],
      consents: ['k1', 'k2'],
      words: { note: 'Das Jobcenter übernimmt die Monatskarte.' },
    }),
    ...on(
      '2026-04-20',
      { type: 'hurdle.ended', hurdle: 'h1' },
      { type: 'course.noted', course: 'integrationCourse', stage: 'begun', happenedOn: '2026-04-13' },
    ),
    ...on(
      '2026-05-18',
      { type: 'courseHours.counted', course: 'integrationCourse', hoursLeft: 520, hoursPerWeek: 20 },
      { type: 'review.opened', occasion: 'courseEvent' },
      { type: 'goal.placed', goal: 'g1', step: 'attendCourse' },
      { type: 'client.judged', verdict: 'helped' },
      { type: 'review.adjourned' },
      { type: 'evaluation.withdrawn' },
    ),
    ...on('2026-05-26', { type: 'evaluation.consented' }, { type: 'completion.begun', because: 'clientWish' }),
    ...on(
      '2026-05-28',
      sees('g1', 'reached'),
      ...ratesAll({ language: [4, 4], work: [3, 3] }),
      draws('client', 'Der Kurs läuft.', 'Der Weg war weit.'),
      draws('counsellor', 'Drei Stellen an einem Tisch.', 'Fahrgeld kam spät.'),
      { type: 'client.judged', verdict: 'helpedMuch' },
      { type: 'deletion.explained' },
      handsOverCopy,
      { type: 'case.closed', reason: 'movedAway' },
    ),
    ...on('2026-06-15', { type: 'evaluation.withdrawn' }),
  ],
  stops: [
    stop(
      '2026-03-16',
      'hurdle.noted',
      'Eine Hürde ist niemandes Schuld. Mit Schritt und Stelle festgehalten, wird sie gezählt, und daraus wird eine Aufgabe für alle.',
      'A hurdle is nobody’s fault. Noted with its step and its body it is counted, and becomes a task for all.',
      whatIsPossible('hurdle.ended', 'conference.held', 'client.judged'),
    ),
    stop(
      '2026-03-23',
      'conference.held',
      'Am Tisch wird nur über Sprache gesprochen: Dafür haben beide Stellen eine Einwilligung. Die eine galt für einmal und ist jetzt verbraucht.',
      'At the table only language is spoken of: both bodies have consent for that. One of them was for once and is used up now.',
      whatIsPossible('consent.withdrawn', 'consent.drafted', 'referral.sent'),
    ),
    stop(
      '2026-06-15',
      'closed',
      'Auch nach dem Abschluss kann die Einwilligung zur Auswertung widerrufen werden: Auswertungen entstehen oft erst viel später.',
      'Consent to evaluation can be withdrawn after closing as well: evaluations are often made much later.',
      whatIsPossible('evaluation.consented', 'client.judged', 'case.returned'),
    ),
  ],
};
