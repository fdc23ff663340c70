// The life domain "family and care": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const family = {
  entry: {
    code: 'family',
    name: { de: 'Familie und Pflege', en: 'Family and care' },
    question: {
      de: 'Wer gehört zu Ihrer Familie, wer ist hier, wer fehlt, und für wen sorgen Sie?',
      en: 'Who belongs to your family, who is here, who is missing, and whom do you care for?',
    },
    guidance: {
      de: 'Sprechen Sie mit jeder erwachsenen Person auch einmal allein und nie über Angehörige als Dolmetscher. Bei Gewalt gilt: zuerst Sicherheit, dann getrennte Zugriffe auf die Akte, dann alles andere; nichts davon steht in einem Papier, das zu Hause gefunden werden kann. Beim Familiennachzug laufen Fristen: Klären Sie sie früh mit einer Rechtsberatung.',
      en: 'Speak with each adult alone at least once, and never through relatives as interpreters. With violence: safety first, then separate access to the file, then everything else; none of it stands on a paper that can be found at home. Family reunion has time limits: clear them up early with legal advice.',
    },
    anchors: [
      {
        de: 'Es gibt Gewalt oder Bedrohung in der Familie, oder ein pflegebedürftiger Mensch ist ohne Versorgung.',
        en: 'There is violence or threat in the family, or a person in need of care is without it.',
      },
      {
        de: 'Trennung, Sorge um Angehörige im Ausland oder Pflege nehmen fast alle Kraft, und es gibt noch keine Entlastung.',
        en: 'Separation, worry about relatives abroad or caring take almost all strength, and there is no relief yet.',
      },
      {
        de: 'Die Familie kommt im Alltag zurecht, braucht aber für Nachzug, Sorgerecht oder Pflege regelmäßig Unterstützung.',
        en: 'The family gets by in daily life but regularly needs support with reunion, custody or care.',
      },
      {
        de: 'Aufgaben sind verteilt, Hilfen sind eingerichtet, nur einzelne Fragen kommen noch in die Beratung.',
        en: 'Tasks are shared, help is set up, and only single questions still come to counselling.',
      },
      {
        de: 'Die Familie lebt so zusammen, wie sie es möchte, und findet Hilfe selbst, wenn sie welche braucht.',
        en: 'The family lives together as it wishes and finds help alone when it needs any.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'applyForFamilyReunion',
      domain: 'family',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} den Nachzug meiner Familie (Nachweis: Bestätigung).',
        en: 'I apply for family reunion by {date} (proof: confirmation).',
      },
    },
    {
      code: 'gainReliefInCaring',
      domain: 'family',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich bekomme bis zum {date} Entlastung bei der Pflege (Nachweis: Bescheid der Pflegekasse).',
        en: 'I get relief in caring by {date} (proof: decision of the care insurance).',
      },
    },
    {
      code: 'agreeTimeForMyself',
      domain: 'family',
      evidence: 'selfReport',
      wording: {
        de: 'Ich vereinbare bis zum {date} mit meiner Familie feste Zeiten für mich (Nachweis: eigene Angabe).',
        en: 'I agree with my family on fixed times for myself by {date} (proof: my own report).',
      },
    },
    {
      code: 'liveInSafety',
      domain: 'family',
      evidence: 'selfReport',
      wording: {
        de: 'Ich finde bis zum {date} einen sicheren Ort für mich (Nachweis: eigene Angabe).',
        en: 'I find a safe place for myself by {date} (proof: my own report).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'collectFamilyPapers',
      domain: 'family',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich sammle die Urkunden meiner Familie, zum Beispiel Geburt und Heirat.',
        en: 'I collect my family’s documents, such as birth and marriage certificates.',
      },
    },
    {
      code: 'visitFamilyAdvice',
      domain: 'family',
      responsible: 'client',
      needsOffer: true,
      wording: {
        de: 'Ich nehme einen Termin bei einer Familienberatung wahr.',
        en: 'I go to an appointment with family advice.',
      },
    },
    {
      code: 'clarifyReunionPath',
      domain: 'family',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle klärt mit mir Weg, Fristen und Unterlagen für den Familiennachzug.',
        en: 'The centre clears up with me the path, time limits and papers for family reunion.',
      },
    },
    {
      code: 'arrangeSafePlace',
      domain: 'family',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle sucht mit mir sofort einen sicheren Ort, wenn ich das möchte.',
        en: 'The centre looks with me for a safe place at once if I want it.',
      },
    },
    {
      code: 'adviseOnCare',
      domain: 'family',
      responsible: 'agency',
      agency: 'careAdvice',
      needsOffer: false,
      wording: {
        de: 'Die Pflegeberatung erklärt mir die Leistungen und hilft beim Antrag.',
        en: 'Care advice explains the benefits to me and helps with the application.',
      },
    },
    {
      code: 'adviseOnProtection',
      domain: 'family',
      responsible: 'agency',
      agency: 'womenShelter',
      needsOffer: true,
      wording: {
        de: 'Die Gewaltschutzberatung spricht vertraulich mit mir über Schutz und nächste Schritte.',
        en: 'Violence protection advice talks with me in confidence about safety and next steps.',
      },
    },
  ],
} as const satisfies DomainContent;
