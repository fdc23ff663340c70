// Everything goes well: from the first contact to the first review, without a detour.
import { wetzlar } from '../../lives/wetzlar.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const smooth: Scenario = {
  name: 'smooth',
  title: both('Ein glatter Verlauf', 'A smooth course'),
  story: both(
    'Samir Beispiel möchte Deutsch lernen und wieder arbeiten. Er kommt zu jedem Termin, und nach sieben Wochen unterschreiben beide.',
    'Samir Beispiel wants to learn German and to work again. He comes to every appointment, and after seven weeks both sign.',
  ),
  site: wetzlar.site,
  steps: wetzlar.steps,
  stops: [
    stop(
      '2026-07-13',
      'intake.inquiry',
      'Die Anfrage ist notiert, ein Erstgespräch ist angeboten. Mehr als das Nötigste wird noch nicht festgehalten.',
      'The inquiry is noted and a first talk is offered. No more than is needed is kept yet.',
      whatIsPossible('talk.begun', 'privacy.explained', 'assessment.begun', 'goal.proposed'),
    ),
    stop(
      '2026-07-20',
      'needsAssessment',
      'Zielgruppe, Bedarf und Wunsch sind geklärt, und Herr Beispiel willigt in eine Akte ein. Erst damit beginnt die Bedarfsfeststellung (T2).',
      'Target group, need and wish are clear, and Mr Beispiel consents to a file. Only now the needs assessment begins (T2).',
      whatIsPossible('assessment.completed', 'domain.rated', 'version.offered'),
    ),
    stop(
      '2026-08-17',
      'goals',
      'Zwei Ziele, drei Maßnahmen, zwei Zusagen: eine davon bindet die Beratungsstelle. Ohne sie gäbe es keine Unterschrift (T4).',
      'Two goals, three measures, two commitments: one of them binds the centre. Without it nothing could be signed (T4).',
      whatIsPossible('version.offered', 'agreement.concluded', 'review.opened'),
    ),
    stop(
      '2026-08-31',
      'inForce',
      'Beide haben denselben Text unterschrieben. Von heute an läuft die Uhr der Überprüfung.',
      'Both have signed the same text. From today the review clock runs.',
      whenIsTheReview,
    ),
    stop(
      '2026-11-30',
      'review.held',
      'Die erste Überprüfung ist durchgeführt. Nur ein durchgeführtes Gespräch bewegt die Uhr.',
      'The first review has been held. Only a talk that was held moves the clock.',
      whenIsTheReview,
    ),
  ],
};
