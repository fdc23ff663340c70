// The life domain "recognition and qualification": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const recognition = {
  entry: {
    code: 'recognition',
    name: { de: 'Anerkennung und Qualifizierung', en: 'Recognition and qualification' },
    question: {
      de: 'Welchen Beruf oder welches Studium haben Sie abgeschlossen, und welche Zeugnisse haben Sie davon noch?',
      en: 'Which training or studies have you completed, and which certificates do you still have?',
    },
    guidance: {
      de: 'Klären Sie zuerst den deutschen Vergleichsberuf und ob er reglementiert ist; davon hängt der ganze Weg ab. Nach Eingang bestätigt die Stelle innerhalb eines Monats, über vollständige Unterlagen entscheidet sie innerhalb von drei Monaten. Fehlen Zeugnisse, gibt es eine Qualifikationsanalyse; Kosten und Zuschüsse klären Sie vor dem Antrag.',
      en: 'Find the comparable German occupation first and whether it is regulated; the whole path depends on it. The authority confirms receipt within one month and decides within three months of complete papers. If certificates are missing there is a skills analysis; settle costs and grants before applying.',
    },
    anchors: [
      {
        de: 'Die Person darf ihren erlernten Beruf hier nicht ausüben, Zeugnisse fehlen, und eine Frist oder ein Angebot geht deshalb gerade verloren.',
        en: 'The person may not practise their occupation here, certificates are missing, and a time limit or an offer is being lost because of it.',
      },
      {
        de: 'Abschlüsse liegen vor, aber der deutsche Vergleichsberuf und die zuständige Stelle sind noch unbekannt.',
        en: 'Qualifications exist, but the comparable German occupation and the authority in charge are not known yet.',
      },
      {
        de: 'Unterlagen sind zum Teil übersetzt und beglaubigt, oder der Antrag läuft und wird gemeinsam begleitet.',
        en: 'Papers are partly translated and certified, or the application is running and is accompanied together.',
      },
      {
        de: 'Ein Bescheid mit teilweiser Anerkennung liegt vor, und die Person plant die fehlende Qualifizierung weitgehend selbst.',
        en: 'A decision of partial recognition is there, and the person largely plans the missing qualification alone.',
      },
      {
        de: 'Der Abschluss ist anerkannt oder wird für den Berufsweg nicht gebraucht, und die Person bildet sich selbst weiter.',
        en: 'The qualification is recognised or not needed for the chosen path, and the person continues training alone.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'completeRecognitionPapers',
      domain: 'recognition',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich sammle bis zum {date} alle Unterlagen für die Anerkennung (Nachweis: Prüfliste).',
        en: 'I gather all papers for recognition by {date} (proof: checklist).',
      },
    },
    {
      code: 'applyForRecognition',
      domain: 'recognition',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} die Anerkennung meines Berufs (Nachweis: Eingangsbestätigung).',
        en: 'I apply for recognition of my occupation by {date} (proof: confirmation of receipt).',
      },
    },
    {
      code: 'completeAdaptation',
      domain: 'recognition',
      evidence: 'certificate',
      wording: {
        de: 'Ich schließe bis zum {date} die Anpassungsqualifizierung ab (Nachweis: Bescheinigung).',
        en: 'I complete the adaptation training by {date} (proof: certificate).',
      },
    },
    {
      code: 'obtainDegreeEvaluation',
      domain: 'recognition',
      evidence: 'certificate',
      wording: {
        de: 'Ich erhalte bis zum {date} eine Bewertung meines Hochschulzeugnisses (Nachweis: Zeugnisbewertung).',
        en: 'I receive an evaluation of my degree by {date} (proof: statement of comparability).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'collectCertificates',
      domain: 'recognition',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich sammle meine Zeugnisse und Arbeitsnachweise, auch als Foto.',
        en: 'I collect my certificates and proofs of work, photos included.',
      },
    },
    {
      code: 'haveCertificatesTranslated',
      domain: 'recognition',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich lasse meine Zeugnisse übersetzen, sobald die Kosten geklärt sind.',
        en: 'I have my certificates translated as soon as the costs are settled.',
      },
    },
    {
      code: 'settleRecognitionCosts',
      domain: 'recognition',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle klärt mit mir, wer Übersetzung und Gebühren bezahlt.',
        en: 'The centre finds out with me who pays for translations and fees.',
      },
    },
    {
      code: 'introduceToRecognitionAdvice',
      domain: 'recognition',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle vereinbart mit mir einen Termin bei der Anerkennungsberatung.',
        en: 'The centre makes an appointment with recognition advice together with me.',
      },
    },
    {
      code: 'adviseOnRecognitionPath',
      domain: 'recognition',
      responsible: 'agency',
      agency: 'recognitionAdvice',
      needsOffer: true,
      wording: {
        de: 'Die Anerkennungsberatung nennt mir den passenden Beruf, die zuständige Stelle und die Unterlagen.',
        en: 'Recognition advice tells me the matching occupation, the authority in charge and the papers needed.',
      },
    },
    {
      code: 'decideOnRecognition',
      domain: 'recognition',
      responsible: 'agency',
      agency: 'recognitionAuthority',
      needsOffer: false,
      wording: {
        de: 'Die zuständige Stelle entscheidet über meinen vollständigen Antrag.',
        en: 'The authority in charge decides on my complete application.',
      },
    },
  ],
} as const satisfies DomainContent;
