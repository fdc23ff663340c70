// The life domain "children: day care and school": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const children = {
  entry: {
    code: 'children',
    name: { de: 'Kinder: Kita und Schule', en: 'Children: day care and school' },
    question: {
      de: 'Wie geht es Ihren Kindern hier, und wie klappt es mit Kita oder Schule?',
      en: 'How are your children doing here, and how are things with day care or school?',
    },
    guidance: {
      de: 'Ab dem ersten Geburtstag gibt es einen Anspruch auf Betreuung; melden Sie früh an und halten Sie Absagen fest, denn Wartelisten sind eine Hürde des Systems. Prüfen Sie Bildung und Teilhabe (Mittagessen, Ausflug, Nachhilfe) und den Masernschutz für die Aufnahme. Ohne Betreuung scheitert oft der Sprachkurs der Eltern; planen Sie beides zusammen. Kinder dolmetschen nicht.',
      en: 'From the first birthday there is a right to care; register early and record rejections, because waiting lists are a hurdle of the system. Check the education and participation package (lunch, outings, tutoring) and the measles protection needed for admission. Without childcare the parents’ language course often cannot work; plan both together. Children do not interpret.',
    },
    anchors: [
      {
        de: 'Ein schulpflichtiges Kind hat keinen Schulplatz, oder es gibt Hinweise, dass ein Kind in Gefahr ist.',
        en: 'A child of school age has no school place, or there are signs that a child is in danger.',
      },
      {
        de: 'Ein Kind ist noch ohne Betreuung oder fühlt sich in der Schule sehr unwohl, und die Eltern haben dort noch keinen Kontakt.',
        en: 'A child is still without care or very unhappy at school, and the parents have no contact there yet.',
      },
      {
        de: 'Die Kinder besuchen Kita oder Schule, für Gespräche und Formulare brauchen die Eltern Begleitung.',
        en: 'The children attend day care or school; the parents need company for talks and forms.',
      },
      {
        de: 'Die Eltern sprechen regelmäßig selbst mit Kita und Schule und holen sich nur bei Übergängen Rat.',
        en: 'The parents talk regularly with day care and school themselves and ask for advice only at transitions.',
      },
      {
        de: 'Die Kinder lernen gut begleitet, und die Eltern kennen Wege, Rechte und Ansprechpersonen.',
        en: 'The children learn with good support, and the parents know the ways, rights and contacts.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'findDayCarePlace',
      domain: 'children',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich finde bis zum {date} einen Betreuungsplatz für mein Kind (Nachweis: Betreuungsvertrag).',
        en: 'I find a childcare place for my child by {date} (proof: childcare contract).',
      },
    },
    {
      code: 'enrolChildAtSchool',
      domain: 'children',
      evidence: 'documentSeen',
      wording: {
        de: 'Mein Kind bekommt bis zum {date} einen Schulplatz (Nachweis: Bestätigung der Schule).',
        en: 'My child gets a school place by {date} (proof: confirmation from the school).',
      },
    },
    {
      code: 'secureLearningSupportForChild',
      domain: 'children',
      evidence: 'selfReport',
      wording: {
        de: 'Mein Kind bekommt bis zum {date} Unterstützung beim Lernen (Nachweis: eigene Angabe).',
        en: 'My child gets support with learning by {date} (proof: my own report).',
      },
    },
    {
      code: 'talkWithTeacher',
      domain: 'children',
      evidence: 'selfReport',
      wording: {
        de: 'Ich spreche bis zum {date} mit der Lehrkraft über mein Kind (Nachweis: eigene Angabe).',
        en: 'I talk with the teacher about my child by {date} (proof: my own report).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'registerForDayCare',
      domain: 'children',
      responsible: 'client',
      needsOffer: true,
      wording: {
        de: 'Ich melde mein Kind bei mehreren Kitas oder im Kita-Portal an.',
        en: 'I register my child with several day care centres or in the day care portal.',
      },
    },
    {
      code: 'visitParentsEvening',
      domain: 'children',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich gehe zum Elternabend oder zur Sprechstunde der Schule.',
        en: 'I go to the parents’ evening or the school’s consulting hour.',
      },
    },
    {
      code: 'applyForEducationPackage',
      domain: 'children',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle stellt mit mir den Antrag auf Bildung und Teilhabe.',
        en: 'The centre applies with me for the education and participation package.',
      },
    },
    {
      code: 'accompanySchoolTalk',
      domain: 'children',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle begleitet mich zum Gespräch mit der Schule und sorgt für Dolmetschung.',
        en: 'The centre comes with me to the talk at school and arranges an interpreter.',
      },
    },
    {
      code: 'offerCarePlace',
      domain: 'children',
      responsible: 'agency',
      agency: 'youthWelfareOffice',
      needsOffer: true,
      wording: {
        de: 'Das Jugendamt nennt mir einen freien Platz in Kita oder Tagespflege.',
        en: 'The youth welfare office names a free place in day care or with a childminder.',
      },
    },
    {
      code: 'offerGermanSupportAtSchool',
      domain: 'children',
      responsible: 'agency',
      agency: 'school',
      needsOffer: true,
      wording: {
        de: 'Die Schule bespricht mit mir die Deutschförderung für mein Kind.',
        en: 'The school discusses German support for my child with me.',
      },
    },
  ],
} as const satisfies DomainContent;
