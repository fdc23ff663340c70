// The life domain "housing": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const housing = {
  entry: {
    code: 'housing',
    name: { de: 'Wohnen', en: 'Housing' },
    question: {
      de: 'Wie wohnen Sie gerade, und was müsste sich ändern, damit Sie sich zu Hause fühlen?',
      en: 'How are you living at the moment, and what would have to change for you to feel at home?',
    },
    guidance: {
      de: 'Fragen Sie zuerst, ob die Wohnung sicher ist: Kündigung, Mietrückstand und Räumung brauchen Hilfe am selben Tag. Prüfen Sie die Wohnsitzregelung (bis zu drei Jahre), bevor jemand in eine andere Stadt ziehen möchte, und die Zusage der Kosten vor dem Mietvertrag. Ein enger Wohnungsmarkt ist eine Hürde des Ortes und so wird sie notiert.',
      en: 'First ask whether the home is secure: notice, rent arrears and eviction need help the same day. Check the residence rule (up to three years) before someone wants to move to another town, and get costs approved before the lease. A tight housing market is a hurdle of the place and is recorded as such.',
    },
    anchors: [
      {
        de: 'Hat keine Wohnung oder verliert sie in den nächsten Wochen, zum Beispiel durch Kündigung oder Räumung.',
        en: 'Has no home or will lose it within weeks, for example through notice or eviction.',
      },
      {
        de: 'Lebt in einer Sammelunterkunft oder sehr beengt und weiß noch nicht, wie die Wohnungssuche hier geht.',
        en: 'Lives in shared accommodation or very cramped and does not yet know how to search for a home here.',
      },
      {
        de: 'Hat eine befristete oder zu kleine Wohnung und sucht mit Unterstützung eine bessere.',
        en: 'Has a temporary or too small home and looks for a better one with support.',
      },
      {
        de: 'Wohnt mit eigenem Mietvertrag, Miete und Abrechnungen sind geregelt, bei Streit wird Rat geholt.',
        en: 'Lives with an own lease, rent and bills are settled, and advice is sought in a dispute.',
      },
      {
        de: 'Wohnt sicher und passend und regelt alles mit der Vermietung allein.',
        en: 'Lives in a secure and suitable home and settles everything with the landlord alone.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'moveIntoOwnHome',
      domain: 'housing',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich ziehe bis zum {date} in eine eigene Wohnung (Nachweis: Mietvertrag).',
        en: 'I move into a home of my own by {date} (proof: lease).',
      },
    },
    {
      code: 'secureCurrentHome',
      domain: 'housing',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich sichere bis zum {date} meine jetzige Wohnung (Nachweis: Schreiben der Vermietung).',
        en: 'I secure my present home by {date} (proof: letter from the landlord).',
      },
    },
    {
      code: 'holdHousingPermit',
      domain: 'housing',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich bekomme bis zum {date} einen Wohnberechtigungsschein (Nachweis: Bescheid).',
        en: 'I get a permit for social housing by {date} (proof: official decision).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'searchHomesWeekly',
      domain: 'housing',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich suche jede Woche nach Wohnungen und schreibe Vermieter an.',
        en: 'I look for homes every week and write to landlords.',
      },
    },
    {
      code: 'prepareRentalFolder',
      domain: 'housing',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich stelle eine Mappe für die Wohnungssuche zusammen.',
        en: 'I put together a folder for finding a home.',
      },
    },
    {
      code: 'checkResidenceRule',
      domain: 'housing',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle prüft mit mir, wo ich wohnen darf und welche Miete übernommen wird.',
        en: 'The centre checks with me where I may live and how much rent is covered.',
      },
    },
    {
      code: 'introduceToHousingHelp',
      domain: 'housing',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle bringt mich mit einer Hilfe bei der Wohnungssuche zusammen.',
        en: 'The centre puts me in touch with someone who helps in finding a home.',
      },
    },
    {
      code: 'offerSocialHousing',
      domain: 'housing',
      responsible: 'agency',
      agency: 'housingOffice',
      needsOffer: true,
      wording: {
        de: 'Das Wohnungsamt prüft den Wohnberechtigungsschein und nimmt mich in die Vermittlung auf.',
        en: 'The housing office checks the permit and puts me on its placement list.',
      },
    },
    {
      code: 'coverRentCosts',
      domain: 'housing',
      responsible: 'agency',
      agency: 'jobCentre',
      needsOffer: false,
      wording: {
        de: 'Das Jobcenter entscheidet über die Kosten für Miete, Kaution und Umzug.',
        en: 'The job centre decides on the costs of rent, deposit and moving.',
      },
    },
  ],
} as const satisfies DomainContent;
