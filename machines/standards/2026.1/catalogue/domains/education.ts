// The life domain "own schooling, training, studies": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const education = {
  entry: {
    code: 'education',
    name: { de: 'Schule, Ausbildung, Studium', en: 'School, training, studies' },
    question: {
      de: 'Welche Schule haben Sie besucht, und was möchten Sie noch lernen?',
      en: 'Which schools have you attended, and what would you still like to learn?',
    },
    guidance: {
      de: 'Fragen Sie nach Schuljahren statt nach Abschlüssen; unterbrochene Schulzeiten haben Gründe, die niemand erklären muss. Beachten Sie das Alter: Berufsschulpflicht, Fristen für Ausbildungsbeginn und Hochschulbewerbung liegen oft viele Monate voraus. Klären Sie die Finanzierung (BAföG, Ausbildungsbeihilfe, Jobcenter), bevor jemand zusagt.',
      en: 'Ask about years at school rather than certificates; interrupted schooling has reasons nobody must explain. Mind the age: compulsory vocational school and closing dates for training and university often lie many months ahead. Settle the funding (BAföG, training allowance, job centre) before anyone accepts a place.',
    },
    anchors: [
      {
        de: 'Kann noch in keiner Schrift sicher lesen oder ist schulpflichtig und hat keinen Schulplatz.',
        en: 'Cannot yet read reliably in any script, or is of compulsory school age and has no school place.',
      },
      {
        de: 'Hat die Schule ohne Abschluss unterbrochen und kennt die Wege zu Schule oder Ausbildung hier noch nicht.',
        en: 'Had school interrupted without a certificate and does not yet know the ways to school or training here.',
      },
      {
        de: 'Besucht eine Vorbereitung wie Berufsvorbereitung oder Abendschule und braucht Hilfe, um dabeizubleiben.',
        en: 'Attends a preparatory class or evening school and needs help to be able to stay on.',
      },
      {
        de: 'Ist in Ausbildung, Schule oder Studium und holt sich nur vor Prüfungen oder bei Geldfragen Rat.',
        en: 'Is in training, school or studies and asks for advice only before exams or about money.',
      },
      {
        de: 'Hat einen Abschluss, der zum eigenen Plan passt, oder plant den nächsten Bildungsschritt allein.',
        en: 'Has a qualification that fits their own plan, or plans the next step in education alone.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'earnSchoolCertificate',
      domain: 'education',
      evidence: 'certificate',
      wording: {
        de: 'Ich erreiche bis zum {date} einen Schulabschluss (Nachweis: Zeugnis).',
        en: 'I earn a school certificate by {date} (proof: certificate).',
      },
    },
    {
      code: 'startTraining',
      domain: 'education',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beginne bis zum {date} eine Ausbildung (Nachweis: Ausbildungsvertrag).',
        en: 'I start vocational training by {date} (proof: training contract).',
      },
    },
    {
      code: 'obtainStudyPlace',
      domain: 'education',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich erhalte bis zum {date} einen Studienplatz (Nachweis: Zulassung).',
        en: 'I obtain a place at university by {date} (proof: letter of admission).',
      },
    },
    {
      code: 'chooseEducationPath',
      domain: 'education',
      evidence: 'selfReport',
      wording: {
        de: 'Ich entscheide mich bis zum {date} für einen Bildungsweg (Nachweis: eigene Angabe).',
        en: 'I choose my path in education by {date} (proof: my own report).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'visitCareerGuidance',
      domain: 'education',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich gehe zu einem Gespräch bei der Berufsberatung.',
        en: 'I go to a talk with career guidance.',
      },
    },
    {
      code: 'sendTrainingApplications',
      domain: 'education',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich schicke Bewerbungen für Ausbildung oder Schule ab.',
        en: 'I send off applications for training or school.',
      },
    },
    {
      code: 'compareEducationPaths',
      domain: 'education',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle zeigt mir die möglichen Bildungswege mit Dauer, Kosten und Fristen.',
        en: 'The centre shows me the possible paths with their length, costs and closing dates.',
      },
    },
    {
      code: 'findLearningSupport',
      domain: 'education',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle sucht mit mir Nachhilfe oder eine Lernpatenschaft.',
        en: 'The centre looks with me for tutoring or a learning partner.',
      },
    },
    {
      code: 'placeInVocationalPreparation',
      domain: 'education',
      responsible: 'agency',
      agency: 'vocationalSchool',
      needsOffer: true,
      wording: {
        de: 'Die Berufsschule prüft einen Platz in einer Klasse zur Vorbereitung.',
        en: 'The vocational school checks for a place in a preparatory class.',
      },
    },
    {
      code: 'giveCareerGuidance',
      domain: 'education',
      responsible: 'agency',
      agency: 'employmentAgency',
      needsOffer: false,
      wording: {
        de: 'Die Berufsberatung der Agentur für Arbeit bespricht mit mir Ausbildung und Förderung.',
        en: 'Career guidance at the employment agency discusses training and funding with me.',
      },
    },
  ],
} as const satisfies DomainContent;
