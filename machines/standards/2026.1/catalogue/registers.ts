// Registers and case systems by their true names: a letter that asks for the wrong one comes back.
import type { Chains } from '../../chain.ts';

export const registers: Chains['registers'] = {
  populationRegister: { de: 'Melderegister', en: 'Population register (Melderegister)' },
  foreignersRegister: { de: 'Ausländerzentralregister (AZR)', en: 'Central Register of Foreigners (AZR)' },
  immigrationFiles: { de: 'Akte der Ausländerbehörde', en: 'File of the immigration office' },
  courseFile: { de: 'InGe (Integrationsgeschäftsdatei des BAMF)', en: 'InGe (course file of the federal office)' },
  verbis: { de: 'VerBIS (Vermittlung der Bundesagentur)', en: 'VerBIS (placement system of the employment agency)' },
  allegro: { de: 'ALLEGRO (Leistungen des Jobcenters)', en: 'ALLEGRO (benefit system of the job centre)' },
  youthWelfareFiles: { de: 'Akte des Jugendamts', en: 'File of the youth welfare office' },
  dayCarePortal: { de: 'Kita-Anmeldung der Kommune', en: 'Day care registration of the municipality' },
  schoolRecords: { de: 'Schülerverzeichnis der Schule', en: 'Pupil records of the school' },
  housingFiles: { de: 'Akte des Wohnungsamts', en: 'File of the housing office' },
  apprenticeshipRegister: {
    de: 'Verzeichnis der Ausbildungsverhältnisse der Kammer (Lehrlingsrolle)',
    en: 'Register of training contracts of the chamber (Lehrlingsrolle)',
  },
  anabin: { de: 'anabin (Zentralstelle für ausländisches Bildungswesen)', en: 'anabin (database of foreign degrees)' },
  bqPortal: { de: 'BQ-Portal (ausländische Berufsqualifikationen)', en: 'BQ-Portal (foreign vocational qualifications)' },
  adviceFiles: { de: 'Falldokumentation der Beratungsstelle', en: 'File of the advice centre' },
  chamberFiles: { de: 'Verfahrensakte der Anerkennungsstelle', en: 'Procedure file of the recognition authority' },
  none: { de: 'Kein gemeinsames Verzeichnis', en: 'No shared register' },
};
