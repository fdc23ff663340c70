// What the support chains and their steps are called. Apart from the chains, because every form names steps and few show a chain.
import type { Text } from '../../catalogue.ts';
import type { ChainCode, ChainStepCode } from '../../chain.ts';

export const chainNames: Readonly<Record<ChainCode, Text>> = {
  arrival: { de: 'Ankommen', en: 'Arrival' },
  language: { de: 'Sprache', en: 'Language' },
  work: { de: 'Arbeit', en: 'Work' },
  training: { de: 'Ausbildung', en: 'Training' },
  recognition: { de: 'Anerkennung', en: 'Recognition' },
};

export const stepNames: Readonly<Record<ChainStepCode, Text>> = {
  registerAddress: { de: 'Wohnsitz anmelden', en: 'Register the address' },
  clarifyResidence: { de: 'Aufenthalt klären', en: 'Clarify residence' },
  secureLivelihood: { de: 'Lebensunterhalt und Krankenversicherung sichern', en: 'Secure livelihood and health insurance' },
  findHome: { de: 'Wohnung finden', en: 'Find a home' },
  placeChildren: { de: 'Kita- und Schulplatz finden', en: 'Find day care and school' },
  meetPeople: { de: 'Im Ort ankommen', en: 'Settle in the neighbourhood' },
  confirmEntitlement: { de: 'Zugang zum Integrationskurs klären', en: 'Clarify access to the integration course' },
  takePlacementTest: { de: 'Einstufungstest machen', en: 'Take the placement test' },
  registerForCourse: { de: 'Zum Kurs anmelden', en: 'Register for the course' },
  attendCourse: { de: 'Integrationskurs besuchen', en: 'Attend the integration course' },
  takeFinalTest: { de: 'Abschlusstest machen', en: 'Take the final test' },
  continueLanguage: { de: 'Berufssprachkurs besuchen', en: 'Attend a vocational language course' },
  checkWorkAccess: { de: 'Zugang zum Arbeitsmarkt klären', en: 'Clarify access to the labour market' },
  registerForWork: { de: 'Arbeitsuchend melden', en: 'Register as looking for work' },
  agreeOnPath: { de: 'Kompetenzen feststellen und Weg vereinbaren', en: 'Establish skills and agree on the path' },
  qualifyForWork: { de: 'Qualifizieren', en: 'Qualify' },
  applyForWork: { de: 'Bewerben', en: 'Apply for work' },
  beginWork: { de: 'Arbeit aufnehmen und halten', en: 'Begin work and keep it' },
  reviewSchooling: { de: 'Schulabschluss einordnen', en: 'Place the school certificate' },
  seekCareerGuidance: { de: 'Berufsberatung nutzen', en: 'Use career guidance' },
  catchUpCertificate: { de: 'Schulabschluss nachholen', en: 'Catch up on a school certificate' },
  prepareForTraining: { de: 'Praktikum oder Einstiegsqualifizierung machen', en: 'Do an internship or introductory training' },
  concludeTrainingContract: { de: 'Ausbildungsvertrag schließen', en: 'Conclude the training contract' },
  completeTraining: { de: 'Ausbildung abschließen', en: 'Complete the training' },
  findReferenceOccupation: { de: 'Referenzberuf und zuständige Stelle finden', en: 'Find the reference occupation and the authority' },
  gatherPapers: { de: 'Unterlagen sammeln und übersetzen', en: 'Gather and translate papers' },
  settleCosts: { de: 'Kosten klären', en: 'Settle the costs' },
  applyForRecognition: { de: 'Antrag stellen', en: 'Apply' },
  completePapers: { de: 'Unterlagen vervollständigen', en: 'Complete the papers' },
  receiveDecision: { de: 'Bescheid erhalten', en: 'Receive the decision' },
  closeTheGap: { de: 'Lücke schließen und im Beruf arbeiten', en: 'Close the gap and work in the occupation' },
};
