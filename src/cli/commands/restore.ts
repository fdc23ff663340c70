// `etappe restore`: goes on with a copy. What was erased is erased again before anybody may read it; what the ledger knows otherwise is named.
import { putInPlace } from '../../storage/put-in-place.ts';
import { refuseMoved } from '../../storage/moved.ts';
import { restoreInPlace, type Restored } from '../../storage/restore.ts';
import type { Place } from '../../storage/open-storage.ts';
import { lockDirectory } from '../../storage/server-lock.ts';
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { progressOf } from '../progress.ts';
import { refuseWithoutCases } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '--cases FILE --keys FILE | --in-place [--data DIR | --config FILE | --database URL … --stopped]',
    'goes on with a copy: erases again what was erased, names what was recorded after the copy and is lost;',
    'the server must be stopped; what was there is kept aside; interrupted, it can be run again',
    '',
    '--cases FILE     the copy of the cases, as etappe backup made it',
    '--keys FILE      the copy of the keys',
    '--in-place       the data that lie there now are the ones to go on with: on PostgreSQL after pg_restore',
    ...placeHelp.en,
    '--stopped        on PostgreSQL: every server of this installation is stopped, which cannot be seen from here',
  ],
  de: [
    '--cases DATEI --keys DATEI | --in-place [--data ORDNER | --config DATEI | --database … --stopped]',
    'macht mit einer Kopie weiter: löscht wieder, was gelöscht war, nennt, was nach der Kopie erfasst wurde und fehlt;',
    'der Server muss stehen; was da war, bleibt daneben liegen; unterbrochen: einfach noch einmal',
    '',
    '--cases DATEI    die Kopie der Fälle, wie etappe backup sie macht',
    '--keys DATEI     die Kopie der Schlüssel',
    '--in-place       mit den Daten, die jetzt da liegen, geht es weiter: bei PostgreSQL nach pg_restore',
    ...placeHelp.de,
    '--stopped        bei PostgreSQL: jeder Server dieser Installation steht, was man von hier nicht sieht',
  ],
} as const;

const options = { ...placeOptions, cases: 'string', keys: 'string', 'in-place': 'boolean', stopped: 'boolean' } as const;

export const restoreCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'restore', help, options, run }, argv, io);

/** 1 when anything is lost, was never recorded here, or is not erased to its end yet. */
async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const [cases, keys] = [textAsked(asked, 'cases'), textAsked(asked, 'keys')];
  const copies = cases !== null && keys !== null ? { cases, keys } : null;
  const namesAny = cases !== null || keys !== null;
  if (isAsked(asked, 'in-place') ? namesAny : copies === null) throw new WrongUsage(`${t.inPlaceOrCopies} ${t.helpHint('restore')}`);
  const place = placeAsked(asked, io.place, voice);
  if (!('directory' in place) && copies !== null) throw new WrongUsage(t.copiesOfPostgres);
  if (!('directory' in place) && !isAsked(asked, 'stopped')) throw new WrongUsage(t.stoppedToRestore);
  if ('directory' in place && copies === null) refuseWithoutCases(place.directory, t);
  if ('directory' in place) refuseMoved(place.directory);
  const now = new Date().toISOString();
  const letGo = 'directory' in place ? lockDirectory(place.directory, now) : () => {};
  try {
    const aside = 'directory' in place && copies !== null ? await putInPlace(copies, place, now.slice(0, 10)) : [];
    return await goOn(place, now, aside, { asked, io, voice });
  } finally {
    letGo();
  }
}

type Speaking = { readonly asked: Asked; readonly io: Io; readonly voice: Voice };

async function goOn(place: Place, now: string, aside: readonly string[], { asked, io, voice }: Speaking): Promise<ExitCode> {
  const restored = await restoreInPlace(place, now, progressOf(io, voice.t, voice.t.cases));
  const all = [...aside, ...(restored.aside === null ? [] : [restored.aside])];
  if (isAsked(asked, 'json')) io.out(JSON.stringify({ ...restored, aside: all }));
  else tell(restored, all, io, voice);
  const { contradictions, otherwise, pending, damaged } = restored;
  return contradictions.length + otherwise.length + pending.length + damaged.length > 0 ? 1 : 0;
}

function tell(restored: Restored, aside: readonly string[], io: Io, { say, t }: Voice): void {
  aside.forEach((file) => io.out(t.keptAside(file)));
  if (restored.isNew) io.err(t.ledgerBegun);
  restored.erased.forEach((id) => io.out(t.erasedAgain(id)));
  restored.otherwise.forEach((id) => io.err(t.erasedOtherwise(id)));
  restored.pending.forEach((id) => io.err(t.erasurePending(id)));
  for (const { case: id, code } of restored.contradictions) io.err(t.damagedCase(id, null, say.damage(code)));
  for (const { case: id, seq, code } of restored.damaged) io.err(t.damagedCase(id, seq, say.damage(code)));
  io.out(t.toSend(restored.toSend));
  io.out(t.restored(restored.cases, restored.contradictions.length));
}
