// A whole case, closed with its goals reached, and a return months later.
import { by, on } from '../../life.ts';
import { wholeLife } from '../../lives/whole-life.ts';
import { teamLead } from '../../staff.ts';
import { any } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const completed: Scenario = {
  name: 'completed',
  title: both('Abgeschlossen und wieder da', 'Completed, and a return'),
  story: both(
    'Amira Musterfrau geht den ganzen Weg: Kurs, Kita, Anerkennung, Bilanz. Ein halbes Jahr später fragt sie wieder.',
    'Amira Musterfrau goes all the way: course, day care, recognition, balance. Half a year later she asks again.',
  ),
  site: wholeLife.site,
  steps: [
    ...wholeLife.steps,
    ...on('2026-09-14', by(teamLead, { type: 'approval.given', act: 'return' }), { type: 'case.returned' }),
    ...on('2026-09-14', {
      type: 'inquiry.noted',
      service: 'mbe',
      ageBand: 'adult',
      language: 'ar',
      channel: 'phone',
      words: { concern: 'Fragen zur Anpassungsqualifizierung.' },
    }),
    ...on('2026-09-15', any('talk.offered')),
  ],
  stops: [
    stop(
      '2025-04-14',
      'inForce',
      'Die erste Vereinbarung gilt. Wann spätestens sprechen beide wieder darüber?',
      'The first agreement applies. When do both talk about it again at the latest?',
      whenIsTheReview,
    ),
    stop(
      '2025-07-28',
      'agreement.concluded',
      'Die zweite Fassung ist am selben Tag in Kraft, an dem die erste abgelöst ist.',
      'The second version is in force on the day the first one is superseded.',
      whenIsTheReview,
    ),
    stop(
      '2026-02-09',
      'closed',
      'Bilanz gezogen, von beiden Seiten. Nachsorge gibt es nur, weil Frau Musterfrau eigens eingewilligt hat (T20).',
      'The balance is drawn, from both sides. There is aftercare only because Ms Musterfrau has consented to it (T20).',
      whatIsPossible('aftercare.contacted', 'case.returned', 'case.erased', 'goal.assessed'),
    ),
    stop(
      '2026-09-14',
      'case.returned',
      'Eine Wiederaufnahme ist ein neuer Abschnitt: neue Einwilligung, neue Ausgangslage. Das frühere Ergebnis bleibt (T21).',
      'A return is a new episode: new consent, new baseline. The earlier outcome stays (T21).',
      whatIsPossible('talk.offered', 'talk.begun', 'assessment.begun'),
    ),
  ],
};
