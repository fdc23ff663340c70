// `etappe verify`: whether every entry is still the one that was written, in recordings or in a data directory.
import { DamagedCase } from '../../record/case/damaged-case.ts';
import { genesis } from '../../record/log/chain.ts';
import { verifyAll } from '../../record/case/verify.ts';
import { comparedProjections } from '../compare-projections.ts';
import { contradictionsOf, hasLostLedger } from '../../storage/vouch-at-start.ts';
import { ledgerFileIn, type Storage } from '../../storage/open-storage.ts';
import type { Recording } from '../../record/log/recording.ts';
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { isPlaceAsked, placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { progressOf } from '../progress.ts';
import { casesIn, placeOf, sourcesOf, tellFault, worse } from '../recordings.ts';
import type { Texts } from '../texts.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'FILE… [--head HASH] | --data DIR | --config FILE | --database URL --keys-database URL',
    'checks hash chains and prints their heads; in a data directory also kept heads, sealed words and drafts',
    '',
    'FILE             a recording or a folder of them; - is standard input',
    '--head HASH      a head kept from before (sha256:…); without it a cut-off end cannot be seen in a recording',
    ...placeHelp.en,
  ],
  de: [
    'DATEI… [--head HASH] | --data ORDNER | --config DATEI | --database URL --keys-database URL',
    'prüft die Ketten und nennt ihre Enden; im Datenordner auch aufbewahrte Enden, versiegelte Texte und Entwürfe',
    '',
    'DATEI            eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--head HASH      ein früher aufbewahrtes Ende (sha256:…); ohne dieses sieht man nicht, ob hinten etwas fehlt',
    ...placeHelp.de,
  ],
} as const;

export const verifyCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'verify', help, options: { ...placeOptions, head: 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const kept = isPlaceAsked(asked);
  const head = headAsked(asked, t);
  if (kept && asked.words.length > 0) throw new WrongUsage(t.fileOrData);
  if (kept && head !== null) throw new WrongUsage(t.headOfData);
  if (!kept && asked.words.length === 0) throw new WrongUsage(`${t.noneToVerify} ${t.helpHint('verify')}`);
  const found = kept ? await verifyInstallation(asked, io, voice) : await verifyFiles(asked, head, io, voice);
  if (isAsked(asked, 'json')) io.out(JSON.stringify({ summary: { cases: found.cases, damaged: found.damaged } }));
  else io.out(t.verified(found.cases, found.damaged));
  return found.code;
}

/** A hash chain shows what was changed, not what was cut off at its end; only a head kept elsewhere does. Null when none was given. */
function headAsked(asked: Asked, t: Texts): string | null {
  const head = textAsked(asked, 'head');
  if (head !== null && !/^sha256:[0-9a-f]{64}$/u.test(head)) throw new WrongUsage(t.notAHead(head));
  return head;
}

type Found = { cases: number; damaged: number; code: ExitCode };

async function verifyFiles(asked: Asked, head: string | null, io: Io, voice: Voice): Promise<Found> {
  const found: Found = { cases: 0, damaged: 0, code: 0 };
  const json = isAsked(asked, 'json');
  const tails = { head, isMissing: head !== null, areOpen: false };
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    // Any standard: the hash chain can be checked without knowing the rules.
    for await (const { recording, fault } of casesIn(source, voice.t, { anyStandard: true })) {
      const code = fault === null ? vouchFor(source.file, recording, tails, json, io, voice) : tellFault(fault, io, voice);
      if (json && fault !== null) io.out(JSON.stringify({ fault }));
      found.code = worse(found.code, code);
      if (fault?.code === 'noFile') continue;
      found.cases += 1;
      found.damaged += code === 0 ? 0 : 1;
    }
  }
  const isCut = head !== null && tails.isMissing;
  if (tails.areOpen && !isCut && !json) io.out(voice.t.openEnd);
  if (!isCut) return found;
  io.err(voice.t.headMissing(head));
  return { ...found, code: worse(found.code, 1) };
}

/** What is known of the ends: the head somebody kept, whether no entry had it so far, whether an end is open. */
type Tails = { readonly head: string | null; isMissing: boolean; areOpen: boolean };

/** Reading has checked every link there is; a recording without any cannot be vouched for, and none vouches for its own end. */
function vouchFor(file: string, recording: Recording, tails: Tails, json: boolean, io: Io, { t }: Voice): ExitCode {
  const { header, entries } = recording;
  const isChained = entries.every(({ prev, hash }) => prev !== undefined && hash !== undefined);
  const head = isChained ? (entries.at(-1)?.hash ?? genesis(header)) : null;
  const at = tails.head === null ? -1 : entries.findIndex(({ hash }) => hash === tails.head);
  const kept = at === -1 ? null : at + 1;
  if (kept !== null) tails.isMissing = false;
  if (head !== null && kept !== entries.length) tails.areOpen = true;
  if (json) io.out(JSON.stringify({ file, case: header.case, entries: entries.length, head, keptHead: kept, sound: isChained }));
  else if (head !== null) io.out(t.whole(header.case, entries.length, head));
  if (!json && kept !== null) io.out(t.keptHead(header.case, kept, entries.length));
  if (!isChained) io.err(t.unchained(placeOf(file, recording, 1), header.case));
  return isChained ? 0 : 1;
}

/** 1 when anything is damaged. Goes on after a damaged case, which must not hide the others. */
async function verifyInstallation(asked: Asked, io: Io, voice: Voice): Promise<Found> {
  const place = placeAsked(asked, io.place, voice);
  const progress = progressOf(io, voice.t, voice.t.cases);
  const json = isAsked(asked, 'json');
  const verifyStorage = async (storage: Storage): Promise<Found> => {
    const damaged = new Set<string>();
    const tell = (damage: DamagedCase) => {
      // What the ledger says of a case comes first, and says it best.
      if (!damaged.has(damage.case)) tellDamage(damage, json, io, voice);
      damaged.add(damage.case);
    };
    const faults = await storage.faults();
    for (const fault of faults) tellFileFault(fault, json, io, voice);
    for (const { case: id, code } of await contradictionsOf(storage)) tell(new DamagedCase(id, code));
    let cases = 0;
    for await (const { case: id, entries, head, damage } of verifyAll(storage.store, storage.file)) {
      if (damage !== null) tell(damage);
      progress((cases += 1));
      if (!damaged.has(id) && json) io.out(JSON.stringify({ case: id, entries, head, sound: true }));
    }
    for await (const damage of comparedProjections(storage, io.today())) tell(damage);
    const isLost = await hasLostLedger(storage);
    if (!storage.vouching.ledger.isBegun()) io.err(isLost ? voice.t.lostLedger(ledgerFileIn(place)) : voice.t.noLedger);
    return { cases, damaged: damaged.size, code: damaged.size + faults.length > 0 || isLost ? 1 : 0 };
  };
  return withStorage(place, voice.t, verifyStorage, true);
}

/** What the database itself says, in its words: for whoever mends it. */
function tellFileFault(fault: string, json: boolean, io: Io, { t }: Voice): void {
  io.err(t.fileFault(fault));
  if (json) io.out(JSON.stringify({ fileFault: fault }));
}

function tellDamage({ case: id, seq, code }: DamagedCase, json: boolean, io: Io, { say, t }: Voice): void {
  io.err(t.damagedCase(id, seq, say.damage(code)));
  if (json) io.out(JSON.stringify({ case: id, sound: false, seq, code }));
}
