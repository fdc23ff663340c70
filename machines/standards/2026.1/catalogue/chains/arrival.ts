// Arrival (*Ankommen*): the chain of Bamberg that showed where the exchange between offices breaks.
import type { Chain } from '../../../chain.ts';
import { chainNames, stepNames } from '../chain-names.ts';

const lastChecked = '2026-11-28';

export const arrival: Chain = {
  code: 'arrival',
  name: chainNames.arrival,
  steps: [
    {
      code: 'registerAddress',
      name: stepNames.registerAddress,
      happens: {
        de: 'Die Person meldet ihre Wohnung an und erhält die Meldebestätigung.',
        en: 'The person registers the home and receives the confirmation.',
      },
      precondition: {
        de: 'Eine Unterkunft und die Bestätigung dessen, der sie stellt.',
        en: 'A place to stay and the confirmation of whoever provides it.',
      },
      after: [],
      responsible: 'citizensOffice',
      involved: ['immigrationOffice', 'migrationCounselling'],
      registers: ['populationRegister', 'foreignersRegister'],
      sharing: [
        {
          what: { de: 'Anschrift und Einzug', en: 'Address and day of moving in' },
          from: 'citizensOffice',
          to: 'immigrationOffice',
          basis: 'registration',
        },
        { what: { de: 'Meldebestätigung', en: 'Confirmation of registration' }, from: 'client', to: 'jobCentre', basis: 'clientHands' },
      ],
      usualWeeks: 2,
      clocks: [
        {
          code: 'addressRegistration',
          length: { days: 14 },
          statutes: '§ 17 Abs. 1 BMG',
          from: 'moveIn',
          binds: 'client',
          starts: { de: 'Einzug in die Wohnung', en: 'moving into the home' },
          meaning: {
            de: 'Die Anmeldung ist innerhalb von zwei Wochen nach dem Einzug vorgesehen.',
            en: 'Registration is due within two weeks of moving in.',
          },
        },
      ],
      knownBreak: {
        de: 'Termine sind knapp; ohne Anmeldung kommen Briefe nicht an, und andere Stellen finden die Person nicht.',
        en: 'Appointments are scarce; without registration letters do not arrive and other bodies do not find the person.',
      },
      lastChecked,
    },
    {
      code: 'clarifyResidence',
      name: stepNames.clarifyResidence,
      happens: {
        de: 'Die Ausländerbehörde erteilt oder verlängert den Titel und sagt, ob eine Wohnsitzregelung gilt.',
        en: 'The immigration office issues or extends the title and says whether a residence rule applies.',
      },
      precondition: {
        de: 'Angemeldete Anschrift, Pass oder Ersatz, gegebenenfalls der Bescheid des Bundesamts.',
        en: 'A registered address, a passport or substitute, the decision of the federal office where there is one.',
      },
      after: ['registerAddress'],
      responsible: 'immigrationOffice',
      involved: ['federalOffice', 'legalAdvice', 'migrationCounselling'],
      registers: ['immigrationFiles', 'foreignersRegister'],
      sharing: [
        {
          what: { de: 'Ausgang des Asylverfahrens', en: 'Outcome of the asylum procedure' },
          from: 'federalOffice',
          to: 'immigrationOffice',
          basis: 'foreignersRegister',
        },
        {
          what: { de: 'Stand und Fragen der Person', en: 'Where things stand and questions of the person' },
          from: 'centre',
          to: 'immigrationOffice',
          basis: 'consent',
        },
      ],
      usualWeeks: 8,
      clocks: [
        {
          code: 'residenceRule',
          length: { months: 36 },
          statutes: '§ 12a Abs. 1 AufenthG',
          from: 'firstTitle',
          binds: 'client',
          starts: {
            de: 'Anerkennung oder erste Erteilung der Aufenthaltserlaubnis',
            en: 'recognition or first issue of the residence permit',
          },
          meaning: {
            de: 'Drei Jahre lang kann der Wohnort geregelt sein. Arbeit, Ausbildung oder Studium heben die Regelung auf Antrag auf.',
            en: 'For three years the place of residence may be regulated. Work, training or studies lift the rule on application.',
          },
        },
      ],
      knownBreak: {
        de: 'Bis der Titel als Karte da ist, erkennen andere Stellen die Bescheinigung nicht immer an.',
        en: 'Until the title is there as a card other bodies do not always accept the certificate.',
      },
      lastChecked,
    },
    {
      code: 'secureLivelihood',
      name: stepNames.secureLivelihood,
      happens: {
        de: 'Die Person beantragt Leistungen und wird Mitglied einer Krankenkasse.',
        en: 'The person applies for benefits and joins a health insurance fund.',
      },
      precondition: {
        de: 'Angemeldete Anschrift und geklärte Zuständigkeit von Jobcenter oder Sozialamt.',
        en: 'A registered address, and it is clear whether job centre or social office is in charge.',
      },
      after: ['registerAddress'],
      responsible: 'jobCentre',
      involved: ['socialOffice', 'healthInsurance', 'familyBenefitsOffice', 'immigrationOffice'],
      registers: ['allegro', 'foreignersRegister'],
      sharing: [
        {
          what: { de: 'Ende und Beginn der Leistung beim Wechsel', en: 'End and beginning of benefits at the change' },
          from: 'socialOffice',
          to: 'jobCentre',
          basis: 'socialData',
        },
        {
          what: { de: 'Aufenthaltsstatus', en: 'Residence status' },
          from: 'immigrationOffice',
          to: 'jobCentre',
          basis: 'foreignersRegister',
        },
        { what: { de: 'Fragen zum Antrag', en: 'Questions about the application' }, from: 'centre', to: 'jobCentre', basis: 'consent' },
      ],
      usualWeeks: 6,
      clocks: [],
      knownBreak: {
        de: 'Beim Wechsel vom Sozialamt zum Jobcenter entsteht leicht eine Lücke, weil beide auf den Bescheid des anderen warten.',
        en: 'At the change from social office to job centre a gap easily opens, because each waits for the notice of the other.',
      },
      lastChecked,
    },
    {
      code: 'findHome',
      name: stepNames.findHome,
      happens: {
        de: 'Die Person zieht aus der Unterkunft in eine eigene Wohnung.',
        en: 'The person moves from the accommodation into a home of their own.',
      },
      precondition: {
        de: 'Zusage der Kosten der Unterkunft und ein Wohnort, den die Wohnsitzregelung erlaubt.',
        en: 'The cost of housing is granted, and the place is one the residence rule allows.',
      },
      after: ['clarifyResidence', 'secureLivelihood'],
      responsible: 'housingOffice',
      involved: ['jobCentre', 'socialOffice', 'volunteerNetwork'],
      registers: ['housingFiles'],
      sharing: [
        {
          what: { de: 'Dringlichkeit und Größe des Haushalts', en: 'Urgency and size of the household' },
          from: 'centre',
          to: 'housingOffice',
          basis: 'consent',
        },
        { what: { de: 'Mietangebot zur Prüfung', en: 'Rent offer to be examined' }, from: 'client', to: 'jobCentre', basis: 'clientHands' },
      ],
      usualWeeks: null,
      clocks: [],
      knownBreak: {
        de: 'Der Vermieter wartet nicht, bis die Kosten geprüft sind; auf dem Land fehlt der Bus zur günstigen Wohnung.',
        en: 'The landlord does not wait until the cost is examined; in the countryside there is no bus to the cheap home.',
      },
      lastChecked,
    },
    {
      code: 'placeChildren',
      name: stepNames.placeChildren,
      happens: { de: 'Die Kinder bekommen einen Platz in Kita oder Schule.', en: 'The children get a place in day care or at school.' },
      precondition: {
        de: 'Angemeldete Anschrift; für die Kita der Nachweis der Masernimpfung.',
        en: 'A registered address; for day care proof of measles vaccination.',
      },
      after: ['registerAddress'],
      responsible: 'youthWelfareOffice',
      involved: ['dayCare', 'school', 'healthService', 'jobCentre'],
      registers: ['dayCarePortal', 'schoolRecords', 'youthWelfareFiles'],
      sharing: [
        {
          what: { de: 'Zahl und Alter der Kinder, gewünschte Zeiten', en: 'Number and age of the children, hours wanted' },
          from: 'centre',
          to: 'youthWelfareOffice',
          basis: 'consent',
        },
        {
          what: { de: 'Impfnachweis und Anmeldung', en: 'Proof of vaccination and registration' },
          from: 'client',
          to: 'dayCare',
          basis: 'clientHands',
        },
      ],
      usualWeeks: 26,
      clocks: [],
      knownBreak: {
        de: 'Ohne Kitaplatz kein Kurs, ohne Kurs kein Vorrang beim Platz: beide Stellen warten aufeinander.',
        en: 'No course without day care, no priority for day care without a course: both bodies wait for one another.',
      },
      lastChecked,
    },
    {
      code: 'meetPeople',
      name: stepNames.meetPeople,
      happens: {
        de: 'Die Person lernt Nachbarschaft, Vereine und Beratung kennen.',
        en: 'The person gets to know neighbourhood, clubs and advice.',
      },
      precondition: { de: 'Keine.', en: 'None.' },
      after: ['findHome', 'placeChildren'],
      responsible: 'volunteerNetwork',
      involved: ['localAssociation', 'migrationCounselling', 'youthMigrationService'],
      registers: ['none'],
      sharing: [
        {
          what: { de: 'Sprache und Wünsche der Person', en: 'Language and wishes of the person' },
          from: 'centre',
          to: 'volunteerNetwork',
          basis: 'consent',
        },
      ],
      usualWeeks: null,
      clocks: [],
      knownBreak: {
        de: 'Angebote enden mit ihrem Projekt, und niemand streicht sie aus den Listen.',
        en: 'Offers end with their project, and nobody strikes them off the lists.',
      },
      lastChecked,
    },
  ],
};
