// `etappe keys rotate`: a new key of the cases. Every key of a case is locked anew; nothing else is rewritten.
import { readKeyFile, rotateKeyFile } from '../../record/seal/key-file.ts';
import { countUnopened } from '../../record/seal/keys.ts';
import { ledgerFileIn, type Place, type Storage } from '../../storage/open-storage.ts';
import { lockDirectory } from '../../storage/server-lock.ts';
import { hasLostLedger } from '../../storage/vouch-at-start.ts';
import { isAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'rotate [--data DIR | --config FILE | --database URL --keys-database URL --stopped]',
    'a new key of the cases: locks the key of every case anew, and the secret of the sign-in;',
    'nobody is signed out; the server must be stopped; interrupted, it can be run again',
    '',
    ...placeHelp.en,
    '--stopped        on PostgreSQL: every server of this installation is stopped, which cannot be seen from here',
  ],
  de: [
    'rotate [--data ORDNER | --config DATEI | --database URL --keys-database URL --stopped]',
    'ein neuer Schlüssel der Fälle: verschließt den jedes Falls neu, auch das Geheimnis der Anmeldung;',
    'niemand wird abgemeldet; der Server muss stehen; unterbrochen: einfach noch einmal',
    '',
    ...placeHelp.de,
    '--stopped        bei PostgreSQL: jeder Server dieser Installation steht, was man von hier nicht sieht',
  ],
} as const;

const options = { ...placeOptions, stopped: 'boolean' } as const;

export const keysCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'keys', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word, more] = asked.words;
  if (word !== 'rotate') throw new WrongUsage(`${t.notOneOf('keys', word ?? '', 'rotate')} ${t.helpHint('keys')}`);
  if (more !== undefined) throw new WrongUsage(t.tooMuch(more));
  const place = placeAsked(asked, io.place, voice);
  // A server that runs would go on locking new cases under the old key, which nobody has any more afterwards.
  if (!('directory' in place) && !isAsked(asked, 'stopped')) throw new WrongUsage(t.stopServers);
  const rotated = await withStorage(place, t, async (storage) =>
    // It is signed with the key that goes: one that comes back afterwards would be taken for that of another installation.
    (await hasLostLedger(storage)) ? null : rotate(place, storage),
  );
  if (rotated === null) {
    io.err(t.lostLedger(ledgerFileIn(place)));
    return 1;
  }
  if (isAsked(asked, 'json')) io.out(JSON.stringify(rotated));
  else io.out(t.keysRotated(rotated.rotated, rotated.unopened));
  return rotated.unopened === 0 ? 0 : 1;
}

async function rotate(place: Place, { keys, vouching: { ledger } }: Storage): Promise<{ rotated: number; unopened: number }> {
  const letGo = 'directory' in place ? lockDirectory(place.directory, new Date().toISOString()) : () => {};
  try {
    const rotated = await rotateKeyFile(place.keyFile, keys, ledger.signWith);
    // With the file as it lies there now: what it does not open would be lost with the old one.
    return { rotated, unopened: await countUnopened(keys, readKeyFile(place.keyFile)) };
  } finally {
    letGo();
  }
}
