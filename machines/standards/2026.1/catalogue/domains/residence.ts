// The life domain "residence and law": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const residence = {
  entry: {
    code: 'residence',
    name: { de: 'Aufenthalt und Recht', en: 'Residence and law' },
    question: {
      de: 'Welche Papiere haben Sie für Ihren Aufenthalt, bis wann gelten sie, und was macht Ihnen dabei Sorgen?',
      en: 'Which papers do you have for your stay, until when are they valid, and what worries you about them?',
    },
    guidance: {
      de: 'Schauen Sie gemeinsam auf das Datum im Titel und auf die Nebenbestimmungen: Arbeit erlaubt, Wohnsitz festgelegt, Passpflicht. Ein Antrag auf Verlängerung gehört vor Ablauf zur Ausländerbehörde; lassen Sie sich den Eingang bestätigen. Laufen Klage- oder Widerspruchsfristen, vermitteln Sie noch am selben Tag zur Rechtsberatung.',
      en: 'Look together at the date on the title and at its conditions: work allowed, place of residence fixed, passport required. An application to renew belongs with the immigration office before expiry; get its receipt confirmed. If time limits for an appeal are running, refer to legal advice the same day.',
    },
    anchors: [
      {
        de: 'Der Titel läuft in den nächsten Wochen ab oder ist abgelaufen, oder eine Frist gegen einen Bescheid läuft, und niemand vertritt die Person.',
        en: 'The title expires within weeks or has expired, or a time limit against a decision is running, and nobody represents the person.',
      },
      {
        de: 'Der Aufenthalt ist vorläufig oder ungeklärt, wichtige Papiere wie der Pass fehlen, die nächsten Schritte sind nicht bekannt.',
        en: 'The stay is provisional or unclear, important papers such as the passport are missing, and the next steps are not known.',
      },
      {
        de: 'Ein Titel liegt für ein bis drei Jahre vor, die Person kennt das Ablaufdatum, braucht für Anträge aber Unterstützung.',
        en: 'A title is held for one to three years; the person knows when it expires but needs support with applications.',
      },
      {
        de: 'Der Titel ist sicher, Verlängerungen werden rechtzeitig selbst beantragt, nur besondere Fragen kommen in die Beratung.',
        en: 'The title is secure, renewals are applied for in time and alone; only special questions come to counselling.',
      },
      {
        de: 'Der Aufenthalt ist unbefristet oder die Person ist eingebürgert und regelt ihre rechtlichen Fragen allein.',
        en: 'The stay is permanent or the person is naturalised, and settles legal questions alone.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'applyForTitleRenewal',
      domain: 'residence',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} die Verlängerung meines Aufenthaltstitels (Nachweis: Bestätigung der Ausländerbehörde).',
        en: 'I apply to renew my residence title by {date} (proof: receipt from the immigration office).',
      },
    },
    {
      code: 'holdValidTravelDocument',
      domain: 'residence',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich besorge mir bis zum {date} einen gültigen Pass oder Reiseausweis (Nachweis: Dokument).',
        en: 'I obtain a valid passport or travel document by {date} (proof: the document).',
      },
    },
    {
      code: 'passLifeInGermanyTest',
      domain: 'residence',
      evidence: 'certificate',
      wording: {
        de: 'Ich bestehe bis zum {date} den Test „Leben in Deutschland“ (Nachweis: Testergebnis).',
        en: 'I pass the test “Life in Germany” by {date} (proof: test result).',
      },
    },
    {
      code: 'applyForSettlementPermit',
      domain: 'residence',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} die Niederlassungserlaubnis (Nachweis: Bestätigung der Ausländerbehörde).',
        en: 'I apply for the settlement permit by {date} (proof: receipt from the immigration office).',
      },
    },
    {
      code: 'applyForNaturalisation',
      domain: 'residence',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} die deutsche Staatsangehörigkeit (Nachweis: Eingangsbestätigung).',
        en: 'I apply for German citizenship by {date} (proof: confirmation of receipt).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'collectResidencePapers',
      domain: 'residence',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich bringe Pass, Titel und alle Briefe zum Aufenthalt zur Beratung mit.',
        en: 'I bring my passport, title and all letters about my stay to the centre.',
      },
    },
    {
      code: 'bookImmigrationAppointment',
      domain: 'residence',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich buche einen Termin bei der Ausländerbehörde.',
        en: 'I book an appointment at the immigration office.',
      },
    },
    {
      code: 'prepareResidenceApplication',
      domain: 'residence',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle bereitet mit mir den Antrag vor und prüft die Unterlagen.',
        en: 'The centre prepares the application with me and checks the papers.',
      },
    },
    {
      code: 'arrangeLegalAdvice',
      domain: 'residence',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle vermittelt mir einen Termin bei einer Rechtsberatung.',
        en: 'The centre arranges an appointment with legal advice for me.',
      },
    },
    {
      code: 'confirmApplicationReceipt',
      domain: 'residence',
      responsible: 'agency',
      agency: 'immigrationOffice',
      needsOffer: false,
      wording: {
        de: 'Die Ausländerbehörde bestätigt den Antrag und stellt bei Bedarf eine Fiktionsbescheinigung aus.',
        en: 'The immigration office confirms the application and, if needed, issues a certificate that the stay continues.',
      },
    },
  ],
} as const satisfies DomainContent;
