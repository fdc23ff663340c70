// What kind of body a name tells of. Only a guess: it is said beside the import, and a person changes it.
import type { BodyKind } from '../../directory/body.ts';
import type { Note, Where } from '../finding.ts';

/** The first that fits: what is more special stands first. */
const signs: readonly (readonly [RegExp, BodyKind])[] = [
  [/job-?center/iu, 'jobCentre'],
  [/agentur für arbeit|arbeitsagentur/iu, 'employmentAgency'],
  [/ausländerbehörde|ausländeramt|einwanderungsbehörde/iu, 'immigrationOffice'],
  [/bundesamt für migration|\bbamf\b/iu, 'federalOffice'],
  [/jugendmigrationsdienst|\bjmd\b/iu, 'youthMigrationService'],
  [/migrationsberatung|\bmbe\b/iu, 'migrationCounselling'],
  [/anerkennungsberatung/iu, 'recognitionAdvice'],
  [/\biq[- ]netzwerk|netzwerk iq/iu, 'qualificationNetwork'],
  [/schuldnerberatung/iu, 'debtAdvice'],
  [/suchtberatung|drogenberatung/iu, 'addictionAdvice'],
  [/schwanger|donum vitae|pro familia/iu, 'pregnancyAdvice'],
  [/frauenhaus|frauen-notruf/iu, 'womenShelter'],
  [/familienkasse/iu, 'familyBenefitsOffice'],
  [/jugendamt/iu, 'youthWelfareOffice'],
  [/sozialamt/iu, 'socialOffice'],
  [/wohnungsamt|wohnraum/iu, 'housingOffice'],
  [/bürgeramt|bürgerbüro|rathaus/iu, 'citizensOffice'],
  [/gesundheitsamt/iu, 'healthService'],
  [/krankenkasse|\baok\b/iu, 'healthInsurance'],
  [/pflegestützpunkt|pflegeberatung/iu, 'careAdvice'],
  [/handwerkskammer|industrie- und handelskammer|\bihk\b|\bhwk\b/iu, 'chamber'],
  [/bücherei|bibliothek/iu, 'library'],
  [/kindertages|\bkita\b|kindergarten/iu, 'dayCare'],
  [/berufsschule|berufsbildende|berufskolleg/iu, 'vocationalSchool'],
  [/universität|(?<!volks)hochschule/iu, 'university'],
  [/volkshochschule|\bvhs\b|sprachschule|bildungswerk|bildungszentrum|akademie/iu, 'courseProvider'],
  [/schule|gymnasium/iu, 'school'],
  [/freiwillig|ehrenamt/iu, 'volunteerNetwork'],
  [/nachbarschaft|stadtteil|familienzentrum|mehrgenerationenhaus/iu, 'neighbourhoodCentre'],
  [/sportverein|turnverein|\b(?:tsv|sv|fc|tv)\b/iu, 'club'],
  [/migrant|kulturverein/iu, 'migrantOrganisation'],
  [/diakonie|caritas|\bawo\b|rotes kreuz|\bdrk\b|paritätisch/iu, 'localAssociation'],
];

export const kindOfName = (name: string): BodyKind | null => signs.find(([sign]) => sign.test(name))?.[1] ?? null;

export function guessedKind(name: string, where: Where, note: Note): BodyKind | null {
  const kind = kindOfName(name);
  if (kind !== null) note(where, { code: 'kindGuessed', body: name, kind });
  return kind;
}
