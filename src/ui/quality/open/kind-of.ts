// What a file is that somebody has dropped in, by its name and its first bytes: what cannot be played is named for what it is.

export type Kind = 'recording' | 'notes' | 'xes' | 'ocel' | 'spreadsheet' | 'pictureOrDocument' | 'empty' | 'unreadable' | 'other';

/** As much of a file as is looked at; what tells one kind from another stands at its beginning. */
export const bytesLookedAt = 4096;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const spreadsheets = /\.(?:xlsx?|xlsm|ods|csv|tsv|numbers)$/iu;
const documents = /\.(?:pdf|docx?|odt|png|jpe?g|gif|webp|svg|mp4|eml|msg)$/iu;

/** A workbook is a zip archive; one without a telling name is some other archive. */
function kindOfBytes(name: string, bytes: Uint8Array): Kind | null {
  if (bytes.length === 0) return 'empty';
  if (spreadsheets.test(name)) return 'spreadsheet';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || documents.test(name)) return 'pictureOrDocument';
  // SQLite, the third form of OCEL 2.0.
  if (startsWith(bytes, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65)) return 'ocel';
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ? 'other' : null;
}

function kindOfText(name: string, text: string): Kind {
  if (/"format"\s*:\s*"etappe\.notes\//u.test(text)) return 'notes';
  if (/"format"\s*:\s*"etappe\.recording\//u.test(text)) return 'recording';
  if (/"ocel:|"objectTypes"\s*:|"eventTypes"\s*:|<log[^>]*ocel|<object-types>/u.test(text) || /\.(?:json|xml)ocel$/iu.test(name))
    return 'ocel';
  if (/<log[\s>]|xes\.(?:version|features)=/u.test(text) || /\.xes(?:\.gz)?$/iu.test(name)) return 'xes';
  // A recording with a fault in its first line is still one by its name, and the fault is said with its line.
  return /\.jsonl$/iu.test(name) || text.trimStart().startsWith('{') ? 'recording' : 'other';
}

export const kindOf = (name: string, bytes: Uint8Array): Kind =>
  kindOfBytes(name, bytes) ?? kindOfText(name, new TextDecoder().decode(bytes));
