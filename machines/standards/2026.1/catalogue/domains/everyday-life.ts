// The life domain "authorities, everyday life, digital": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const everydayLife = {
  entry: {
    code: 'everydayLife',
    name: { de: 'Ämter, Alltag, Digitales', en: 'Authorities, everyday life, digital' },
    question: {
      de: 'Was machen Sie mit der Post vom Amt, und was erledigen Sie schon allein, auch am Handy?',
      en: 'What do you do with letters from the authorities, and what do you already handle alone, on your phone too?',
    },
    guidance: {
      de: 'Zeigen Sie einmal, machen Sie es einmal zusammen, lassen Sie es dann die Person tun: Selbstständigkeit ist das Ziel, nicht der ausgefüllte Bogen. Ein Ordner mit Register hilft oft mehr als jede App. Viele Anträge gehen nur noch online; klären Sie Gerät, E-Mail-Adresse und sichere Passwörter.',
      en: 'Show it once, do it together once, then let the person do it: independence is the aim, not the completed form. A folder with dividers often helps more than any app. Many applications exist only online now; settle device, e-mail address and safe passwords.',
    },
    anchors: [
      {
        de: 'Wichtige Briefe bleiben liegen, weil sie nicht gelesen werden können, und dadurch droht der Verlust von Leistungen oder Rechten.',
        en: 'Important letters lie unanswered because they cannot be read, and benefits or rights may be lost through it.',
      },
      {
        de: 'Bringt fast jeden Brief in die Beratung und nutzt Online-Dienste noch nicht.',
        en: 'Brings almost every letter to counselling and does not use online services yet.',
      },
      {
        de: 'Ordnet Briefe selbst und kennt die wichtigsten Stellen, füllt Formulare aber mit Hilfe aus.',
        en: 'Sorts letters alone and knows the main offices but fills in forms with help.',
      },
      {
        de: 'Bucht Termine, fährt hin und stellt übliche Anträge selbst, auch online.',
        en: 'Books appointments, gets there and makes the usual applications alone, online too.',
      },
      {
        de: 'Regelt Ämter, Verträge und Online-Konten allein und hilft oft auch anderen.',
        en: 'Settles authorities, contracts and online accounts alone and often helps others too.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'answerOfficialLetter',
      domain: 'everydayLife',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantworte bis zum {date} einen Brief vom Amt allein (Nachweis: Antwortschreiben).',
        en: 'I answer an official letter on my own by {date} (proof: my reply).',
      },
    },
    {
      code: 'applyOnline',
      domain: 'everydayLife',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich stelle bis zum {date} einen Antrag online ohne Hilfe (Nachweis: Bestätigung).',
        en: 'I make an application online without help by {date} (proof: confirmation).',
      },
    },
    {
      code: 'keepPapersInOrder',
      domain: 'everydayLife',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich ordne bis zum {date} meine wichtigen Papiere (Nachweis: gezeigter Ordner).',
        en: 'I put my important papers in order by {date} (proof: folder shown).',
      },
    },
    {
      code: 'holdGermanDrivingLicence',
      domain: 'everydayLife',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich bekomme bis zum {date} einen deutschen Führerschein (Nachweis: Führerschein).',
        en: 'I get a German driving licence by {date} (proof: the licence).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'openLettersAtOnce',
      domain: 'everydayLife',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich öffne meine Post jede Woche und lege sie in den Ordner.',
        en: 'I open my letters every week and put them in the folder.',
      },
    },
    {
      code: 'joinDigitalCourse',
      domain: 'everydayLife',
      responsible: 'client',
      needsOffer: true,
      wording: {
        de: 'Ich besuche einen Kurs oder Treff für Handy und Computer.',
        en: 'I attend a course or meeting about phone and computer.',
      },
    },
    {
      code: 'practiseFormsTogether',
      domain: 'everydayLife',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle übt mit mir Briefe, Formulare und Online-Anträge.',
        en: 'The centre practises letters, forms and online applications with me.',
      },
    },
    {
      code: 'findOfficeCompanion',
      domain: 'everydayLife',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle sucht eine ehrenamtliche Begleitung für meine Termine.',
        en: 'The centre looks for a volunteer who comes with me to my appointments.',
      },
    },
    {
      code: 'registerAddress',
      domain: 'everydayLife',
      responsible: 'agency',
      agency: 'citizensOffice',
      needsOffer: false,
      wording: {
        de: 'Das Bürgeramt meldet meine Adresse an und gibt mir die Bestätigung.',
        en: 'The citizens’ office registers my address and gives me the confirmation.',
      },
    },
    {
      code: 'provideVolunteerGuide',
      domain: 'everydayLife',
      responsible: 'agency',
      agency: 'volunteerNetwork',
      needsOffer: true,
      wording: {
        de: 'Das Ehrenamtsnetz nennt mir eine Person, die mich im Alltag begleitet.',
        en: 'The volunteer network names a person who supports me in everyday life.',
      },
    },
  ],
} as const satisfies DomainContent;
