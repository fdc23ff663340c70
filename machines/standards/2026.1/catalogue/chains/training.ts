// Training (*Ausbildung*): from what was learned elsewhere to a completed vocational training.
import type { Chain } from '../../../chain.ts';
import { chainNames, stepNames } from '../chain-names.ts';

const lastChecked = '2026-11-28';

export const training: Chain = {
  code: 'training',
  name: chainNames.training,
  steps: [
    {
      code: 'reviewSchooling',
      name: stepNames.reviewSchooling,
      happens: {
        de: 'Es steht fest, welchem deutschen Abschluss das Zeugnis entspricht oder was nachzuholen ist.',
        en: 'It is settled to which German certificate the foreign one corresponds, or what is to be caught up.',
      },
      precondition: { de: 'Zeugnisse, wo vorhanden, mit Übersetzung.', en: 'School reports, where there are any, with a translation.' },
      after: [],
      responsible: 'recognitionAuthority',
      involved: ['school', 'youthMigrationService', 'migrationCounselling'],
      registers: ['anabin'],
      sharing: [
        { what: { de: 'Zeugnisse', en: 'School reports' }, from: 'client', to: 'recognitionAuthority', basis: 'clientHands' },
        {
          what: { de: 'Fragen zum Antrag', en: 'Questions about the application' },
          from: 'centre',
          to: 'recognitionAuthority',
          basis: 'consent',
        },
      ],
      usualWeeks: 10,
      clocks: [],
      knownBreak: {
        de: 'Zeugnisse sind auf der Flucht verloren gegangen, und jedes Land bewertet anders.',
        en: 'Reports were lost on the way, and every Land evaluates differently.',
      },
      lastChecked,
    },
    {
      code: 'seekCareerGuidance',
      name: stepNames.seekCareerGuidance,
      happens: {
        de: 'Die Person kennt das Ausbildungssystem und hat ein Berufsziel.',
        en: 'The person knows the training system and has an occupational aim.',
      },
      precondition: {
        de: 'Deutsch für ein Beratungsgespräch oder eine Dolmetschung.',
        en: 'German for a guidance talk, or an interpreter.',
      },
      after: [],
      responsible: 'employmentAgency',
      involved: ['school', 'vocationalSchool', 'jobCentre', 'youthMigrationService'],
      registers: ['verbis'],
      sharing: [
        {
          what: { de: 'Junge Menschen ohne Anschluss nach der Schule', en: 'Young people without a next step after school' },
          from: 'school',
          to: 'employmentAgency',
          basis: 'schoolLeavers',
        },
        {
          what: { de: 'Interessen und bisherige Schritte', en: 'Interests and steps so far' },
          from: 'centre',
          to: 'employmentAgency',
          basis: 'consent',
        },
      ],
      usualWeeks: 6,
      clocks: [],
      knownBreak: {
        de: 'Schule, Jobcenter und Agentur für Arbeit beraten dieselbe Person, ohne voneinander zu wissen.',
        en: 'School, job centre and employment agency advise the same person without knowing of one another.',
      },
      lastChecked,
    },
    {
      code: 'catchUpCertificate',
      name: stepNames.catchUpCertificate,
      happens: {
        de: 'Die Person besucht eine Berufsintegrations- oder Abendklasse und macht den Abschluss.',
        en: 'The person attends an integration or evening class and takes the certificate.',
      },
      precondition: {
        de: 'Die Einordnung zeigt, dass ein Abschluss fehlt; ein Platz in der Klasse.',
        en: 'The placing shows that a certificate is missing; a place in the class.',
      },
      after: ['reviewSchooling'],
      responsible: 'vocationalSchool',
      involved: ['school', 'youthWelfareOffice', 'youthMigrationService'],
      registers: ['schoolRecords'],
      sharing: [
        { what: { de: 'Lernstand und Bedarf', en: 'Level and needs' }, from: 'centre', to: 'vocationalSchool', basis: 'consent' },
        { what: { de: 'Zeugnis', en: 'School report' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 52,
      clocks: [],
      knownBreak: {
        de: 'Wer nicht mehr schulpflichtig ist, findet keinen Platz; mitten im Jahr nimmt niemand auf.',
        en: 'Whoever is past compulsory schooling finds no place; nobody is taken in the middle of the year.',
      },
      lastChecked,
    },
    {
      code: 'prepareForTraining',
      name: stepNames.prepareForTraining,
      happens: { de: 'Betrieb und Person lernen einander kennen.', en: 'Employer and person get to know one another.' },
      precondition: {
        de: 'Ein Berufsziel; für die Einstiegsqualifizierung die Erlaubnis zur Beschäftigung, wo sie nötig ist.',
        en: 'An occupational aim; for introductory training a work permit where one is needed.',
      },
      after: ['seekCareerGuidance'],
      responsible: 'employmentAgency',
      involved: ['chamber', 'jobCentre', 'vocationalSchool', 'immigrationOffice'],
      registers: ['verbis'],
      sharing: [
        {
          what: { de: 'Anfrage zur Zustimmung', en: 'Request for consent' },
          from: 'immigrationOffice',
          to: 'employmentAgency',
          basis: 'workConsent',
        },
        { what: { de: 'Eignung und Wünsche', en: 'Aptitude and wishes' }, from: 'centre', to: 'chamber', basis: 'consent' },
      ],
      usualWeeks: 26,
      clocks: [],
      knownBreak: {
        de: 'Betriebe auf dem Land haben Plätze, aber niemand kommt ohne Auto hin.',
        en: 'Employers in the countryside have places, but nobody gets there without a car.',
      },
      lastChecked,
    },
    {
      code: 'concludeTrainingContract',
      name: stepNames.concludeTrainingContract,
      happens: {
        de: 'Betrieb und Person schließen den Vertrag, die Kammer trägt ihn ein.',
        en: 'Employer and person conclude the contract, the chamber registers it.',
      },
      precondition: {
        de: 'Deutsch für die Berufsschule, meist B2; ein Betrieb, der ausbildet; Erlaubnis, wo nötig.',
        en: 'German for vocational school, mostly B2; an employer that trains; a permit where needed.',
      },
      after: ['catchUpCertificate', 'prepareForTraining'],
      responsible: 'chamber',
      involved: ['immigrationOffice', 'employmentAgency', 'vocationalSchool', 'youthMigrationService'],
      registers: ['apprenticeshipRegister', 'immigrationFiles'],
      sharing: [
        {
          what: { de: 'Eintragung des Vertrags', en: 'Registration of the contract' },
          from: 'employer',
          to: 'chamber',
          basis: 'trainingRegister',
        },
        {
          what: { de: 'Vertrag für die Erlaubnis', en: 'Contract for the permit' },
          from: 'client',
          to: 'immigrationOffice',
          basis: 'clientHands',
        },
      ],
      usualWeeks: 12,
      clocks: [],
      knownBreak: {
        de: 'Der Betrieb wartet auf die Erlaubnis, die Behörde auf den eingetragenen Vertrag.',
        en: 'The employer waits for the permit, the office for the registered contract.',
      },
      lastChecked,
    },
    {
      code: 'completeTraining',
      name: stepNames.completeTraining,
      happens: {
        de: 'Mit Nachhilfe und Begleitung besteht die Person die Prüfung.',
        en: 'With tuition and support the person passes the examination.',
      },
      precondition: {
        de: 'Die Ausbildung hat begonnen; Lebensunterhalt und Wohnen sind gesichert.',
        en: 'Training has begun; livelihood and housing are secured.',
      },
      after: ['concludeTrainingContract'],
      responsible: 'vocationalSchool',
      involved: ['employmentAgency', 'chamber', 'youthMigrationService'],
      registers: ['schoolRecords', 'apprenticeshipRegister', 'verbis'],
      sharing: [
        {
          what: { de: 'Bedarf an assistierter Ausbildung', en: 'Need of assisted training' },
          from: 'centre',
          to: 'employmentAgency',
          basis: 'consent',
        },
        { what: { de: 'Stand in der Schule', en: 'Progress at school' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 156,
      clocks: [],
      knownBreak: {
        de: 'Unterstützung wird erst beantragt, wenn die Zwischenprüfung schon schwierig war.',
        en: 'Support is applied for only after the intermediate examination was difficult.',
      },
      lastChecked,
    },
  ],
};
