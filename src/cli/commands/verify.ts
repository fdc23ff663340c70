// `etappe verify`: whether every entry is still the one that was written, in recordings or in a data directory.
import type { DamagedCase } from '../../record/damaged-case.ts';
import { verifyAll } from '../../record/verify.ts';
import type { Recording } from '../../record/recording.ts';
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import { casesIn, placeOf, sourcesOf, tellFault, worse } from '../recordings.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'FILE… | --data DIR',
    'checks hash chains and heads; in a data directory also the sealed words and drafts',
    '',
    'FILE             a recording or a folder of them; - is standard input',
    '--data DIR       a data directory',
    '--key-file FILE  the key that opens it; default beside DIR',
  ],
  de: [
    'DATEI… | --data ORDNER',
    'prüft die Ketten der Einträge und ihre Enden; in einem Datenordner auch die versiegelten Texte und Entwürfe',
    '',
    'DATEI            eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--data ORDNER    ein Datenordner',
    '--key-file DATEI der Schlüssel dazu; sonst neben dem Ordner',
  ],
} as const;

export const verifyCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'verify', help, options: { data: 'string', 'key-file': 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const data = textAsked(asked, 'data');
  if (data !== null && asked.words.length > 0) throw new WrongUsage(voice.t.fileOrData);
  const found = data === null ? await verifyFiles(asked, io, voice) : await verifyDirectory(asked, data, io, voice);
  if (isAsked(asked, 'json')) io.out(JSON.stringify({ summary: { cases: found.cases, damaged: found.damaged } }));
  else io.out(voice.t.verified(found.cases, found.damaged));
  return found.code;
}

type Found = { cases: number; damaged: number; code: ExitCode };

async function verifyFiles(asked: Asked, io: Io, voice: Voice): Promise<Found> {
  const found: Found = { cases: 0, damaged: 0, code: 0 };
  const json = isAsked(asked, 'json');
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    for await (const { recording, fault } of casesIn(source, voice.t, true)) {
      const code = fault === null ? vouchFor(source.file, recording, json, io, voice) : tellFault(fault, io, voice);
      if (json && fault !== null) io.out(JSON.stringify({ fault }));
      found.cases += 1;
      found.damaged += code === 0 ? 0 : 1;
      found.code = worse(found.code, code);
    }
  }
  return found;
}

/** Reading has checked every link there is; a recording without any cannot be vouched for. */
function vouchFor(file: string, recording: Recording, json: boolean, io: Io, { t }: Voice): ExitCode {
  const { header, entries } = recording;
  const isChained = entries.every(({ prev, hash }) => prev !== undefined && hash !== undefined);
  if (json) io.out(JSON.stringify({ file, case: header.case, entries: entries.length, sound: isChained }));
  else if (isChained) io.out(t.sound(header.case, entries.length));
  if (!isChained) io.err(t.unchained(placeOf(file, recording, 1), header.case));
  return isChained ? 0 : 1;
}

async function verifyDirectory(asked: Asked, data: string, io: Io, voice: Voice): Promise<Found> {
  const progress = progressOf(io, voice.t, voice.t.cases);
  return withStorage({ data, keyFile: textAsked(asked, 'key-file') }, voice.t, async ({ store, file }) => {
    const found: Found = { cases: 0, damaged: 0, code: 0 };
    for await (const { case: id, damage } of verifyAll(store, file)) {
      found.cases += 1;
      if (damage !== null) {
        found.damaged += 1;
        found.code = 1;
        tellDamage(damage, isAsked(asked, 'json'), io, voice);
      }
      progress(found.cases);
      if (damage === null && isAsked(asked, 'json')) io.out(JSON.stringify({ case: id, sound: true }));
    }
    return found;
  });
}

function tellDamage({ case: id, seq, code }: DamagedCase, json: boolean, io: Io, { say, t }: Voice): void {
  io.err(t.damagedCase(id, seq, say.damage(code)));
  if (json) io.out(JSON.stringify({ case: id, sound: false, seq, code }));
}
