// `etappe clock`: whether the clock of this computer is believed, and `confirm` for whoever runs it: the clock is right.
import { clockDoubtIn } from '../../language/clock-doubt.ts';
import { isAsked } from '../asked.ts';
import { clockOf } from '../clock-of.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[confirm]',
    '                 what the clock says, and whether it is believed; exit code 1 where it is not',
    'confirm          the clock is right: what is recorded is dated by it from now on; for this one jump',
    '',
    ...placeHelp.en,
  ],
  de: [
    '[confirm]',
    '                 was die Uhr sagt und ob ihr geglaubt wird; Code 1, wo nicht',
    'confirm          die Uhr stimmt: was festgehalten wird, trägt ab jetzt ihren Tag; für diesen einen Sprung',
    '',
    ...placeHelp.de,
  ],
} as const;

export const clockCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'clock', help, options: placeOptions, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t, lang, say } = voice;
  const [word, more] = asked.words;
  if (word !== undefined && word !== 'confirm') throw new WrongUsage(`${t.notOneOf('clock', word, 'confirm')} ${t.helpHint('clock')}`);
  if (more !== undefined) throw new WrongUsage(t.tooMuch(more));
  return withStorage(placeAsked(asked, io.place, voice), t, async (storage) => {
    const watch = await clockOf(storage, asked, io, voice);
    const before = watch.doubt();
    if (word === 'confirm' && before !== null) await watch.confirm(null);
    const doubt = watch.doubt();
    if (isAsked(asked, 'json')) io.out(JSON.stringify({ day: io.today(), doubted: doubt !== null, last: (doubt ?? before)?.last ?? null }));
    else if (doubt === null) io.out(before === null ? t.clockBelieved(say.day(io.today())) : t.clockConfirmed(say.day(io.today())));
    else for (const sentence of clockDoubtIn(lang)(doubt)) io.out(sentence);
    return doubt === null ? 0 : 1;
  });
}
