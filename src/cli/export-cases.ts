// Goes through the cases of recordings or of a data directory for an export: whole cases only, and after any fault nothing at all.
import { verifyLog } from '../record/case/case-file.ts';
import { DamagedCase } from '../record/case/damaged-case.ts';
import type { Header, RecordedEntry } from '../record/log/entry.ts';
import { ledgerFileIn, type Place, type Storage } from '../storage/open-storage.ts';
import { contradictionsOf, hasLostLedger } from '../storage/vouch-at-start.ts';
import { isAsked, textAsked } from './asked.ts';
import type { Asked, Voice } from './command.ts';
import type { ExitCode, Io } from './io.ts';
import { isPlaceAsked, placeAsked } from './place-asked.ts';
import { casesIn, sourcesOf, tellFault, worse } from './recordings.ts';
import { withStorage } from './with-storage.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What is to be exported: `files` are recordings, none of them means the installation. */
export type Wanted = { readonly files: readonly string[]; readonly asked: Asked; readonly io: Io; readonly voice: Voice };

/** One whole case, and the file it stands in; null for one of an installation. */
export type Exported = { readonly header: Header; readonly entries: readonly RecordedEntry[]; readonly file: string | null };

/** Where the cases go. `finish` makes the result appear, `giveUp` leaves no trace of it: one of them is called. */
export type CasesOut = {
  readonly take: (exported: Exported) => void;
  readonly finish: () => void | Promise<void>;
  readonly giveUp: () => void;
};

type Exporting = Wanted & { readonly out: CasesOut; readonly id: string | null; cases: number };

export async function exportCases(wanted: Wanted, out: CasesOut): Promise<ExitCode> {
  const { files, asked, io, voice } = wanted;
  const exporting: Exporting = { ...wanted, out, id: textAsked(asked, 'case'), cases: 0 };
  try {
    if (isPlaceAsked(asked) && files.length > 0) throw new WrongUsage(voice.t.fileOrData);
    const code = files.length > 0 ? await fromFiles(exporting) : await fromInstallation(exporting);
    if (exporting.id !== null && exporting.cases === 0 && code === 0) throw new WrongUsage(voice.t.noSuchCase(exporting.id));
    // An export with a gap must not pass for a whole one: after any fault there is no file at all.
    if (code === 0) await out.finish();
    else out.giveUp();
    // On standard error: standard output may be the export itself.
    if (code === 0) io.err(isAsked(asked, 'json') ? JSON.stringify({ cases: exporting.cases }) : voice.t.exported(exporting.cases));
    return code;
  } catch (error) {
    out.giveUp();
    throw error;
  }
}

function take(exporting: Exporting, exported: Exported): void {
  if (exporting.id !== null && exporting.id !== exported.header.case) return;
  exporting.cases += 1;
  exporting.out.take(exported);
}

async function fromFiles(exporting: Exporting): Promise<ExitCode> {
  const { files, io, voice } = exporting;
  let code: ExitCode = 0;
  for (const source of sourcesOf(files, io, voice.t)) {
    // Any standard: a recording is passed on as it is, not judged, so the rules it names need not be known here.
    for await (const { recording, fault } of casesIn(source, voice.t, { anyStandard: true })) {
      if (fault === null) take(exporting, { header: recording.header, entries: recording.entries, file: source.file });
      else code = worse(code, tellFault(fault, io, voice));
    }
  }
  return code;
}

function fromInstallation(exporting: Exporting): Promise<ExitCode> {
  const { asked, io, voice } = exporting;
  const place: Place = placeAsked(asked, io.place, voice);
  return withStorage(place, voice.t, async (storage) => {
    // Whether these are all cases nobody can tell.
    const isLost = await hasLostLedger(storage);
    if (isLost) io.err(voice.t.lostLedger(ledgerFileIn(place)));
    const isAskedFor = (id: string): boolean => exporting.id === null || exporting.id === id;
    const damaged = new Set<string>();
    const tell = (damage: DamagedCase) => {
      if (isAskedFor(damage.case) && !damaged.has(damage.case)) tellDamage(damage, exporting);
      if (isAskedFor(damage.case)) damaged.add(damage.case);
    };
    for (const { case: id, code } of await contradictionsOf(storage)) tell(new DamagedCase(id, code));
    for (const id of await storage.store.unlisted()) tell(new DamagedCase(id, 'unreadable'));
    for await (const { case: id } of storage.store.list())
      if (isAskedFor(id) && !damaged.has(id)) await takeStored(exporting, storage, id, tell);
    return damaged.size > 0 || isLost ? 1 : 0;
  });
}

/** Only what is whole is passed on. */
async function takeStored(exporting: Exporting, { store }: Storage, id: string, tell: (damage: DamagedCase) => void): Promise<void> {
  try {
    const log = await store.read(id);
    if (log === null) return;
    verifyLog(log);
    take(exporting, { header: log.header, entries: log.entries, file: null });
  } catch (error) {
    if (!(error instanceof DamagedCase)) throw error;
    tell(error);
  }
}

const tellDamage = ({ case: id, seq, code }: DamagedCase, { io, voice }: Exporting): void =>
  io.err(voice.t.damagedCase(id, seq, voice.say.damage(code)));
