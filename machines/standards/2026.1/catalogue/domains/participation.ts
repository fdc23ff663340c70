// The life domain "social participation": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const participation = {
  entry: {
    code: 'participation',
    name: { de: 'Kontakte und Mitmachen', en: 'Contacts and taking part' },
    question: {
      de: 'Mit wem verbringen Sie hier Zeit, und was haben Sie früher gern gemacht?',
      en: 'Who do you spend time with here, and what did you use to enjoy doing?',
    },
    guidance: {
      de: 'Fragen Sie nach Interessen, nicht nach Lücken: Sport, Kochen, Musik, Glaube, Garten. Begegnung gelingt, wenn beide Seiten etwas geben; nennen Sie Orte, an denen die Person gebraucht wird. Erfährt jemand Ablehnung oder Diskriminierung, nehmen Sie es ernst, halten Sie es als Hürde von außen fest und nennen Sie eine Antidiskriminierungsberatung.',
      en: 'Ask about interests, not about gaps: sport, cooking, music, faith, gardening. Meeting works when both sides give something; name places where the person is needed. If someone meets rejection or discrimination, take it seriously, record it as a hurdle from outside and name an anti-discrimination service.',
    },
    anchors: [
      {
        de: 'Hat außerhalb der Wohnung mit niemandem Kontakt oder geht aus Angst vor Anfeindung nicht hinaus.',
        en: 'Has no contact with anyone outside the home or does not go out for fear of hostility.',
      },
      {
        de: 'Kennt vor Ort ein oder zwei Menschen und noch keinen Ort, an dem man sich treffen kann.',
        en: 'Knows one or two people locally and no place yet where people meet.',
      },
      {
        de: 'Besucht ab und zu einen Treff, einen Verein oder eine Gemeinde, meist in Begleitung.',
        en: 'Now and then visits a meeting place, a club or a congregation, mostly in company.',
      },
      {
        de: 'Trifft regelmäßig Bekannte, auch auf Deutsch, und findet Angebote selbst.',
        en: 'Meets acquaintances regularly, in German too, and finds things to join alone.',
      },
      {
        de: 'Ist in Nachbarschaft, Verein oder Ehrenamt zu Hause und gestaltet dort mit.',
        en: 'Is at home in the neighbourhood, a club or voluntary work and helps to shape it.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'joinLocalClub',
      domain: 'participation',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich werde bis zum {date} Mitglied in einem Verein (Nachweis: Mitgliedsausweis).',
        en: 'I become a member of a local club by {date} (proof: membership card).',
      },
    },
    {
      code: 'meetNeighbours',
      domain: 'participation',
      evidence: 'selfReport',
      wording: {
        de: 'Ich lerne bis zum {date} drei Menschen aus meiner Nachbarschaft kennen (Nachweis: eigene Angabe).',
        en: 'I get to know three people from my neighbourhood by {date} (proof: my own report).',
      },
    },
    {
      code: 'helpAsVolunteer',
      domain: 'participation',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beginne bis zum {date} ein Ehrenamt (Nachweis: Bescheinigung).',
        en: 'I start voluntary work by {date} (proof: confirmation).',
      },
    },
    {
      code: 'findLanguagePartner',
      domain: 'participation',
      evidence: 'selfReport',
      wording: {
        de: 'Ich finde bis zum {date} eine feste Sprachpatenschaft (Nachweis: eigene Angabe).',
        en: 'I find a regular language partner by {date} (proof: my own report).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'visitNeighbourhoodPlace',
      domain: 'participation',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich besuche einen Treff in meiner Nachbarschaft und schaue, ob er mir gefällt.',
        en: 'I visit a meeting place in my neighbourhood and see whether I like it.',
      },
    },
    {
      code: 'tryOutClub',
      domain: 'participation',
      responsible: 'client',
      needsOffer: true,
      wording: {
        de: 'Ich gehe zu einem Probetraining oder Schnuppertermin.',
        en: 'I go to a trial session.',
      },
    },
    {
      code: 'goAlongFirstTime',
      domain: 'participation',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle geht beim ersten Besuch mit oder findet eine Begleitung.',
        en: 'The centre comes along on the first visit or finds someone who does.',
      },
    },
    {
      code: 'nameFittingGroups',
      domain: 'participation',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle nennt mir Gruppen, die zu meinen Interessen passen.',
        en: 'The centre names groups that fit my interests.',
      },
    },
    {
      code: 'welcomeNewMember',
      domain: 'participation',
      responsible: 'agency',
      agency: 'localAssociation',
      needsOffer: true,
      wording: {
        de: 'Der Verein lädt mich ein und nennt mir eine Ansprechperson.',
        en: 'The club invites me and names a contact person.',
      },
    },
    {
      code: 'matchLanguagePartner',
      domain: 'participation',
      responsible: 'agency',
      agency: 'volunteerNetwork',
      needsOffer: true,
      wording: {
        de: 'Das Ehrenamtsnetz bringt mich mit einer Sprachpatin oder einem Sprachpaten zusammen.',
        en: 'The volunteer network brings me together with a language partner.',
      },
    },
  ],
} as const satisfies DomainContent;
