// The people of the demonstration: made up, and recognisable as such by their family names.
import type { Person } from '../people.ts';

type Row = readonly [name: string, birthDate: string, language: string, concern: string];

const rows: readonly Row[] = [
  ['Amira Musterfrau', '1994-06-02', 'ar', 'Deutschkurs und Kita'],
  ['Yusuf Beispiel', '1987-11-20', 'ar', 'Arbeit als Elektriker'],
  ['Olena Probe', '1988-10-03', 'uk', 'Sprachkurs am Abend'],
  ['Dmytro Vorlage', '1975-03-14', 'uk', 'Anerkennung als Ingenieur'],
  ['Parisa Übung', '1979-01-25', 'fa', 'Hilfe bei Briefen vom Amt'],
  ['Reza Muster', '1992-08-08', 'fa', 'Wohnung für die Familie'],
  ['Selam Entwurf', '2003-12-01', 'ti', 'Ausbildung in der Pflege'],
  ['Tesfay Platzhalter', '1990-05-17', 'ti', 'Führerschein und Arbeit'],
  ['Mariam Versuch', '1983-09-30', 'ar', 'Schule für die Kinder'],
  ['Hamid Lehrfall', '1969-02-11', 'fa', 'Gesundheit und Schulden'],
  ['Leyla Schaubild', '1985-07-07', 'tr', 'Rückkehr in den Beruf'],
  ['Azad Fallbeispiel', '1993-04-22', 'kmr', 'Integrationskurs'],
  ['Iryna Muster', '1990-01-19', 'uk', 'Kita und Teilzeitarbeit'],
  ['Bohdan Beispiel', '1981-06-28', 'ru', 'Anerkennung des Diploms'],
  ['Zahra Probe', '2010-03-10', 'fa', 'Schulabschluss'],
  ['Farid Vorlage', '1986-03-03', 'ar', 'Selbständigkeit'],
  ['Rojin Übung', '1995-11-11', 'kmr', 'B1-Prüfung'],
  ['Samuel Entwurf', '1977-08-15', 'en', 'Arbeit in der Logistik'],
  ['Aminata Versuch', '1991-05-05', 'fr', 'Familiennachzug'],
  ['Ibrahim Platzhalter', '1984-12-24', 'fr', 'Wohnung'],
  ['Elif Schaubild', '1989-02-02', 'tr', 'Minijob und Rechte'],
  ['Murat Lehrfall', '1972-07-21', 'tr', 'Schulden'],
  ['Nadia Fallbeispiel', '1997-09-09', 'ar', 'Ausbildung'],
  ['Karim Muster', '1980-10-30', 'ar', 'Familie und Arbeit'],
  ['Amira Beispiel', '1966-04-04', 'ar', 'Rente und Gesundheit'],
  ['Yusuf Probe', '1999-01-01', 'ar', 'Abendschule'],
  ['Olena Vorlage', '1993-06-16', 'ru', 'Umzug'],
  ['Reza Entwurf', '1958-05-23', 'fa', 'Pflege der Mutter'],
  ['Selam Muster', '1994-03-27', 'ti', 'Rückkehr in die Beratung'],
  ['Leyla Versuch', '1982-08-19', 'tr', 'Kurs mit Kinderbetreuung'],
  ['Rania Beispielpaar', '1991-02-24', 'ar', 'Kita und Deutschkurs'],
  ['Dawit Vorlage', '1988-12-12', 'ti', 'Arbeit im Lager'],
  ['Sami Beispielpaar', '1989-07-30', 'ar', 'Arbeit als Koch'],
  ['Halyna Übung', '1971-04-09', 'uk', 'Gesundheit und Sprachkurs'],
  ['Milad Fallbeispiel', '2009-01-01', 'fa', 'Ausbildung nach der Schule'],
  ['Yordanos Muster', '1996-10-10', 'ti', 'Kurs nach der Elternzeit'],
  ['Viktor Schaubild', '1983-05-27', 'ru', 'Anerkennung als Schweißer'],
  ['Shirin Platzhalter', '1990-09-18', 'fa', 'Eine eigene Wohnung'],
  ['Oksana Lehrfall', '1986-11-06', 'uk', 'Arbeit in der Verwaltung'],
  ['Jamal Entwurf', '1994-08-02', 'ar', 'B1-Prüfung'],
  ['Emine Probe', '1981-01-15', 'tr', 'Aufstieg im Betrieb'],
  ['Kamila Vorlage', '1987-03-21', 'ru', 'Deutschkurs am Vormittag'],
  ['Berhane Versuch', '1992-05-30', 'ti', 'Ausbildung zum Mechatroniker'],
];

/** They come to the youth migration service; for minors a guardian signs as well. */
const young: Readonly<Record<string, Pick<Person, 'ageBand' | 'service'>>> = {
  'Zahra Probe': { ageBand: 'minor', service: 'jmd' },
  'Milad Fallbeispiel': { ageBand: 'minor', service: 'jmd' },
  'Selam Entwurf': { ageBand: 'under25', service: 'jmd' },
};

export const people: readonly Person[] = rows.map(([name, birthDate, language, concern], index) => ({
  name,
  birthDate,
  contact: `0152 28817${200 + index}`,
  concern,
  language,
  ...(young[name] ?? { ageBand: 'adult', service: 'mbe' }),
}));
