// The life domain "language": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const language = {
  entry: {
    code: 'language',
    name: { de: 'Deutsch und andere Sprachen', en: 'German and other languages' },
    question: {
      de: 'Welche Sprachen sprechen Sie, und wann reicht Ihr Deutsch im Alltag schon aus, wann noch nicht?',
      en: 'Which languages do you speak, and when is your German enough in daily life, and when not yet?',
    },
    guidance: {
      de: 'Fragen Sie nach allen Sprachen und nach der Schrift, in der jemand lesen gelernt hat; das entscheidet über die Kursart. Prüfen Sie die Berechtigung mit Datum: Der Anspruch auf den Integrationskurs erlischt ein Jahr nach Erteilung des Titels. Klären Sie Kinderbetreuung, Fahrweg und Schichtzeiten, bevor Sie zum Kurs anmelden.',
      en: 'Ask about all languages and about the script in which someone learned to read; it decides which kind of course fits. Check the entitlement with its date: the right to an integration course lapses one year after the title is issued. Settle childcare, travel and shifts before registering for a course.',
    },
    anchors: [
      {
        de: 'Kann sich in keinem Gespräch ohne Dolmetschung verständigen und kann auch einen Notruf auf Deutsch noch nicht absetzen.',
        en: 'Cannot make themselves understood in any talk without an interpreter, nor yet make an emergency call in German.',
      },
      {
        de: 'Versteht einzelne Wörter und Sätze (etwa A1), braucht aber bei Arzt, Amt und Schule jedes Mal Dolmetschung.',
        en: 'Understands single words and sentences (about A1) but needs an interpreter every time at the doctor, office or school.',
      },
      {
        de: 'Führt einfache Alltagsgespräche (etwa A2), holt sich bei Briefen und Telefonaten aber Hilfe.',
        en: 'Manages simple everyday talks (about A2) but gets help with letters and telephone calls.',
      },
      {
        de: 'Erledigt Amt, Arztbesuch und Elternabend meist allein auf Deutsch (etwa B1), schwierige Schreiben werden gemeinsam gelesen.',
        en: 'Mostly handles offices, the doctor and parents’ evenings alone in German (about B1); difficult letters are read together.',
      },
      {
        de: 'Spricht, liest und schreibt Deutsch in Alltag und Beruf ohne Hilfe (etwa B2 oder mehr).',
        en: 'Speaks, reads and writes German in daily life and at work without help (about B2 or more).',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'reachLevelA2',
      domain: 'language',
      evidence: 'certificate',
      wording: {
        de: 'Ich erreiche bis zum {date} das Sprachniveau A2 (Nachweis: Zertifikat).',
        en: 'I reach language level A2 by {date} (proof: certificate).',
      },
    },
    {
      code: 'reachLevelB1',
      domain: 'language',
      evidence: 'certificate',
      wording: {
        de: 'Ich erreiche bis zum {date} das Sprachniveau B1 (Nachweis: Zertifikat).',
        en: 'I reach language level B1 by {date} (proof: certificate).',
      },
    },
    {
      code: 'reachLevelB2',
      domain: 'language',
      evidence: 'certificate',
      wording: {
        de: 'Ich erreiche bis zum {date} das Sprachniveau B2 (Nachweis: Zertifikat).',
        en: 'I reach language level B2 by {date} (proof: certificate).',
      },
    },
    {
      code: 'readSimpleLetter',
      domain: 'language',
      evidence: 'selfReport',
      wording: {
        de: 'Ich lese bis zum {date} einen einfachen Brief allein (Nachweis: eigene Angabe).',
        en: 'I read a simple letter on my own by {date} (proof: my own report).',
      },
    },
    {
      code: 'speakAtOffice',
      domain: 'language',
      evidence: 'selfReport',
      wording: {
        de: 'Ich führe bis zum {date} ein Gespräch beim Amt auf Deutsch (Nachweis: eigene Angabe).',
        en: 'I hold a talk at an office in German by {date} (proof: my own report).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'registerForIntegrationCourse',
      domain: 'language',
      responsible: 'client',
      needsOffer: true,
      wording: {
        de: 'Ich melde mich beim Kursträger zum Integrationskurs an.',
        en: 'I register for the integration course with the course provider.',
      },
    },
    {
      code: 'practiseWeekly',
      domain: 'language',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich spreche jede Woche einmal länger Deutsch, zum Beispiel im Sprachcafé.',
        en: 'I have one longer talk in German every week, for example at a language café.',
      },
    },
    {
      code: 'findFittingCourse',
      domain: 'language',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle sucht mit mir einen Kurs, der zu Sprache, Weg und Zeiten passt.',
        en: 'The centre looks with me for a course that fits my level, journey and hours.',
      },
    },
    {
      code: 'applyForCourseEntitlement',
      domain: 'language',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle füllt mit mir den Antrag auf Zulassung und Fahrtkosten aus.',
        en: 'The centre fills in the application for admission and travel costs with me.',
      },
    },
    {
      code: 'testPlacementLevel',
      domain: 'language',
      responsible: 'agency',
      agency: 'courseProvider',
      needsOffer: true,
      wording: {
        de: 'Der Kursträger macht mit mir einen Einstufungstest und nennt mir den Kursbeginn.',
        en: 'The course provider gives me a placement test and tells me when the course starts.',
      },
    },
  ],
} as const satisfies DomainContent;
