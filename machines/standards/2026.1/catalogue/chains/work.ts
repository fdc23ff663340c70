// Work (*Arbeit*): from access to the labour market to a job that lasts.
import type { Chain } from '../../../chain.ts';
import { chainNames, stepNames } from '../chain-names.ts';

const lastChecked = '2026-11-28';

export const work: Chain = {
  code: 'work',
  name: chainNames.work,
  steps: [
    {
      code: 'checkWorkAccess',
      name: stepNames.checkWorkAccess,
      happens: {
        de: 'Es ist klar, ob die Person arbeiten darf oder eine Erlaubnis braucht.',
        en: 'It is clear whether the person may work or needs a permit.',
      },
      precondition: {
        de: 'Ein Titel oder eine Bescheinigung mit dem Vermerk zur Erwerbstätigkeit.',
        en: 'A title or certificate that says what work is allowed.',
      },
      after: [],
      responsible: 'immigrationOffice',
      involved: ['employmentAgency', 'migrationCounselling', 'legalAdvice'],
      registers: ['immigrationFiles', 'foreignersRegister'],
      sharing: [
        {
          what: { de: 'Stelle und Bedingungen zur Zustimmung', en: 'Job and conditions for consent' },
          from: 'immigrationOffice',
          to: 'employmentAgency',
          basis: 'workConsent',
        },
        { what: { de: 'Vermerk zur Erwerbstätigkeit', en: 'Note on permitted work' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 3,
      clocks: [],
      knownBreak: { de: 'Die Stelle ist vergeben, bevor die Erlaubnis da ist.', en: 'The job is taken before the permit is there.' },
      lastChecked,
    },
    {
      code: 'registerForWork',
      name: stepNames.registerForWork,
      happens: {
        de: 'Jobcenter oder Agentur für Arbeit nehmen Lebenslauf, Kenntnisse und Wünsche auf.',
        en: 'Job centre or employment agency take down career, skills and wishes.',
      },
      precondition: { de: 'Der Zugang zum Arbeitsmarkt ist geklärt.', en: 'Access to the labour market is clear.' },
      after: ['checkWorkAccess'],
      responsible: 'jobCentre',
      involved: ['employmentAgency'],
      registers: ['verbis', 'allegro'],
      sharing: [
        {
          what: { de: 'Profil bei Wechsel der Zuständigkeit', en: 'Profile when the body in charge changes' },
          from: 'employmentAgency',
          to: 'jobCentre',
          basis: 'jobSeekers',
        },
        { what: { de: 'Lebenslauf und Kenntnisse', en: 'Career and skills' }, from: 'centre', to: 'jobCentre', basis: 'consent' },
      ],
      usualWeeks: 3,
      clocks: [],
      knownBreak: {
        de: 'Was die Beratung schon weiß, wird ein zweites Mal erfragt, weil niemand nach der Einwilligung fragt.',
        en: 'What counselling already knows is asked a second time, because nobody asks for consent.',
      },
      lastChecked,
    },
    {
      code: 'agreeOnPath',
      name: stepNames.agreeOnPath,
      happens: {
        de: 'Kompetenzen werden festgestellt; Plan des Jobcenters und Integrationsvereinbarung passen zueinander.',
        en: 'Skills are established; the plan of the job centre and the integration agreement fit together.',
      },
      precondition: {
        de: 'Die Person ist gemeldet; ein Gespräch in einer Sprache, die sie versteht.',
        en: 'The person is registered; a talk in a language they understand.',
      },
      after: ['registerForWork'],
      responsible: 'jobCentre',
      involved: ['employmentAgency', 'recognitionAdvice', 'migrationCounselling'],
      registers: ['verbis'],
      sharing: [
        {
          what: { de: 'Ziele, die beide Pläne berühren', en: 'Goals that touch both plans' },
          from: 'centre',
          to: 'jobCentre',
          basis: 'consent',
        },
        { what: { de: 'Kooperationsplan', en: 'Cooperation plan' }, from: 'client', to: 'centre', basis: 'clientHands' },
      ],
      usualWeeks: 4,
      clocks: [],
      knownBreak: {
        de: 'Zwei Pläne nebeneinander, von denen keiner den anderen kennt.',
        en: 'Two plans side by side, neither of which knows the other.',
      },
      lastChecked,
    },
    {
      code: 'qualifyForWork',
      name: stepNames.qualifyForWork,
      happens: {
        de: 'Eine Maßnahme, ein Kurs oder ein Praktikum schließt die Lücke zum Berufsziel.',
        en: 'A measure, a course or an internship closes the gap to the occupational aim.',
      },
      precondition: {
        de: 'Der Weg ist vereinbart, die Förderung zugesagt; Sprache reicht für das Angebot.',
        en: 'The path is agreed on, funding granted; language is enough for the offer.',
      },
      after: ['agreeOnPath'],
      responsible: 'jobCentre',
      involved: ['employmentAgency', 'courseProvider', 'chamber'],
      registers: ['verbis'],
      sharing: [
        {
          what: { de: 'Teilnahme und Ergebnis', en: 'Attendance and result' },
          from: 'courseProvider',
          to: 'jobCentre',
          basis: 'socialData',
        },
        {
          what: { de: 'Was die Person für die Maßnahme braucht', en: 'What the person needs for the measure' },
          from: 'centre',
          to: 'courseProvider',
          basis: 'consent',
        },
      ],
      usualWeeks: 16,
      clocks: [],
      knownBreak: {
        de: 'Die Maßnahme beginnt erst mit genug Teilnehmenden, und zu ihren Zeiten fährt kein Bus.',
        en: 'The measure begins only with enough participants, and no bus runs at its hours.',
      },
      lastChecked,
    },
    {
      code: 'applyForWork',
      name: stepNames.applyForWork,
      happens: {
        de: 'Die Person bewirbt sich mit deutschen Unterlagen und wird vermittelt.',
        en: 'The person applies with German papers and is referred to employers.',
      },
      precondition: {
        de: 'Weg und Berufsziel stehen fest; wo nötig, ist die Qualifizierung abgeschlossen.',
        en: 'Path and aim are settled; where needed the qualification is completed.',
      },
      after: ['agreeOnPath', 'qualifyForWork'],
      responsible: 'employmentAgency',
      involved: ['jobCentre', 'chamber', 'volunteerNetwork'],
      registers: ['verbis'],
      sharing: [
        { what: { de: 'Bewerbungsprofil', en: 'Application profile' }, from: 'jobCentre', to: 'employmentAgency', basis: 'jobSeekers' },
        { what: { de: 'Bewerbungsunterlagen', en: 'Application papers' }, from: 'client', to: 'employmentAgency', basis: 'clientHands' },
      ],
      usualWeeks: 12,
      clocks: [],
      knownBreak: {
        de: 'Stellen liegen dort, wo ohne Führerschein niemand hinkommt.',
        en: 'Jobs are where nobody gets to without a driving licence.',
      },
      lastChecked,
    },
    {
      code: 'beginWork',
      name: stepNames.beginWork,
      happens: {
        de: 'Die Person beginnt die Arbeit; Betreuung, Weg und ergänzende Leistungen sind geregelt.',
        en: 'The person begins work; childcare, travel and additional benefits are settled.',
      },
      precondition: { de: 'Ein Arbeitsvertrag und, wo nötig, die Erlaubnis.', en: 'A contract and, where needed, the permit.' },
      after: ['applyForWork'],
      responsible: 'jobCentre',
      involved: ['immigrationOffice', 'employmentAgency', 'dayCare', 'healthInsurance'],
      registers: ['verbis', 'allegro'],
      sharing: [
        { what: { de: 'Arbeitsvertrag und Lohn', en: 'Contract and wage' }, from: 'client', to: 'jobCentre', basis: 'clientHands' },
        { what: { de: 'Beginn der Arbeit', en: 'Beginning of work' }, from: 'client', to: 'immigrationOffice', basis: 'clientHands' },
      ],
      usualWeeks: null,
      clocks: [],
      knownBreak: {
        de: 'Mit der Arbeit endet der Sprachkurs, und in der Probezeit hilft niemand mehr.',
        en: 'With work the language course ends, and in the probation period nobody helps any more.',
      },
      lastChecked,
    },
  ],
};
