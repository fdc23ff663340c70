// The life domain "work": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const work = {
  entry: {
    code: 'work',
    name: { de: 'Arbeit', en: 'Work' },
    question: {
      de: 'Was haben Sie bisher gearbeitet, bezahlt oder unbezahlt, und was würden Sie hier gern tun?',
      en: 'What work have you done so far, paid or unpaid, and what would you like to do here?',
    },
    guidance: {
      de: 'Fragen Sie nach Können, nicht nur nach Zeugnissen: auch Familienarbeit, Landwirtschaft oder ein eigener Laden zählen. Prüfen Sie zuerst, ob der Titel die Arbeit erlaubt und was mit dem Jobcenter schon vereinbart ist; die Vereinbarungen sollen zusammenpassen. Sprechen Sie Arbeitsrechte an: schriftlicher Vertrag, Mindestlohn, Krankmeldung.',
      en: 'Ask about skills, not only certificates: work in the family, on a farm or in one’s own shop counts. Check first whether the title allows work and what is already agreed with the job centre; the agreements should fit together. Talk about rights at work: a written contract, the minimum wage, sick notes.',
    },
    anchors: [
      {
        de: 'Kein Einkommen aus Arbeit und kein Zugang zum Arbeitsmarkt, oder die Person wird bei der Arbeit um Lohn oder Rechte gebracht.',
        en: 'No income from work and no access to the labour market, or the person is deprived of wages or rights at work.',
      },
      {
        de: 'Arbeit ist erlaubt, aber Lebenslauf, Suchweg und Vorstellung vom Beruf fehlen noch.',
        en: 'Work is allowed, but a CV, a way to search and an idea of an occupation are still missing.',
      },
      {
        de: 'Es gibt erste Bewerbungen, ein Praktikum oder eine befristete Arbeit unter dem eigenen Können.',
        en: 'There are first applications, an internship or temporary work below the person’s skills.',
      },
      {
        de: 'Die Person arbeitet mit Vertrag und Versicherung und sucht allein nach einer besser passenden Stelle.',
        en: 'The person works with a contract and insurance and looks alone for a better fitting job.',
      },
      {
        de: 'Die Person hat eine sichere Arbeit, die zum Können passt, und kennt ihre Rechte.',
        en: 'The person has secure work that fits their skills and knows their rights.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'completeApplicationFolder',
      domain: 'work',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich erstelle bis zum {date} vollständige Bewerbungsunterlagen (Nachweis: Bewerbungsmappe).',
        en: 'I prepare complete application papers by {date} (proof: application folder).',
      },
    },
    {
      code: 'completeInternship',
      domain: 'work',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich schließe bis zum {date} ein Praktikum ab (Nachweis: Praktikumsbescheinigung).',
        en: 'I complete an internship by {date} (proof: internship certificate).',
      },
    },
    {
      code: 'startInsuredJob',
      domain: 'work',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beginne bis zum {date} eine Arbeit mit Sozialversicherung (Nachweis: Arbeitsvertrag).',
        en: 'I start a job with social insurance by {date} (proof: employment contract).',
      },
    },
    {
      code: 'workInOwnOccupation',
      domain: 'work',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich finde bis zum {date} eine Arbeit in meinem Beruf (Nachweis: Arbeitsvertrag).',
        en: 'I find work in my own occupation by {date} (proof: employment contract).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'writeCurriculumVitae',
      domain: 'work',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich schreibe auf, was ich gelernt und gearbeitet habe.',
        en: 'I write down what I have learned and where I have worked.',
      },
    },
    {
      code: 'registerAsJobSeeker',
      domain: 'work',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich melde mich bei der Agentur für Arbeit oder beim Jobcenter arbeitsuchend.',
        en: 'I register as looking for work with the employment agency or the job centre.',
      },
    },
    {
      code: 'checkWorkPermission',
      domain: 'work',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle prüft mit mir, welche Arbeit mein Aufenthaltstitel erlaubt.',
        en: 'The centre checks with me which work my residence title allows.',
      },
    },
    {
      code: 'arrangeApplicationCoaching',
      domain: 'work',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle vermittelt mir ein Bewerbungstraining.',
        en: 'The centre arranges training in job applications for me.',
      },
    },
    {
      code: 'offerJobPlacement',
      domain: 'work',
      responsible: 'agency',
      agency: 'jobCentre',
      needsOffer: true,
      wording: {
        de: 'Das Jobcenter spricht mit mir über passende Stellen und eine mögliche Förderung.',
        en: 'The job centre talks with me about suitable jobs and possible funding.',
      },
    },
  ],
} as const satisfies DomainContent;
