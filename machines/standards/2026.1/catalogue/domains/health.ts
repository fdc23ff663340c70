// The life domain "health": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const health = {
  entry: {
    code: 'health',
    name: { de: 'Gesundheit', en: 'Health' },
    question: {
      de: 'Gibt es etwas bei Ihrer Gesundheit, das wir bei der Planung beachten sollen? Sie müssen nichts erzählen.',
      en: 'Is there anything about your health we should keep in mind when planning? You do not have to tell anything.',
    },
    guidance: {
      de: 'Fragen Sie nach Versorgung, nicht nach Diagnosen; notieren Sie nur, was für den Plan gebraucht wird. Klären Sie Versicherung, Hausarztpraxis und Dolmetschung beim Arzt. Bei seelischer Belastung hören Sie zu, fragen nicht nach dem Erlebten und bieten den Weg zu einem Psychosozialen Zentrum an; bei akuter Gefahr rufen Sie die 112.',
      en: 'Ask about care, not about diagnoses; note only what the plan needs. Settle insurance, a family doctor and interpreting at the doctor’s. With emotional strain, listen, do not ask about what happened, and offer the way to a psychosocial centre; in acute danger call 112.',
    },
    anchors: [
      {
        de: 'Braucht dringend Behandlung und bekommt sie nicht, oder ist ohne Krankenversicherung.',
        en: 'Urgently needs treatment and does not get it, or has no health insurance.',
      },
      {
        de: 'Beschwerden bestimmen den Alltag, und es gibt noch keine Praxis, die die Person regelmäßig behandelt.',
        en: 'Complaints rule daily life, and there is no practice yet that treats the person regularly.',
      },
      {
        de: 'Ist in Behandlung, braucht für Termine und Anträge aber Begleitung oder Dolmetschung.',
        en: 'Is in treatment but needs company or an interpreter for appointments and applications.',
      },
      {
        de: 'Geht selbst zu Arzt und Vorsorge und fragt nur bei Krankenkasse oder Reha um Rat.',
        en: 'Goes to doctors and check-ups alone and asks for advice only about insurance or rehabilitation.',
      },
      {
        de: 'Ist gut versorgt, und die Gesundheit steht den eigenen Plänen nicht im Weg.',
        en: 'Is well cared for, and health does not stand in the way of own plans.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'holdHealthInsurance',
      domain: 'health',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich bekomme bis zum {date} eine Krankenversicherung (Nachweis: Gesundheitskarte).',
        en: 'I get health insurance by {date} (proof: health card).',
      },
    },
    {
      code: 'findFamilyDoctor',
      domain: 'health',
      evidence: 'selfReport',
      wording: {
        de: 'Ich finde bis zum {date} eine feste Hausarztpraxis (Nachweis: eigene Angabe).',
        en: 'I find a regular family doctor by {date} (proof: my own report).',
      },
    },
    {
      code: 'startSupportTalks',
      domain: 'health',
      evidence: 'selfReport',
      wording: {
        de: 'Ich bekomme bis zum {date} einen ersten Termin bei einer Fachberatung (Nachweis: eigene Angabe).',
        en: 'I get a first appointment with a specialist service by {date} (proof: my own report).',
      },
    },
    {
      code: 'completeVaccinations',
      domain: 'health',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich vervollständige bis zum {date} den Impfschutz meiner Familie (Nachweis: Impfpass).',
        en: 'I complete my family’s vaccinations by {date} (proof: vaccination record).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'bookDoctorAppointment',
      domain: 'health',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich vereinbare einen Termin in einer Arztpraxis.',
        en: 'I make an appointment with a doctor.',
      },
    },
    {
      code: 'chooseHealthInsurance',
      domain: 'health',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich wähle eine Krankenkasse aus und gebe den Antrag ab.',
        en: 'I choose a health insurance fund and hand in the application.',
      },
    },
    {
      code: 'arrangeMedicalInterpreting',
      domain: 'health',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle sucht für den Arzttermin eine Dolmetschung.',
        en: 'The centre looks for an interpreter for the doctor’s appointment.',
      },
    },
    {
      code: 'introduceToPsychosocialCentre',
      domain: 'health',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle fragt, wenn ich zustimme, bei einer Fachberatung nach einem Platz.',
        en: 'If I agree, the centre asks a specialist service for a place.',
      },
    },
    {
      code: 'confirmInsurance',
      domain: 'health',
      responsible: 'agency',
      agency: 'healthInsurance',
      needsOffer: false,
      wording: {
        de: 'Die Krankenkasse bestätigt die Mitgliedschaft und schickt die Gesundheitskarte.',
        en: 'The health insurance fund confirms membership and sends the health card.',
      },
    },
    {
      code: 'offerSupportTalks',
      domain: 'health',
      responsible: 'agency',
      agency: 'psychosocialCentre',
      needsOffer: true,
      wording: {
        de: 'Das Psychosoziale Zentrum bietet mir ein erstes Gespräch an.',
        en: 'The psychosocial centre offers me a first talk.',
      },
    },
  ],
} as const satisfies DomainContent;
