// What `etappe import` says, in both languages.
import type { XesFlaw } from '../export/event-log/unreadable-xes.ts';
import type { Lang } from '../language/language.ts';
import { counted } from './counted.ts';

type Flaws = Readonly<Record<XesFlaw, string>>;

const enFlaws: Flaws = {
  notUtf8: 'the file is not written in UTF-8.',
  notXml: 'this is not well-formed XML.',
  doctype: 'a document type is not read; take the DOCTYPE out.',
  notXes: 'this is no event log as XES writes it.',
  tooLong: 'a value here is longer than any can be.',
  tooDeep: 'attributes lie deeper in one another than any log needs.',
  tooMany: 'there are more events or attributes here than a case can have.',
  outsideOfTraces: 'an event stands outside of a trace, so nobody can tell whose it is.',
  notOurs: 'this log was not written by etappe; name a mapping: --mapping FILE.',
  foreignStandard: 'the case follows a standard that is not known here.',
  unknownActivity: 'this activity is not known; a mapping says what it is, or null to leave it out.',
  noMoment: 'the event has no time (time:timestamp).',
  malformed: 'the event or case does not have the expected form.',
};

const en = {
  noImport: 'say what to import: etappe import xes FILE [--mapping FILE] [--out FILE].',
  /** The field is named where it is known. */
  importPlace: (file: string, line: number, path: string) => `${file}, line ${line}${path === '' ? '' : ` (${path})`}`,
  importFlaws: enFlaws,
  notAMapping: (file: string, path: string) =>
    `${file}: this is no mapping${path === '' ? '' : ` (${path})`}; etappe import --help shows one.`,
  imported: (cases: number, entries: number) => `${counted(cases, 'case')} with ${counted(entries, 'entry', 'entries')} read.`,
};

export type ImportTexts = typeof en;

const deFlaws: Flaws = {
  notUtf8: 'Die Datei ist nicht in UTF-8 geschrieben.',
  notXml: 'Das ist kein wohlgeformtes XML.',
  doctype: 'Ein Dokumenttyp wird nicht gelesen; nehmen Sie die Angabe DOCTYPE heraus.',
  notXes: 'Das ist kein Ereignisprotokoll, wie XES es schreibt.',
  tooLong: 'Ein Wert ist hier länger, als einer sein kann.',
  tooDeep: 'Attribute liegen hier tiefer ineinander, als ein Protokoll es braucht.',
  tooMany: 'Hier sind mehr Ereignisse oder Attribute, als ein Fall haben kann.',
  outsideOfTraces: 'Ein Ereignis steht außerhalb einer Spur; wessen es ist, kann niemand sagen.',
  notOurs: 'Dieses Protokoll hat nicht etappe geschrieben; nennen Sie eine Zuordnung: --mapping DATEI.',
  foreignStandard: 'Der Fall folgt einem Standard, der hier nicht bekannt ist.',
  unknownActivity: 'Diese Tätigkeit ist nicht bekannt; eine Zuordnung sagt, was sie ist, oder null, um sie auszulassen.',
  noMoment: 'Das Ereignis hat keine Zeit (time:timestamp).',
  malformed: 'Ereignis oder Fall haben nicht die erwartete Form.',
};

const de: ImportTexts = {
  noImport: 'Sagen Sie, was gelesen werden soll: etappe import xes DATEI [--mapping DATEI] [--out DATEI].',
  importPlace: (file, line, path) => `${file}, Zeile ${line}${path === '' ? '' : ` (${path})`}`,
  importFlaws: deFlaws,
  notAMapping: (file, path) => `${file}: Das ist keine Zuordnung${path === '' ? '' : ` (${path})`}; etappe import --help zeigt eine.`,
  imported: (cases, entries) => `${counted(cases, 'Fall', 'Fälle')} mit ${counted(entries, 'Eintrag', 'Einträgen')} gelesen.`,
};

export const importTexts: Readonly<Record<Lang, ImportTexts>> = { de, en };
