// `etappe erase`: finishes erasures whose bytes could not go yet, because somebody was reading the files; beside a running server too.
import { finishErasure } from '../../storage/finish-erasure.ts';
import { ledgerFileIn, type Storage } from '../../storage/open-storage.ts';
import { withinScope } from '../../storage/scope.ts';
import { hasLostLedger } from '../../storage/vouch-at-start.ts';
import { isAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--list] [--data DIR | --config FILE | --database URL --keys-database URL]',
    'finishes erasures whose bytes could not go yet, and says of each case whether key and words are gone;',
    'safe beside a running server, which tries by itself every round; who may erase a case is asked on the screen',
    '',
    '--list           only names them',
    ...placeHelp.en,
  ],
  de: [
    '[--list] [--data ORDNER | --config DATEI | --database URL --keys-database URL]',
    'bringt Löschungen zu Ende, deren Bytes noch nicht gehen konnten, und sagt je Fall, ob Schlüssel und Texte fort sind;',
    'auch neben einem laufenden Server, der es selbst jede Runde versucht; gelöscht wird ein Fall in der Anwendung',
    '',
    '--list           nennt sie nur',
    ...placeHelp.de,
  ],
} as const;

const options = { ...placeOptions, list: 'boolean' } as const;

export const eraseCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'erase', help, options, run }, argv, io);

type Told = { readonly case: string; readonly isGone: boolean };

/** 1 while any is pending, or nobody can tell. */
async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const finish = isAsked(asked, 'list') ? async () => false : finishErasure;
  const place = placeAsked(asked, io.place, voice);
  const found = await withStorage(place, t, async (storage) =>
    // Which are pending stands there and nowhere else.
    (await hasLostLedger(storage)) ? null : withinScope('everywhere', () => all(storage, finish)),
  );
  if (found === null) {
    io.err(t.lostLedger(ledgerFileIn(place)));
    return 1;
  }
  const pending = found.filter(({ isGone }) => !isGone).length;
  if (isAsked(asked, 'json')) io.out(JSON.stringify({ erasures: found }));
  else {
    for (const { case: id, isGone } of found) (isGone ? io.out : io.err)((isGone ? t.erasureDone : t.erasurePending)(id));
    io.out(t.erasures(found.length - pending, pending));
  }
  return pending === 0 ? 0 : 1;
}

/** Those that are pending, and what has become of each. */
async function all(storage: Storage, finish: typeof finishErasure): Promise<Told[]> {
  const { erasures } = await storage.vouching.ledger.catchUp();
  const found: Told[] = [];
  for (const [id, { isGone }] of erasures) if (!isGone) found.push({ case: id, isGone: await finish(storage, id) });
  return found;
}
