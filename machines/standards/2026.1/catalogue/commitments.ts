// What both sides promise: commitments of the centre and of the client, ready to be chosen and adapted.
import type { CommitmentTemplate } from '../../catalogue.ts';

const centreCommitments = [
  {
    code: 'sameContactPerson',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle nennt mir eine feste Ansprechperson und eine Vertretung.',
      en: 'The centre names one contact person for me and one deputy.',
    },
  },
  {
    code: 'answerWithinFiveDays',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle antwortet auf meine Fragen innerhalb von fünf Arbeitstagen.',
      en: 'The centre answers my questions within five working days.',
    },
  },
  {
    code: 'arrangeInterpreter',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle organisiert eine Dolmetschung, wenn ich sie brauche.',
      en: 'The centre arranges an interpreter whenever I need one.',
    },
  },
  {
    code: 'explainLetters',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle erklärt mir Briefe und Bescheide in verständlichen Worten.',
      en: 'The centre explains letters and official decisions to me in words I understand.',
    },
  },
  {
    code: 'checkOffers',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle prüft vorher, ob ich ein Angebot wirklich nutzen kann.',
      en: 'The centre checks beforehand whether I can really use an offer.',
    },
  },
  {
    code: 'askBeforeSharing',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle fragt mich, bevor sie mit einer anderen Stelle über mich spricht.',
      en: 'The centre asks me before it talks to anyone else about me.',
    },
  },
  {
    code: 'remindOfDates',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle erinnert mich rechtzeitig an Termine und Fristen.',
      en: 'The centre reminds me of appointments and deadlines in good time.',
    },
  },
  {
    code: 'goAlong',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle begleitet mich zu schwierigen Terminen oder findet eine Begleitung.',
      en: 'The centre comes with me to difficult appointments or finds someone who does.',
    },
  },
  {
    code: 'holdReviewsOnTime',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle lädt mich pünktlich zu jedem Überprüfungsgespräch ein.',
      en: 'The centre invites me to every review talk on time.',
    },
  },
  {
    code: 'askAgencies',
    party: 'centre',
    wording: {
      de: 'Die Beratungsstelle fragt bei anderen Stellen nach, wenn es dort nicht weitergeht.',
      en: 'The centre asks other bodies what is happening when nothing moves there.',
    },
  },
] as const satisfies readonly CommitmentTemplate[];

const clientCommitments = [
  {
    code: 'comeOrCall',
    party: 'client',
    wording: {
      de: 'Ich komme zu den vereinbarten Terminen oder sage kurz Bescheid.',
      en: 'I come to the appointments we agree on or let the centre know.',
    },
  },
  {
    code: 'bringLetters',
    party: 'client',
    wording: {
      de: 'Ich bringe wichtige Briefe bald zur Beratung mit.',
      en: 'I bring important letters to the centre soon after I get them.',
    },
  },
  {
    code: 'tellChanges',
    party: 'client',
    wording: {
      de: 'Ich erzähle, wenn sich etwas Wichtiges ändert, zum Beispiel Adresse, Arbeit oder Familie.',
      en: 'I say so when something important changes, such as my address, work or family.',
    },
  },
  {
    code: 'sayWhenTooMuch',
    party: 'client',
    wording: {
      de: 'Ich sage, wenn mir etwas zu viel wird oder nicht mehr passt.',
      en: 'I say so when something becomes too much or no longer fits.',
    },
  },
  {
    code: 'askWhenUnclear',
    party: 'client',
    wording: {
      de: 'Ich frage nach, wenn ich etwas nicht verstehe.',
      en: 'I ask when I do not understand something.',
    },
  },
  {
    code: 'takeNextStep',
    party: 'client',
    wording: {
      de: 'Ich gehe die Schritte, die ich mir selbst vorgenommen habe, und erzähle, wie es läuft.',
      en: 'I take the steps I have chosen for myself and tell how they go.',
    },
  },
] as const satisfies readonly CommitmentTemplate[];

export const commitments = [...centreCommitments, ...clientCommitments] as const;
