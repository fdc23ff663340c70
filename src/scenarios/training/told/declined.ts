// Nobody has to sign: counselling goes on without an agreement, and later there is one after all.
import { leipzig } from '../../lives/leipzig.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const declined: Scenario = {
  name: 'declined',
  title: both('Keine Unterschrift', 'No signature'),
  story: both(
    'Parisa Vorlage möchte Hilfe bei Briefen, aber nichts unterschreiben. Zwei Monate später entscheidet sie sich anders.',
    'Parisa Vorlage wants help with letters and does not want to sign anything. Two months later she changes her mind.',
  ),
  site: leipzig.site,
  steps: leipzig.steps,
  stops: [
    stop(
      '2026-08-31',
      'withoutAgreement',
      'Die Beratung geht weiter, mit einem Arbeitsplan und derselben Uhr. Ein Grund wird nicht verlangt, und nichts davon spricht gegen Frau Vorlage (T6).',
      'Counselling goes on, with a working plan and the same clock. No reason is asked for, and nothing of it speaks against Ms Vorlage (T6).',
      whenIsTheReview,
    ),
    stop(
      '2026-10-26',
      'goals.resumed',
      'Jetzt wünscht sie eine Vereinbarung. Das geht jederzeit (T7).',
      'Now she wishes for an agreement. That is possible at any time (T7).',
      whatIsPossible('version.offered', 'goal.proposed', 'version.signed'),
    ),
    stop(
      '2026-11-02',
      'inForce',
      'Zwei von drei Zielen stehen in der Fassung. Das dritte ist einfach nicht vereinbart.',
      'Two of three goals are in the version. The third is simply not agreed.',
      whenIsTheReview,
    ),
  ],
};
