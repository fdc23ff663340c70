// What can be wrong with a recording, a store or the way a case went, in German.
import { lookOrNull } from '../look.ts';
import type { DamageSentences, DeviationSentences, EffectSentences, FaultSentences, Wording, VerdictNames } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { day } from './say.ts';

const place = ({ path }: { path?: string }): string => (path === undefined || path === '' ? '' : ` (${path})`);

export const faults: FaultSentences = {
  notUtf8: 'Die Zeile ist nicht in UTF-8 geschrieben.',
  lineTooLong: 'Die Zeile ist länger, als ein Eintrag sein kann.',
  notJson: 'Die Zeile ist kein JSON-Objekt.',
  truncated: 'Die letzte Zeile ist unvollständig. Vielleicht wurde die Datei abgeschnitten.',
  empty: 'Die Datei ist leer.',
  noHeader: 'Vor den Einträgen fehlt die Kopfzeile des Falls.',
  unknownField: (fault) => `Die Zeile enthält ein unbekanntes Feld${place(fault)}.`,
  malformed: (fault) => `Die Zeile hat nicht die erwartete Form${place(fault)}.`,
  foreignStandard: 'Die Aufzeichnung folgt einem Standard, der hier nicht bekannt ist.',
  changedStandard: 'Der Inhalt des genannten Standards ist nicht der, der hier bekannt ist.',
  brokenSequence: 'Die Nummern der Einträge haben eine Lücke oder stehen nicht in der Reihenfolge.',
  missingLink: 'Dem Eintrag fehlt die Verbindung zum vorigen Eintrag.',
  brokenChain: 'Der Eintrag passt nicht zu dem, was vor ihm steht. Etwas wurde geändert, entfernt oder eingefügt.',
  notCanonical:
    'Die Zeile ist anders geschrieben, als sie aufgezeichnet wurde, ihre Prüfsumme stimmt aber. Das tun Mailprogramme und Editoren.',
};

export const faultPlace: Wording['faultPlace'] = ({ file, line }) => `${file}, Zeile ${line}`;

/** What `verify` and the server find in a store. Erasure destroys a key on purpose: then missing words are no damage. */
export const damages: DamageSentences = {
  unreadable: 'Die Einträge lassen sich nicht lesen.',
  brokenChain: 'Die Kette der Einträge ist unterbrochen.',
  headMismatch: 'Die Einträge enden nicht dort, wo sie enden müssen.',
  missing: 'Das Bestandsbuch kennt den Fall, aber er ist nicht da.',
  unknown: 'Dieser Fall wurde hier nie erfasst.',
  older: 'Der Fall endet früher, als er schon endete.',
  otherInLedger: 'Die Einträge enden nicht dort, wo es im Bestandsbuch steht.',
  keyMissing: 'Der Schlüssel des Falls fehlt, obwohl er nicht vernichtet wurde.',
  keyDestroyed: 'Der Schlüssel des Falls wurde vernichtet, obwohl der Fall nie gelöscht wurde.',
  sealBroken: 'Versiegelte Texte passen nicht zu ihrem Eintrag.',
  wordsMissing: 'Versiegelte Texte fehlen, obwohl ihr Schlüssel nicht vernichtet wurde.',
  draftBroken: 'Ein Entwurf lässt sich nicht öffnen.',
  rowDiffers: 'In der Fallliste steht etwas anderes als in den Einträgen.',
  messageDiffers: 'Eine wartende Nachricht sagt etwas anderes als die Einträge.',
};

/** A recording of somebody else may hold any type: an unknown one is named as such and never printed. */
const nameOf = (type: string): string => lookOrNull({ ...events, ...deadlines }, type) ?? 'Unbekannter Eintrag';

export const deviations: DeviationSentences = {
  refused: ({ seq, event }, refusals) => `Eintrag ${seq}, „${nameOf(event)}“, entspricht nicht dem Standard: ${refusals}`,
  deadlineMissing: ({ seq, expected, due }) => `Vor Eintrag ${seq} fehlt, was am ${day(due)} anstand: „${nameOf(expected)}“.`,
  deadlineUntimely: ({ seq, event }) => `Eintrag ${seq}, „${nameOf(event)}“, steht nicht an dem Tag, an dem es so weit war.`,
  wrongActor: ({ seq, event }) =>
    event.startsWith('deadline.')
      ? `Eintrag ${seq}, „${nameOf(event)}“, kann nur vom Kalender kommen.`
      : `Eintrag ${seq}, „${nameOf(event)}“, kann nicht vom Kalender kommen.`,
};

/** QA counts by these. */
export const verdicts: VerdictNames = {
  fits: 'folgt dem Standard',
  knownLater: 'unstimmig erst durch später Bekanntes',
  refused: 'ein Schritt, der nicht möglich war',
  reviewMissed: 'Überprüfung fehlt oder kam zu spät',
  calendarDiffers: 'andere Frist fehlt oder war nicht fällig',
  foreignEvent: 'ein Eintrag, den der Standard nicht kennt',
  foreignStandard: 'anderer Standard',
  changedOnTheWay: 'unterwegs anders geschrieben, Inhalt unverändert',
  brokenChain: 'nach der Aufzeichnung verändert',
  unreadable: 'nicht lesbar',
};

/** What the outside is asked to do, as the drawing of the chart names it. The engine returns it and never does it (decision 1). */
export const effects: EffectSentences = {
  remind: 'An die Überprüfung wird erinnert.',
  tellTeamLead: 'Die Teamleitung wird informiert.',
  stopMessages: 'Alle automatischen Nachrichten enden sofort.',
  eraseWords: 'Die persönlichen Angaben werden gelöscht.',
  forgetWords: 'Die betroffenen Texte werden sofort gelöscht.',
  writeToClient: 'Die Klient:in bekommt einen Brief in der eigenen Sprache.',
};
