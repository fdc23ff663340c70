// What people say and what offers say for the same thing. No rule of the language leads from one to the other, so they are listed; an entry
// that has the word itself still comes first.
import { termOf, wordsIn } from './german-terms.ts';

/** Who types one of the first means any of the second; words beside one another have to be in the entry together. */
const meanings: readonly (readonly [typed: string, meant: string])[] = [
  [
    'Deutschkurs, Sprachkurs, Deutsch Kurs, Deutschunterricht, Sprachschule',
    'Integrationskurs, Deutschkurs, Sprachkurs, Berufssprachkurs, Kurs Deutsch, Zweitschriftlernkurs',
  ],
  ['Deutsch lernen, Sprache lernen', 'Integrationskurs, Deutschkurs, Sprachkurs, Berufssprachkurs, Kurs Deutsch, Lerntandem, Sprachcafé'],
  ['Sprachcafé, Deutsch sprechen, Gesprächskreis, Sprachtreff', 'Sprachcafé, Deutsch sprechen, Lerntandem'],
  ['Integrationskurs', 'Zweitschriftlernkurs, Erstorientierungskurs'],
  ['Alphabetisierung, Analphabet, lesen lernen, schreiben lernen', 'Alphabetisierung, Grundbildung, Zweitschriftlernkurs, lesen schreiben'],
  ['Schulden, verschuldet, Insolvenz, Mahnung, Inkasso, Pfändung', 'Schuldner, Schuldnerberatung, Insolvenzberatung, Pfändungsschutzkonto'],
  ['Schwangerschaft, schwanger, Geburt, Baby', 'Schwangerenberatung, Schwangerschaftsberatung, Geburt'],
  ['Sucht, Alkohol, Drogen, süchtig', 'Suchtberatung, Entgiftung'],
  ['Kita, Kindergarten, Krippe, Tagesmutter', 'Kindertagesstätte, Kita, Kindergarten, Tagespflege'],
  [
    'Anerkennung, anerkennen, Zeugnis anerkennen, Abschluss anerkennen, Diplom anerkennen, Beruf anerkennen, Zeugnis, Diplom',
    'Anerkennung, Anerkennungsberatung, Gleichwertigkeit, Gleichwertigkeitsfeststellung, Berufszulassung, Anpassungslehrgang',
  ],
  ['Pflege, Pflegekraft, Krankenschwester, Krankenpfleger, Altenpflege', 'Pflegefachkräfte, Pflegekräfte, Gesundheitsfachberufe'],
  [
    'Wohnung, wohnen, Miete, Mietwohnung, Wohnungssuche, Obdach',
    'Wohnungssuche, Wohnberechtigungsschein, Wohnungsamt, geförderte Wohnungen',
  ],
  ['Sozialwohnung, WBS', 'Wohnberechtigungsschein, geförderte Wohnungen'],
  ['Arzt, Ärztin, Doktor, krank', 'Gesundheitsamt, ärztlich, Krankenversicherung'],
  ['Versicherung, Krankenkasse', 'Krankenversicherung, Krankenkasse'],
  ['Anwalt, Rechtsanwalt, Asylrecht, Abschiebung, Aufenthalt', 'Rechtsberatung, Aufenthaltsrecht'],
  [
    'Job, Arbeit, arbeitslos, Arbeitssuche, Stellensuche, Jobsuche',
    'Arbeitsvermittlung, Vermittlung Arbeit, Bewerbungstraining, Berufseinstieg',
  ],
  ['Bewerbung, Lebenslauf', 'Bewerbung, Bewerbungstraining'],
  ['Ausbildungsplatz, Lehrstelle, Lehre', 'Ausbildung, Berufsberatung, Einstiegsqualifizierung'],
  ['Dolmetscher, dolmetschen, übersetzen, Übersetzung', 'Sprachmittlung'],
  ['Gewalt, Frauenhaus', 'häuslich Gewalt, Gewaltschutzberatung'],
  ['Verein, Sport, Sportverein', 'Sportverein, Kulturverein, Schwimmkurs'],
  ['Psychologe, Psychologin, Therapie, Trauma, Depression', 'Traumatherapie, psychosozial Beratung'],
  ['Fahrrad, Rad fahren', 'Radfahren, Fahrradwerkstatt'],
  ['Formular, Antrag ausfüllen, Formulare ausfüllen', 'Formularhilfe'],
  ['studieren, Studium, Uni', 'Studienvorbereitung, Studium, Propädeutikum'],
  ['gratis, umsonst', 'kostenlos'],
  ['Rollstuhl, behindertengerecht', 'barrierefrei'],
  ['Bürgergeld', 'Jobcenter'],
  ['Hilfe, Unterstützung', 'Beratung, Begleitung, Hilfe'],
  ['Schwimmen', 'Schwimmkurs'],
  ['ummelden, anmelden', 'Anmeldung Wohnung, Umzug'],
];

type Phrase = readonly string[];
const phrasesIn = (text: string): readonly Phrase[] => text.split(', ').map((phrase) => wordsIn(phrase).map(termOf));

const byTerms: ReadonlyMap<string, readonly Phrase[]> = new Map(
  meanings.flatMap(([typed, meant]) => phrasesIn(typed).map((phrase) => [phrase.join(' '), phrasesIn(meant)] as const)),
);

/** The words somebody may type that mean more, as they are written, for whoever types them with a letter wrong. */
export const everydayWords: readonly string[] = meanings.flatMap(([typed]) => [...wordsIn(typed)]);

/** Of one term, or of two beside one another. */
export const meantBy = (...terms: readonly string[]): readonly Phrase[] => byTerms.get(terms.join(' ')) ?? [];
