// The bodies of the example directory: of every kind at least one, in three towns. None of them is a real office.
import type { BodySketch } from './sketch.ts';

export const bambergBodies: readonly BodySketch[] = [
  ['jobCentre', 'Jobcenter Stadt Bamberg', 'jobcenter'],
  ['immigrationOffice', 'Ausländerbehörde der Stadt Bamberg', 'auslaenderbehoerde'],
  ['courseProvider', 'Bildungswerk Regnitztal', 'bildungswerk'],
  ['school', 'Mittelschule am Kanal', 'mittelschule'],
  ['dayCare', 'Kindertagesstätte Regenbogen', 'kita'],
  ['vocationalSchool', 'Staatliche Berufsschule am Ring', 'berufsschule'],
  ['university', 'Hochschule am Domberg', 'hochschule'],
  ['youthWelfareOffice', 'Stadtjugendamt Bamberg', 'jugendamt'],
  ['debtAdvice', 'Schuldner- und Insolvenzberatung am Park', 'schuldnerberatung'],
  ['addictionAdvice', 'Psychosoziale Suchtberatung Obermain', 'suchtberatung'],
  ['pregnancyAdvice', 'Beratungsstelle für Schwangerschaftsfragen', 'schwangerenberatung'],
  ['migrantOrganisation', 'Deutsch-Arabischer Kulturverein Oberfranken', 'kulturverein'],
  ['neighbourhoodCentre', 'Stadtteiltreff Gereuth', 'stadtteiltreff'],
  ['library', 'Stadtbücherei Bamberg', 'buecherei'],
  ['volunteerNetwork', 'Freiwilligenagentur Bamberg', 'freiwillige'],
];

export const wetzlarBodies: readonly BodySketch[] = [
  ['employmentAgency', 'Agentur für Arbeit Lahn-Dill', 'arbeitsagentur'],
  ['federalOffice', 'Bundesamt für Migration und Flüchtlinge, Regionalkoordination', 'regionalkoordination'],
  ['courseProvider', 'Volkshochschule Lahntal', 'vhs'],
  ['qualificationNetwork', 'IQ-Netzwerk Mittelhessen', 'iq'],
  ['recognitionAdvice', 'Anerkennungsberatung Mittelhessen', 'anerkennung'],
  ['chamber', 'Kammer für Handwerk und Handel Lahn-Dill', 'kammer'],
  ['healthService', 'Gesundheitsamt Lahn-Dill', 'gesundheitsamt'],
  ['socialOffice', 'Sozialamt der Stadt Wetzlar', 'sozialamt'],
  ['housingOffice', 'Wohnungsamt der Stadt Wetzlar', 'wohnungsamt'],
  ['familyBenefitsOffice', 'Familienkasse Hessen, Standort Lahn-Dill', 'familienkasse'],
  ['womenShelter', 'Frauenhaus Lahn-Dill', 'frauenhaus'],
  ['youthMigrationService', 'Jugendmigrationsdienst Wetzlar', 'jmd'],
  ['club', 'Turn- und Sportverein Niedergirmes', 'tsv'],
  ['localAssociation', 'Nachbarschaftsverein Niedergirmes', 'nachbarschaft'],
  ['debtAdvice', 'Schuldnerberatung Lahn-Dill', 'schuldnerberatung'],
];

export const hannoverBodies: readonly BodySketch[] = [
  ['jobCentre', 'Jobcenter Region Hannover', 'jobcenter'],
  ['courseProvider', 'Sprachinstitut an der Leine', 'sprachinstitut'],
  ['recognitionAuthority', 'Landesstelle für die Anerkennung von Gesundheitsberufen', 'landesstelle'],
  ['healthInsurance', 'Krankenkasse Niedersachsen', 'krankenkasse'],
  ['careAdvice', 'Pflegestützpunkt Region Hannover', 'pflegestuetzpunkt'],
  ['legalAdvice', 'Rechtsberatung für Zugewanderte', 'rechtsberatung'],
  ['citizensOffice', 'Bürgeramt Mitte', 'buergeramt'],
  ['psychosocialCentre', 'Psychosoziales Zentrum Leine', 'psz'],
  ['migrationCounselling', 'Migrationsberatung für erwachsene Zugewanderte Linden', 'mbe'],
  ['migrantOrganisation', 'Ukrainischer Verein Hannover', 'ukraine'],
  ['university', 'Universität an der Leine', 'universitaet'],
  ['dayCare', 'Familienzentrum Vahrenheide', 'familienzentrum'],
  ['neighbourhoodCentre', 'Nachbarschaftstreff Linden', 'nachbarschaft'],
  ['club', 'Fahrradverein Rückenwind', 'fahrrad'],
  ['volunteerNetwork', 'Mentorinnen und Mentoren Hannover', 'mentoren'],
];
