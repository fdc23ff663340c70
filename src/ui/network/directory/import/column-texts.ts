// What a column of a table may mean: a field of an offer, or a part of one.
import type { ImportView } from '../../../parts/api/views.ts';
import { fieldTexts } from './field-texts.ts';

type Column = NonNullable<ImportView['table']>['mapping'][string];

const de: Readonly<Record<Column, string>> = {
  ...fieldTexts.de,
  id: 'Kennung',
  changedOn: 'Zuletzt geändert',
  bodyKind: 'Art der Stelle',
  bodyPhone: 'Telefon der Stelle',
  bodyMail: 'E-Mail der Stelle',
  bodyWeb: 'Internet der Stelle',
  ageFrom: 'Alter ab',
  ageTo: 'Alter bis',
  levelFrom: 'Sprachniveau ab',
  levelTo: 'Sprachniveau bis',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Ort',
  lat: 'Breitengrad',
  lon: 'Längengrad',
  start: 'Beginn',
  startUntil: 'Ende',
  registerBy: 'Anmeldung bis',
  places: 'Freie Plätze',
  cents: 'Kosten in Euro',
};
const en: typeof de = {
  ...fieldTexts.en,
  id: 'Id',
  changedOn: 'Last changed',
  bodyKind: 'Kind of the body',
  bodyPhone: 'Telephone of the body',
  bodyMail: 'E-mail of the body',
  bodyWeb: 'Internet page of the body',
  ageFrom: 'Age from',
  ageTo: 'Age to',
  levelFrom: 'Language level from',
  levelTo: 'Language level to',
  street: 'Street and number',
  postcode: 'Postcode',
  town: 'Town',
  lat: 'Latitude',
  lon: 'Longitude',
  start: 'Start',
  startUntil: 'End',
  registerBy: 'Register by',
  places: 'Places left',
  cents: 'Cost in euros',
};
export const columnTexts = { de, en };
