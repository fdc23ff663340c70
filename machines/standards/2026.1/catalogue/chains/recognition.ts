// Recognition (*Wege in den Beruf*): from a foreign qualification to work in the occupation learned.
import type { Chain } from '../../../chain.ts';
import { chainNames, stepNames } from '../chain-names.ts';

const lastChecked = '2026-11-28';

export const recognition: Chain = {
  code: 'recognition',
  name: chainNames.recognition,
  steps: [
    {
      code: 'findReferenceOccupation',
      name: stepNames.findReferenceOccupation,
      happens: {
        de: 'Die Anerkennungsberatung nennt den deutschen Beruf, die zuständige Stelle und die Kosten.',
        en: 'Recognition advice names the German occupation, the authority in charge and the cost.',
      },
      precondition: {
        de: 'Ein Abschluss aus dem Ausland; der Aufenthaltstitel spielt keine Rolle.',
        en: 'A qualification from abroad; the residence title does not matter.',
      },
      after: [],
      responsible: 'recognitionAdvice',
      involved: ['chamber', 'employmentAgency', 'migrationCounselling'],
      registers: ['adviceFiles', 'anabin', 'bqPortal'],
      sharing: [
        {
          what: { de: 'Abschluss und Berufsweg', en: 'Qualification and career' },
          from: 'centre',
          to: 'recognitionAdvice',
          basis: 'consent',
        },
      ],
      usualWeeks: 4,
      clocks: [],
      knownBreak: {
        de: 'Die nächste Beratung ist weit weg oder nur am Telefon in deutscher Sprache.',
        en: 'The next advice is far away, or only on the phone in German.',
      },
      lastChecked,
    },
    {
      code: 'gatherPapers',
      name: stepNames.gatherPapers,
      happens: {
        de: 'Zeugnisse, Lehrpläne und Arbeitsnachweise liegen beglaubigt und übersetzt vor.',
        en: 'Certificates, curricula and proofs of work are there, certified and translated.',
      },
      precondition: { de: 'Die Liste der zuständigen Stelle.', en: 'The list of the authority in charge.' },
      after: ['findReferenceOccupation'],
      responsible: 'recognitionAdvice',
      involved: ['recognitionAuthority', 'citizensOffice', 'volunteerNetwork'],
      registers: ['none'],
      sharing: [{ what: { de: 'Unterlagen', en: 'Papers' }, from: 'client', to: 'recognitionAdvice', basis: 'clientHands' }],
      usualWeeks: 12,
      clocks: [],
      knownBreak: {
        de: 'Unterlagen aus dem Herkunftsland sind nicht zu bekommen; dann hilft eine Qualifikationsanalyse (§ 14 BQFG).',
        en: 'Papers from the country of origin cannot be had; then a skills analysis helps (§ 14 BQFG).',
      },
      lastChecked,
    },
    {
      code: 'settleCosts',
      name: stepNames.settleCosts,
      happens: {
        de: 'Es steht fest, wer Übersetzung, Gebühr und Anpassung bezahlt.',
        en: 'It is settled who pays for translation, fee and adaptation.',
      },
      precondition: {
        de: 'Die Kosten sind bekannt, und der Antrag auf Förderung kommt vor der Rechnung.',
        en: 'The cost is known, and funding is applied for before the bill comes.',
      },
      after: ['findReferenceOccupation'],
      responsible: 'jobCentre',
      involved: ['employmentAgency', 'recognitionAdvice'],
      registers: ['verbis', 'allegro'],
      sharing: [
        {
          what: { de: 'Kosten und Nutzen der Anerkennung', en: 'Cost and benefit of recognition' },
          from: 'recognitionAdvice',
          to: 'jobCentre',
          basis: 'consent',
        },
        { what: { de: 'Kostenvoranschlag', en: 'Estimate of costs' }, from: 'client', to: 'jobCentre', basis: 'clientHands' },
      ],
      usualWeeks: 4,
      clocks: [],
      knownBreak: {
        de: 'Wer keine Leistung bezieht, bezahlt selbst, und die Förderung ist nicht überall bekannt.',
        en: 'Whoever receives no benefits pays alone, and funding is not known everywhere.',
      },
      lastChecked,
    },
    {
      code: 'applyForRecognition',
      name: stepNames.applyForRecognition,
      happens: {
        de: 'Die Person stellt den Antrag; die Stelle bestätigt den Eingang und sagt, was noch fehlt.',
        en: 'The person applies; the authority confirms receipt and says what is still missing.',
      },
      precondition: { de: 'Unterlagen und Kosten sind geklärt.', en: 'Papers and costs are settled.' },
      after: ['gatherPapers', 'settleCosts'],
      responsible: 'recognitionAuthority',
      involved: ['chamber', 'recognitionAdvice'],
      registers: ['chamberFiles'],
      sharing: [
        {
          what: { de: 'Antrag mit Unterlagen', en: 'Application with papers' },
          from: 'client',
          to: 'recognitionAuthority',
          basis: 'clientHands',
        },
        {
          what: { de: 'Nachfragen zum Antrag', en: 'Questions about the application' },
          from: 'centre',
          to: 'recognitionAuthority',
          basis: 'consent',
        },
      ],
      usualWeeks: 4,
      clocks: [
        {
          code: 'recognitionReceipt',
          length: { months: 1 },
          statutes: '§ 6 Abs. 2, § 13 BQFG',
          from: 'recognitionApplied',
          binds: 'agency',
          starts: { de: 'Eingang des Antrags', en: 'arrival of the application' },
          meaning: {
            de: 'Innerhalb eines Monats bestätigt die Stelle den Eingang und sagt, welche Unterlagen fehlen.',
            en: 'Within one month the authority confirms receipt and says which papers are missing.',
          },
        },
      ],
      knownBreak: {
        de: 'Der Antrag geht an die falsche Stelle, weil der Referenzberuf nicht feststand.',
        en: 'The application goes to the wrong authority, because the reference occupation was not settled.',
      },
      lastChecked,
    },
    {
      code: 'completePapers',
      name: stepNames.completePapers,
      happens: {
        de: 'Was die Stelle noch braucht, wird nachgereicht; erst dann läuft ihre Frist.',
        en: 'What the authority still needs is handed in; only then its period runs.',
      },
      precondition: { de: 'Die Stelle hat gesagt, was fehlt.', en: 'The authority has said what is missing.' },
      after: ['applyForRecognition'],
      responsible: 'recognitionAuthority',
      involved: ['recognitionAdvice', 'migrationCounselling'],
      registers: ['chamberFiles'],
      sharing: [
        { what: { de: 'Fehlende Unterlagen', en: 'Missing papers' }, from: 'recognitionAuthority', to: 'client', basis: 'clientHands' },
        { what: { de: 'Fehlende Unterlagen', en: 'Missing papers' }, from: 'recognitionAuthority', to: 'centre', basis: 'consent' },
      ],
      usualWeeks: 6,
      clocks: [],
      knownBreak: {
        de: 'Die Nachforderung kommt als Brief auf Deutsch und bleibt liegen.',
        en: 'The request comes as a letter in German and is left lying.',
      },
      lastChecked,
    },
    {
      code: 'receiveDecision',
      name: stepNames.receiveDecision,
      happens: {
        de: 'Die Stelle entscheidet: volle, teilweise oder keine Anerkennung.',
        en: 'The authority decides: full, partial or no recognition.',
      },
      precondition: { de: 'Alle Unterlagen liegen vor.', en: 'All papers are there.' },
      after: ['completePapers'],
      responsible: 'recognitionAuthority',
      involved: ['chamber', 'recognitionAdvice'],
      registers: ['chamberFiles'],
      sharing: [
        { what: { de: 'Bescheid', en: 'Decision' }, from: 'client', to: 'centre', basis: 'clientHands' },
        { what: { de: 'Bescheid', en: 'Decision' }, from: 'client', to: 'jobCentre', basis: 'clientHands' },
      ],
      usualWeeks: 13,
      clocks: [
        {
          code: 'recognitionDecision',
          length: { months: 3 },
          statutes: '§ 6 Abs. 3, § 13 BQFG',
          from: 'documentsComplete',
          binds: 'agency',
          starts: { de: 'Eingang der vollständigen Unterlagen', en: 'arrival of the complete papers' },
          meaning: {
            de: 'Innerhalb von drei Monaten entscheidet die Stelle; sie kann die Frist einmal angemessen verlängern.',
            en: 'Within three months the authority decides; it may extend the period once, within reason.',
          },
        },
      ],
      knownBreak: {
        de: 'Ob die Unterlagen vollständig sind, sagt niemand; die Person weiß nicht, ob die Frist läuft.',
        en: 'Nobody says whether the papers are complete; the person does not know whether the period runs.',
      },
      lastChecked,
    },
    {
      code: 'closeTheGap',
      name: stepNames.closeTheGap,
      happens: {
        de: 'Mit Anpassungsqualifizierung oder Prüfung wird aus der teilweisen die volle Anerkennung.',
        en: 'By adaptation training or examination partial recognition becomes full.',
      },
      precondition: { de: 'Ein Bescheid, der sagt, was fehlt.', en: 'A decision that says what is missing.' },
      after: ['receiveDecision'],
      responsible: 'recognitionAdvice',
      involved: ['chamber', 'jobCentre', 'employmentAgency', 'courseProvider'],
      registers: ['verbis', 'adviceFiles'],
      sharing: [
        {
          what: { de: 'Was im Bescheid fehlt', en: 'What the decision says is missing' },
          from: 'centre',
          to: 'recognitionAdvice',
          basis: 'consent',
        },
        {
          what: { de: 'Förderung der Qualifizierung', en: 'Funding of the qualification' },
          from: 'employmentAgency',
          to: 'jobCentre',
          basis: 'jobSeekers',
        },
      ],
      usualWeeks: 40,
      clocks: [],
      knownBreak: {
        de: 'Kurse für einen einzelnen Beruf kommen auf dem Land nicht zustande.',
        en: 'Courses for a single occupation do not come about in the countryside.',
      },
      lastChecked,
    },
  ],
};
