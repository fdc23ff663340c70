// The German labels of every coded value, by field.
import type { OptionNames, ParticularOptions } from '../wording.ts';
import { itemStates } from './item-states.ts';
import { agencyNames, domainNames } from './say.ts';

const { proposed: _proposed, agreed: _agreed, ...goalEnds } = itemStates.goal;
const { confirmed, declined, noAnswer } = itemStates.referral;

const ratings = {
  1: '1 – dringend',
  2: '2 – großer Bedarf',
  3: '3 – teilweise stabil',
  4: '4 – weitgehend selbstständig',
  5: '5 – selbstständig',
};

const levels = { a0: 'noch keine Kenntnisse', a1: 'A1', a2: 'A2', b1: 'B1', b2: 'B2', c1: 'C1', c2: 'C2' };

/** How one side sees a domain (a number) or a goal. */
const views = {
  ...ratings,
  onTrack: 'Auf gutem Weg',
  difficult: 'Gerade schwierig',
  reached: goalEnds.reached,
  partlyReached: goalEnds.partlyReached,
  notReached: goalEnds.notReached,
};

/** Ways to the client alone. */
const channels = { phone: 'Telefon', text: 'Textnachricht', email: 'E-Mail', letter: 'Brief', visit: 'Besuch' };

const sides = { client: 'Klient:in', counsellor: 'Berater:in', centre: 'Beratungsstelle', both: 'Beide Seiten' };

const ageBands = { minor: 'unter 18', under25: '18 bis 24', under27: '25 oder 26', adult: 'ab 27' };

const forms = { paper: 'Auf Papier', digital: 'Digital' };

const interpreting = { present: 'Dolmetschung vor Ort', remote: 'Dolmetschung per Telefon oder Video' };

/** What a review has to follow. */
const occasions = {
  titleChanged: 'Aufenthaltstitel geändert oder verloren',
  courseEvent: 'Kurs begonnen, abgebrochen oder geprüft',
  jobOrTraining: 'Arbeit oder Ausbildung begonnen oder verloren',
  jobCentreOrder: 'Auflage des Jobcenters',
  birth: 'Geburt',
  marriageOrSeparation: 'Heirat oder Trennung',
  move: 'Umzug',
  violence: 'Gewalt',
  illness: 'Schwere Krankheit',
  recognitionDecision: 'Bescheid zur Anerkennung',
  newHouseholdMember: 'Neue Person im Haushalt',
  birthday: '18. oder 27. Geburtstag',
  measureImpossible: 'Maßnahme nicht mehr möglich',
};

export const options: OptionNames = {
  act: {
    erasure: 'Löschung',
    handover: 'Übergabe',
    return: 'Wiederaufnahme',
    capExtension: 'Verlängerung der Höchstdauer',
    breakOff: 'Abschluss bei abgerissenem Kontakt',
    voiding: 'Zurücknahme eines Eintrags',
    lateTelling: 'Nachtrag bei überfälliger Überprüfung',
  },
  action: {
    safePlace: 'Sicherer Ort',
    emergencyShelter: 'Notunterkunft',
    youthWelfareOffice: 'Jugendamt einbezogen',
    appointmentAtOffice: 'Termin bei der Behörde',
    counsellingSameDay: 'Beratung am selben Tag',
    other: 'Anderes',
  },
  also: occasions,
  age: { 18: '18 Jahre', 25: '25 Jahre', 27: '27 Jahre' },
  ageBand: ageBands,
  ageBandAtInquiry: ageBands,
  agency: agencyNames,
  answer: {
    confirmed,
    declined,
    noAnswer,
    nothingSaid: 'Nichts gesagt',
    referredToClient: 'An die Klient:in verwiesen',
    informed: 'Auskunft gegeben',
  },
  asker: { authority: 'Behörde', family: 'Familie', employer: 'Arbeitgeber:in', thirdParty: 'Jemand anderes' },
  basis: { none: 'Ohne Grundlage', consent: 'Einwilligung', law: 'Gesetz' },
  because: {
    goal: 'Ein Ziel',
    measure: 'Eine Maßnahme',
    date: 'Ein Termin',
    commitment: 'Eine Zusage',
    party: 'Eine beteiligte Person oder Stelle',
    courtOrOffice: 'Entscheidung eines Gerichts oder einer Behörde',
    correction: 'Korrektur am Text',
    clientWish: 'Wunsch der Klient:in',
    centreWish: 'Wunsch der Beratungsstelle',
    declined: 'Möchte keine Vereinbarung',
    noWishToSign: 'Möchte nicht unterschreiben',
    notAble: 'Kann zurzeit nicht unterschreiben',
    longAbsence: 'Lange Abwesenheit',
    equivalentTalk: 'Gleichwertiges Gespräch hat stattgefunden',
    other: 'Anderer Grund',
    goalsDone: 'Kein Ziel mehr offen',
    cap: 'Höchstdauer erreicht',
    court: 'Gerichtsverfahren',
    complaint: 'Beschwerde',
    audit: 'Prüfung',
    mistake: 'Versehen beim Eintragen',
    learnedLater: 'Erst später bekannt geworden',
    wrongCase: 'Gehört nicht in diesen Fall',
    recordedTwice: 'Doppelt eingetragen',
    neverHappened: 'Hat so nicht stattgefunden',
  },
  cause: {
    client: 'Bei der Klient:in',
    centre: 'Bei der Beratungsstelle',
    agency: 'Bei einer anderen Stelle',
    noOffer: 'Kein Angebot oder Wartezeit',
    healthOrFamily: 'Gesundheit oder Familie',
    legalSituation: 'Rechtliche Situation',
    goalDidNotFit: 'Ziel hat nicht gepasst',
  },
  channel: { ...channels, walkIn: 'Persönlich', message: 'Nachricht', referral: 'Vermittlung durch andere Stelle' },
  chosenBy: { client: sides.client, counsellor: sides.counsellor, both: sides.both },
  client: views,
  contactBy: { client: sides.client, centre: sides.centre },
  counsellor: views,
  days: { 14: '14 Tage', 3: '3 Tage' },
  dissent: { none: 'Beide Seiten sehen es gleich', noted: 'Verschiedene Sichtweisen, beide notiert' },
  domain: domainNames,
  domains: domainNames,
  evidence: { selfReport: 'Eigene Angabe', documentSeen: 'Dokument gesehen', certificate: 'Zeugnis oder Zertifikat' },
  excuse: {
    none: 'Nichts Bestimmtes',
    hospital: 'Krankenhaus',
    childcare: 'Fehlende Kinderbetreuung',
    fare: 'Fehlendes Fahrgeld',
    other: 'Anderes',
  },
  copy: forms,
  form: forms,
  how: {
    drawn: 'Am Bildschirm gezeichnet',
    paper: 'Auf Papier',
    mark: 'Mit einem Zeichen, in Anwesenheit einer anderen Person',
    ...interpreting,
  },
  instead: {
    noNumber: 'Nummer oder Adresse fehlt',
    notReachable: 'Dort nicht erreichbar',
    clientAsked: 'Klient:in hat darum gebeten',
    other: 'Anderer Grund',
  },
  interpreter: {
    needed: 'Wird gebraucht',
    notNeeded: 'Wird nicht gebraucht',
    none: 'Ohne Dolmetschung',
    ...interpreting,
    counsellorSpeaksIt: 'Berater:in spricht die Sprache',
  },
  kind: {
    violence: 'Gewalt',
    homelessness: 'Drohende Wohnungslosigkeit',
    childInDanger: 'Gefahr für ein Kind',
    expiringTitle: 'Ablaufender Aufenthaltstitel',
    work: 'Arbeit',
    course: 'Kurs',
    care: 'Betreuung oder Pflege',
    other: 'Anderes',
  },
  known: { day: 'Der Tag', year: 'Nur das Jahr', unknown: 'Noch nichts' },
  lateBecause: {
    client: 'Klient:in verhindert',
    centre: 'Beratungsstelle verhindert',
    illness: 'Krankheit',
    noInterpreter: 'Keine Dolmetschung verfügbar',
    other: 'Anderer Grund',
  },
  listening: levels,
  months: { 30: '30 Monate', 34: '34 Monate' },
  occasion: { regular: 'Regelmäßige Überprüfung', ...occasions },
  occupation: {
    ordinaryWork: 'Arbeit',
    training: 'Ausbildung',
    unemployed: 'Ohne Arbeit',
    lookingForTraining: 'Auf der Suche nach Ausbildung',
    school: 'Schule',
    other: 'Anderes',
  },
  outcome: { continues: 'Läuft weiter', ...goalEnds },
  party: { client: sides.client, counsellor: sides.counsellor, guardian: 'Sorgeberechtigte Person', centre: sides.centre },
  purpose: { referral: 'Vermittlung', information: 'Auskunft', handover: 'Übergabe' },
  reachBy: channels,
  reading: levels,
  reason: {
    notRelevantNow: 'Trifft nicht zu oder ist zurzeit nicht wichtig',
    clientDoesNotWish: 'Klient:in möchte nicht darüber sprechen',
    noTime: 'Keine Zeit',
    noInterpreter: 'Keine Dolmetschung verfügbar',
    notPossible: 'Nicht möglich',
    illness: 'Krankheit',
    birth: 'Geburt',
    custody: 'Haft',
    travel: 'Reise',
    course: 'Kurs in Vollzeit',
    crisis: 'Krise',
    goalsReached: 'Ziele erreicht',
    partlyReached: 'Teilweise erreicht, kein weiterer Bedarf',
    concernClarified: 'Anliegen geklärt',
    regularService: 'Weiter bei einem Regeldienst',
    anotherCentre: 'Weiter bei einer anderen Beratungsstelle',
    movedAway: 'Umgezogen',
    leftCountry: 'Aus Deutschland ausgereist',
    supportPeriodUsed: 'Zeit der Begleitung ausgeschöpft',
    clientWish: 'Auf Wunsch der Klient:in',
    contactBrokenOff: 'Kontakt abgerissen',
    consentWithdrawn: 'Einwilligung widerrufen',
    deceased: 'Verstorben',
    leftTargetGroup: 'Gehört nicht mehr zur Zielgruppe',
    createdInError: 'Versehentlich angelegt',
  },
  recipient: agencyNames,
  responsible: { client: sides.client, centre: sides.centre, agency: 'Andere Stelle' },
  service: { mbe: 'Migrationsberatung für Erwachsene (MBE)', jmd: 'Jugendmigrationsdienst (JMD)' },
  side: sides,
  speaking: levels,
  status: itemStates.measure,
  to: agencyNames,
  use: { once: 'Einmal', standing: 'Bis zum Widerruf oder Ablauf' },
  writing: levels,
};

/** Where the general label would mislead: whoever does not confirm has not called anything off. */
export const particularOptions: ParticularOptions = {
  'confirmation.answered': { answer: { confirmed, declined: 'Möchte nicht bestätigen' } },
};
