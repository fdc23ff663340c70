// The file with the key-encryption key: outside the data directory, for its owner only.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { countUnopened, kekOf, keyLength, newKek, rewrapAll, type Kek, type KeyRing } from './keys.ts';
import type { KeyStore } from '../ports/key-store.ts';
import { makeFolder } from '../ports/make-folder.ts';
import { StartRefused } from '../ports/start-refused.ts';
import { syncFolder } from '../ports/sync-folder.ts';
import { fileNotOpened, isOfSystem, isThere, whyAt, whyNotWritten, type Act } from '../ports/system-reasons.ts';

const format = 'etappe.kek/1';

/** `dataDirectory`: null where the data lie in a database. `keysExist`: there are cases already that need the key. */
type KeyPlace = { readonly file: string; readonly dataDirectory: string | null; readonly keysExist: boolean };

/** Reads the key file, or makes one on the very first start. Throws `StartRefused` rather than run with a key that is not safe. */
export function openKeyFile(place: KeyPlace): KeyRing {
  const known = judgeKeyFile(place);
  return known ?? makeKeyFile(place.file);
}

/** Null where there is none yet and none is needed. Throws `StartRefused` for one that is not safe; writes nothing. */
function judgeKeyFile(place: KeyPlace): KeyRing | null {
  const [refusal] = orRefused(place.file, 'reading', () => refusalsOfKeyFile(place));
  if (refusal !== undefined) throw refusal;
  return isThere(place.file) ? readKeyFile(place.file) : null;
}

/** Everything that speaks against the file at once. Throws the system's error when it cannot be read. */
export function refusalsOfKeyFile({ file, dataDirectory, keysExist }: KeyPlace): StartRefused[] {
  const refusals: StartRefused[] = [];
  if (dataDirectory !== null && liesIn(file, dataDirectory)) {
    const sentence = `The key file ${file} lies inside the data directory. Put it elsewhere: whoever copies the data must not get the key with it.`;
    refusals.push(new StartRefused('keyFileInDataDirectory', sentence));
  }
  if (isThere(file)) refusals.push(...refusalsOfContent(file));
  else if (keysExist) {
    const sentence = `The key file ${file} is missing, but there are cases that need it. Restore it from its own backup; a new key would not open them.`;
    refusals.push(new StartRefused('keyFileMissing', sentence));
  }
  return refusals;
}

/** A new key: it opens nothing that any other has sealed. */
export function makeKeyFile(file: string): KeyRing {
  const ring: KeyRing = [newKek()];
  writeKeyFile(file, ring);
  return ring;
}

/** Another installation's key file, or one from before a renewal, opens nothing. One that opens some is let pass: which cases it does not, `verify` names. */
export async function refuseOtherKeyFile(file: string, ring: KeyRing, keys: Pick<KeyStore, 'keks'>): Promise<void> {
  const needed = await keys.keks();
  if (needed.size > 0 && !ring.some(({ id }) => needed.has(id))) throw new StartRefused('keyFileOther', otherKeyFile(file));
}

const otherKeyFile = (file: string): string =>
  `The key file ${file} is not the one that locks these cases; it opens none of them. Bring the right one from its own backup, or name it: --key-file FILE.`;

/**
 * A new key-encryption key for all cases. Interrupted at any point, it can simply be run again. Throws `StartRefused`, with the file as it was, when
 * the file does not open every one of them: what it does not open would be lost with it. `takeOver`: what else goes by the new key from now on, before the old one is dropped.
 */
export async function rotateKeyFile(file: string, keys: KeyStore, takeOver: (kek: Kek) => Promise<void>): Promise<number> {
  const before = readKeyFile(file);
  await refuseOtherKeyFile(file, before, keys);
  const unopened = await countUnopened(keys, before);
  if (unopened > 0) {
    const sentence = `The key file ${file} does not open ${unopened} of the keys, so nothing was changed. Bring keys and key file from their backups, of the same day.`;
    throw new StartRefused('keyFileOther', sentence);
  }
  const ring: KeyRing = [newKek(), ...before];
  writeKeyFile(file, ring);
  const rewrapped = await rewrapAll(keys, ring);
  await takeOver(ring[0]);
  writeKeyFile(file, [ring[0]]);
  return rewrapped;
}

/** Throws `StartRefused` for one that others can read, or that is damaged, or cannot be read. */
export function readKeyFile(file: string): KeyRing {
  const [refusal] = orRefused(file, 'reading', () => refusalsOfContent(file));
  if (refusal !== undefined) throw refusal;
  const [first, ...others] = orRefused(file, 'reading', () => keksIn(file));
  if (first == null) throw malformed(file);
  return [first, ...others.filter((kek) => kek !== null)];
}

function refusalsOfContent(file: string): StartRefused[] {
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & forOthers(file)) !== 0;
  const readable = new StartRefused('keyFileReadable', `The key file ${file} can be read by others. Run: chmod 600 ${file}`);
  return [...(isOpen ? [readable] : []), ...(keksIn(file).includes(null) ? [malformed(file)] : [])];
}

/** A line a key; null for a line that holds none. */
const keksIn = (file: string): (Kek | null)[] => readFileSync(file, 'utf8').trimEnd().split('\n').map(kekIn);

/**
 * What systemd hands to a service lies in a folder that only the service can enter; the file there shows a group that may read it, which is how
 * an access list looks from outside (systemd.exec, LoadCredential).
 */
function forOthers(file: string): number {
  const handedOver = process.env['CREDENTIALS_DIRECTORY'];
  return handedOver !== undefined && liesIn(file, handedOver) ? 0o037 : 0o077;
}

function kekIn(line: string): Kek | null {
  const [name, base64 = '', ...more] = line.split(' ');
  const key = Buffer.from(base64, 'base64');
  if (name !== format || key.length !== keyLength || key.toString('base64') !== base64 || more.length > 0) return null;
  return kekOf(key);
}

const malformed = (file: string): StartRefused =>
  new StartRefused('keyFileMalformed', `The key file ${file} is damaged. Restore it from its own backup.`);

/** What the system refuses becomes a sentence. */
function orRefused<T>(file: string, act: Act, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = act === 'reading' ? whyAt(file, error) : whyNotWritten(file, error);
    throw isOfSystem(error) ? fileNotOpened(file, act, why) : error;
  }
}

function writeKeyFile(file: string, ring: KeyRing): void {
  makeFolder(dirname(file));
  orRefused(file, 'writing', () => replaceWith(file, ring));
}

/** Either the old file or the new one is there, whatever happens. */
function replaceWith(file: string, ring: KeyRing): void {
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  const open = openSync(beside, 'wx', 0o600);
  writeSync(open, ring.map(({ key }) => `${format} ${Buffer.from(key).toString('base64')}\n`).join(''));
  fsyncSync(open);
  closeSync(open);
  renameSync(beside, file);
  syncFolder(dirname(file));
}

/** Behind all links. */
export const liesIn = (file: string, directory: string): boolean => (real(file) + sep).startsWith(real(directory) + sep);

/** The path behind all links, also of what does not exist yet. */
function real(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  return dirname(full) === full ? full : join(real(dirname(full)), basename(full));
}
