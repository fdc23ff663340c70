// On what bodies may tell one another something about a person. Kept coarse: which law to look into, never a legal opinion.
import type { Chains } from '../../chain.ts';

export const legalBases: Chains['legalBases'] = {
  // What a centre tells anybody always rests on this one: its staff is bound to secrecy (§ 203 StGB).
  consent: {
    statutes: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    meaning: {
      de: 'Mit Einwilligung der Person, für diese Stelle und diesen Zweck.',
      en: 'With the consent of the person, for this body and this purpose.',
    },
  },
  clientHands: {
    statutes: '–',
    meaning: { de: 'Die Person bringt es selbst mit.', en: 'The person brings it along.' },
  },
  registration: {
    statutes: '§ 34 BMG, § 90b AufenthG',
    meaning: {
      de: 'Die Meldebehörde übermittelt, was andere öffentliche Stellen für ihre Aufgaben brauchen.',
      en: 'The registration office passes on what other public bodies need for their tasks.',
    },
  },
  foreignersRegister: {
    statutes: '§§ 14 ff. AZRG',
    meaning: {
      de: 'Jede Behörde bekommt aus dem Register nur, was das Gesetz für sie nennt.',
      en: 'From the register each authority gets only what the law names for it.',
    },
  },
  integrationCourses: {
    statutes: '§ 88a AufenthG',
    meaning: {
      de: 'Für Zulassung, Anmeldung und Teilnahme an Integrationskurs und Berufssprachkurs.',
      en: 'For admission, registration and attendance of integration courses and vocational language courses.',
    },
  },
  courseOrdinance: {
    statutes: '§ 8 IntV',
    meaning: {
      de: 'Der Kursträger übermittelt dem Bundesamt, was für Kurs und Abrechnung nötig ist.',
      en: 'The course provider passes on to the federal office what the course and its funding need.',
    },
  },
  workConsent: {
    statutes: '§ 39 AufenthG, § 36 BeschV',
    meaning: {
      de: 'Die Ausländerbehörde fragt die Agentur für Arbeit, wo deren Zustimmung zur Beschäftigung nötig ist.',
      en: 'The immigration office asks the employment agency where its consent to employment is needed.',
    },
  },
  socialData: {
    statutes: '§§ 67d, 69 SGB X',
    meaning: {
      de: 'Zwischen Sozialleistungsträgern, soweit es für ihre gesetzliche Aufgabe erforderlich ist.',
      en: 'Between social benefit bodies, as far as their legal task requires it.',
    },
  },
  jobSeekers: {
    statutes: '§ 50 SGB II',
    meaning: {
      de: 'Zwischen Jobcenter und Agentur für Arbeit, soweit es für ihre Aufgaben erforderlich ist.',
      en: 'Between job centre and employment agency, as far as their tasks require it.',
    },
  },
  schoolLeavers: {
    statutes: '§ 31a SGB III',
    meaning: {
      de: 'Das Land nennt der Agentur für Arbeit junge Menschen ohne Anschluss nach der Schule, soweit Landesrecht es vorsieht.',
      en: 'The Land tells the employment agency of young people without a next step after school, where its law provides for it.',
    },
  },
  trainingRegister: {
    statutes: '§§ 34 bis 36 BBiG, §§ 28 bis 30 HwO',
    meaning: {
      de: 'Der Betrieb meldet den Ausbildungsvertrag, die Kammer trägt ihn ein.',
      en: 'The employer reports the training contract, the chamber registers it.',
    },
  },
};
