// Language (*Sprache*): from the entitlement to a vocational language course.
import type { Chain } from '../../../chain.ts';
import { chainNames, stepNames } from '../chain-names.ts';

const lastChecked = '2026-11-28';

export const language: Chain = {
  code: 'language',
  name: chainNames.language,
  steps: [
    {
      code: 'confirmEntitlement',
      name: stepNames.confirmEntitlement,
      happens: {
        de: 'Die Person erhält die Berechtigung, die Verpflichtung oder die Zulassung zum Kurs.',
        en: 'The person receives the entitlement, the obligation or the admission to the course.',
      },
      precondition: {
        de: 'Ein Titel, der einen Anspruch gibt, oder ein freier Kursplatz für die Zulassung.',
        en: 'A title that gives a claim, or a free place for an admission.',
      },
      after: [],
      responsible: 'federalOffice',
      involved: ['immigrationOffice', 'jobCentre', 'socialOffice', 'migrationCounselling'],
      registers: ['courseFile', 'foreignersRegister'],
      sharing: [
        {
          what: { de: 'Berechtigung oder Verpflichtung', en: 'Entitlement or obligation' },
          from: 'immigrationOffice',
          to: 'federalOffice',
          basis: 'integrationCourses',
        },
        {
          what: { de: 'Verpflichtung durch das Jobcenter', en: 'Obligation by the job centre' },
          from: 'jobCentre',
          to: 'federalOffice',
          basis: 'integrationCourses',
        },
        { what: { de: 'Antrag auf Zulassung', en: 'Application for admission' }, from: 'centre', to: 'federalOffice', basis: 'consent' },
      ],
      usualWeeks: 4,
      clocks: [
        {
          code: 'courseEntitlement',
          length: { months: 12 },
          statutes: '§ 44 Abs. 2 AufenthG, § 5 Abs. 3 IntV',
          from: 'courseEntitled',
          binds: 'client',
          starts: {
            de: 'Erteilung des Titels, auf dem der Anspruch beruht, oder Zulassung',
            en: 'issue of the title the claim rests on, or admission',
          },
          meaning: {
            de: 'Der Anspruch erlischt nach einem Jahr; nicht, wer sich aus Gründen nicht anmelden konnte, die nicht bei ihm liegen.',
            en: 'The claim lapses after one year; not for those who could not register for reasons that do not lie with them.',
          },
        },
      ],
      knownBreak: {
        de: 'Wer keinen Anspruch hat, ist auf freie Plätze angewiesen und erfährt oft spät, dass es keine gibt.',
        en: 'Whoever has no claim depends on free places, and often learns late that there are none.',
      },
      lastChecked,
    },
    {
      code: 'takePlacementTest',
      name: stepNames.takePlacementTest,
      happens: {
        de: 'Ein Test zeigt, mit welchem Kurs und welchem Abschnitt die Person beginnt.',
        en: 'A test shows with which course and which part the person begins.',
      },
      precondition: { de: 'Berechtigung oder Zulassung liegt vor.', en: 'Entitlement or admission is there.' },
      after: ['confirmEntitlement'],
      responsible: 'courseProvider',
      involved: ['federalOffice'],
      registers: ['courseFile'],
      sharing: [
        {
          what: { de: 'Ergebnis der Einstufung', en: 'Result of the placement' },
          from: 'courseProvider',
          to: 'federalOffice',
          basis: 'courseOrdinance',
        },
        { what: { de: 'Ergebnis der Einstufung', en: 'Result of the placement' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 3,
      clocks: [],
      knownBreak: {
        de: 'Für die Alphabetisierung wird nicht überall getestet; dann beginnt die Person im falschen Kurs.',
        en: 'Literacy is not tested everywhere; then the person begins in the wrong course.',
      },
      lastChecked,
    },
    {
      code: 'registerForCourse',
      name: stepNames.registerForCourse,
      happens: {
        de: 'Die Person meldet sich an und beantragt Befreiung von den Kosten und Fahrgeld.',
        en: 'The person registers and applies for exemption from cost and for travel money.',
      },
      precondition: {
        de: 'Einstufung und ein Träger, der erreichbar ist; Betreuung der Kinder zur Kurszeit.',
        en: 'A placement and a provider within reach; care for the children during the course.',
      },
      after: ['takePlacementTest'],
      responsible: 'courseProvider',
      involved: ['federalOffice', 'jobCentre', 'dayCare', 'migrationCounselling'],
      registers: ['courseFile'],
      sharing: [
        { what: { de: 'Anmeldung', en: 'Registration' }, from: 'courseProvider', to: 'federalOffice', basis: 'courseOrdinance' },
        {
          what: { de: 'Bedarf an Betreuung, Zeiten und Weg', en: 'Need of childcare, hours and travel' },
          from: 'centre',
          to: 'courseProvider',
          basis: 'consent',
        },
      ],
      usualWeeks: 6,
      clocks: [
        {
          code: 'courseStart',
          length: { days: 42 },
          statutes: '§ 7 IntV',
          from: 'courseRegistered',
          binds: 'agency',
          starts: { de: 'Anmeldung beim Kursträger', en: 'registration with the course provider' },
          meaning: {
            de: 'Der Kurs soll spätestens sechs Wochen nach der Anmeldung beginnen; sonst informiert der Träger die Person und das Bundesamt.',
            en: 'The course should begin six weeks after registration at the latest; otherwise the provider informs the person and the federal office.',
          },
        },
      ],
      knownBreak: {
        de: 'Auf dem Land kommt die Mindestzahl an Teilnehmenden nicht zusammen, und das Fahrgeld deckt den Weg zum nächsten Kurs nicht.',
        en: 'In the countryside the minimum number of participants is not reached, and travel money does not cover the way to the next course.',
      },
      lastChecked,
    },
    {
      code: 'attendCourse',
      name: stepNames.attendCourse,
      happens: {
        de: 'Die Person besucht Sprachkurs und Orientierungskurs.',
        en: 'The person attends the language course and the orientation course.',
      },
      precondition: { de: 'Der Kurs hat begonnen.', en: 'The course has begun.' },
      after: ['registerForCourse'],
      responsible: 'courseProvider',
      involved: ['federalOffice', 'jobCentre'],
      registers: ['courseFile'],
      sharing: [
        {
          what: { de: 'Teilnahme, für die Abrechnung', en: 'Attendance, for the funding' },
          from: 'courseProvider',
          to: 'federalOffice',
          basis: 'courseOrdinance',
        },
        // Never by the centre: course attendance is not reported by whoever counsels (2-standard, Legal clocks).
        {
          what: { de: 'Teilnahme, nur bei Verpflichtung', en: 'Attendance, only where obliged' },
          from: 'courseProvider',
          to: 'jobCentre',
          basis: 'integrationCourses',
        },
      ],
      usualWeeks: 30,
      clocks: [],
      knownBreak: {
        de: 'Endet die Betreuung der Kinder oder beginnt eine Arbeit, wird der Platz frei, und ein neuer Kurs liegt weit weg.',
        en: 'When childcare ends or work begins the place is given up, and a new course is far away.',
      },
      lastChecked,
    },
    {
      code: 'takeFinalTest',
      name: stepNames.takeFinalTest,
      happens: {
        de: 'Mit DTZ und „Leben in Deutschland“ endet der Kurs mit dem Zertifikat.',
        en: 'With the tests DTZ and “Life in Germany” the course ends with the certificate.',
      },
      precondition: { de: 'Der Kurs ist besucht; das Ziel ist B1.', en: 'The course has been attended; the aim is B1.' },
      after: ['attendCourse'],
      responsible: 'courseProvider',
      involved: ['federalOffice'],
      registers: ['courseFile'],
      sharing: [
        {
          what: { de: 'Ergebnis des Tests', en: 'Result of the test' },
          from: 'courseProvider',
          to: 'federalOffice',
          basis: 'courseOrdinance',
        },
        { what: { de: 'Zertifikat', en: 'Certificate' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 8,
      clocks: [],
      knownBreak: {
        de: 'Bis das Ergebnis da ist, kann der nächste Kurs nicht beginnen. Wiederholstunden müssen beantragt werden.',
        en: 'Until the result is there the next course cannot begin. Hours to repeat have to be applied for.',
      },
      lastChecked,
    },
    {
      code: 'continueLanguage',
      name: stepNames.continueLanguage,
      happens: { de: 'Die Person lernt Deutsch für den Beruf, meist bis B2.', en: 'The person learns German for work, mostly up to B2.' },
      precondition: { de: 'B1 oder mehr und eine Berechtigung nach der DeuFöV.', en: 'B1 or more and an entitlement under the DeuFöV.' },
      after: ['takeFinalTest'],
      responsible: 'courseProvider',
      involved: ['jobCentre', 'employmentAgency', 'federalOffice'],
      registers: ['courseFile', 'verbis'],
      sharing: [
        {
          what: { de: 'Berechtigung und Sprachstand', en: 'Entitlement and level' },
          from: 'jobCentre',
          to: 'federalOffice',
          basis: 'integrationCourses',
        },
        { what: { de: 'Sprachstand und Berufsziel', en: 'Level and occupational aim' }, from: 'centre', to: 'jobCentre', basis: 'consent' },
      ],
      usualWeeks: 24,
      clocks: [],
      knownBreak: {
        de: 'Zwischen den Kursen liegen Monate, und das Gelernte geht zurück.',
        en: 'Months lie between the courses, and what was learned fades.',
      },
      lastChecked,
    },
  ],
};
