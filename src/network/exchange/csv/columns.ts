// The columns a table of offers may have, and the headers by which they are guessed. The guess is shown; a person corrects it.

/** What a column means; several of them make up one field. */
export const columns = [
  'id',
  'changedOn',
  'body',
  'bodyKind',
  'bodyPhone',
  'bodyMail',
  'bodyWeb',
  'title',
  'about',
  'note',
  'titles',
  'benefits',
  'ageFrom',
  'ageTo',
  'levelFrom',
  'levelTo',
  'street',
  'postcode',
  'town',
  'lat',
  'lon',
  'travel',
  'start',
  'startUntil',
  'registerBy',
  'places',
  'hours',
  'participantsMin',
  'cents',
  'costNote',
  'childcare',
  'accessible',
  'languages',
  'contactName',
  'phone',
  'mail',
  'web',
  'isClosedForNow',
  'validUntil',
] as const;
export type Column = (typeof columns)[number];

/** Header -> what it means. */
export type Mapping = Readonly<Record<string, Column>>;

/** In lower case, without anything but letters and digits. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'nr', 'nummer', 'lfdnr', 'kennung', 'angebotsnr', 'angebotsnummer'],
  changedOn: ['stand', 'geändertam', 'letzteänderung', 'aktualisiertam', 'datenstand'],
  body: ['träger', 'anbieter', 'stelle', 'einrichtung', 'organisation', 'institution', 'veranstalter', 'bildungsträger'],
  bodyKind: ['trägerart', 'artdesträgers', 'stellenart', 'artderstelle', 'einrichtungsart', 'trägertyp'],
  bodyPhone: ['telefonträger', 'trägertelefon', 'telefondesträgers', 'telefonstelle', 'telefonderstelle'],
  bodyMail: ['emailträger', 'trägeremail', 'emaildesträgers', 'emailstelle', 'emailderstelle'],
  bodyWeb: ['webseiteträger', 'trägerwebseite', 'webseitedesträgers', 'webseitestelle', 'webseitederstelle', 'homepageträger'],
  title: ['titel', 'angebot', 'name', 'bezeichnung', 'kurs', 'kurstitel', 'maßnahme', 'projekt'],
  about: ['beschreibung', 'inhalt', 'kurzbeschreibung', 'inhalte'],
  note: ['zielgruppe', 'voraussetzung', 'voraussetzungen', 'zugang', 'bedingungen', 'teilnahmevoraussetzungen', 'fürwen'],
  titles: ['aufenthaltstitel', 'aufenthaltsstatus', 'status'],
  benefits: ['leistungsbezug', 'leistung', 'kostenträger'],
  ageFrom: ['altervon', 'mindestalter', 'alterab', 'abalter'],
  ageTo: ['alterbis', 'höchstalter'],
  levelFrom: ['niveauvon', 'sprachniveauvon', 'einstiegsniveau', 'sprachniveau', 'niveau'],
  levelTo: ['niveaubis', 'sprachniveaubis', 'zielniveau'],
  street: ['straße', 'strasse', 'anschrift', 'adresse', 'straßehausnummer', 'straßeundhausnummer'],
  postcode: ['plz', 'postleitzahl'],
  town: ['ort', 'stadt', 'gemeinde', 'wohnort', 'veranstaltungsort'],
  lat: ['lat', 'latitude', 'breite', 'breitengrad', 'geobreite'],
  lon: ['lon', 'lng', 'longitude', 'länge', 'längengrad', 'geolänge'],
  travel: ['anfahrt', 'anreise', 'öpnv', 'fahrtkosten'],
  start: ['beginn', 'start', 'kursbeginn', 'startdatum', 'nächsterbeginn', 'termin'],
  startUntil: ['ende', 'kursende', 'enddatum'],
  registerBy: ['anmeldeschluss', 'anmeldungbis', 'anmeldefrist'],
  places: ['freieplätze', 'plätze', 'restplätze'],
  hours: ['zeiten', 'uhrzeit', 'öffnungszeiten', 'unterrichtszeiten', 'sprechzeiten', 'kurszeiten'],
  participantsMin: ['mindestteilnehmer', 'mindestteilnehmerzahl', 'teilnehmermin', 'mindestzahl'],
  cents: ['kosten', 'preis', 'gebühr', 'kosteneuro', 'kostenineuro', 'kostenbeitrag', 'teilnahmegebühr', 'entgelt'],
  costNote: ['kostenbemerkung', 'hinweiskosten', 'ermäßigung', 'kostenhinweis'],
  childcare: ['kinderbetreuung'],
  accessible: ['barrierefrei', 'barrierefreiheit', 'rollstuhlgerecht'],
  languages: ['sprachen', 'sprache', 'beratungssprachen'],
  contactName: ['ansprechperson', 'ansprechpartner', 'ansprechpartnerin', 'ansprechpartnerinnen', 'kontakt', 'kontaktperson'],
  phone: ['telefon', 'tel', 'telefonnummer', 'rufnummer'],
  mail: ['email', 'mail', 'emailadresse'],
  web: ['internet', 'webseite', 'website', 'homepage', 'url', 'link', 'www'],
  isClosedForNow: ['geschlossen', 'vorübergehendgeschlossen'],
  validUntil: ['gültigbis', 'befristetbis', 'laufzeitende'],
};

const bare = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const byHeader: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => headers[column].map((header) => [header, column] as const)),
);

/** Of two headers that mean the same the first is taken; what means nothing is not in it. */
export function guessMapping(found: readonly string[]): Mapping {
  const mapping = new Map<string, Column>();
  for (const header of found) {
    const column = byHeader.get(bare(header));
    if (column !== undefined && ![...mapping.values()].includes(column)) mapping.set(header, column);
  }
  return Object.fromEntries(mapping);
}
