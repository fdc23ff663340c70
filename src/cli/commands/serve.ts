// `etappe serve`: the application on this computer.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../../machines/day.ts';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { fillWithDemo } from '../../server/cases/demo.ts';
import type { Listening } from '../../server/http/listen.ts';
import { newLog } from '../../server/parts/log.ts';
import { readMailSettings, type MailSettings } from '../../server/messages/mail-settings.ts';
import type { Mailer } from '../../server/parts/mailer.ts';
import { start, type StartOptions } from '../../server/start.ts';
import type { ExitCode, Io } from '../io.ts';
import { readServeOptions, serveUsage, type ServeOptions } from './serve-options.ts';

const screenFolder = fileURLToPath(new URL('../../../dist/client', import.meta.url));

/** 0 after Ctrl+C or SIGTERM, 1 when the port cannot be had, 2 for wrong options or a start that is refused; else it throws (3). */
export async function serveCommand(argv: string[], io: Io): Promise<ExitCode> {
  const options = readServeOptions(argv);
  if (options === 'help') return finish(io.out, 0);
  if (typeof options === 'string') return finish(io.err, 2, `etappe serve: ${options}`);
  const mail = readMailSettings(process.env);
  if (typeof mail === 'string') return finish(io.err, 2, `etappe serve: ${mail}`);
  // Heard from the beginning, so that a throw-away place is cleared away whenever somebody stops.
  const stop = askedToStop();
  const temporary = options.demo ? mkdtempSync(join(tmpdir(), 'etappe-demo-')) : null;
  try {
    const server = await start({ ...startOptions(options, io, temporary), mailer: await mailerFor(options, mail) });
    announce(options, io, server);
    await stop;
    await server.close();
    return 0;
  } catch (error) {
    return explainFailure(error, options, io);
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}

function finish(say: (line: string) => void, code: ExitCode, first?: string): ExitCode {
  if (first !== undefined) say(first);
  serveUsage.forEach(say);
  return code;
}

/** Loaded only where it is used. Made-up cases and made-up days write to nobody. */
async function mailerFor({ demo, day }: ServeOptions, mail: MailSettings | null): Promise<Mailer | null> {
  if (mail === null || demo || day !== null) return null;
  const { smtpMailer } = await import('../../server/messages/smtp.ts');
  return smtpMailer(mail);
}

const halfADay = 12 * 3_600_000;

/** On a day that was chosen, what is recorded is recorded on that day, from eight o'clock on and in its order. */
function clockOn(day: Day) {
  const begun = Date.now();
  const now = () => new Date(Date.parse(`${day}T08:00:00.000Z`) + Math.min(Date.now() - begun, halfADay));
  return { now, today: () => day };
}

function startOptions(options: ServeOptions, io: Io, temporary: string | null): StartOptions {
  const { port, day, demo } = options;
  const clock = day === null ? { now: () => new Date(), today: io.today } : clockOn(day);
  const place = temporary === null ? options.place : { directory: join(temporary, 'data'), keyFile: join(temporary, 'keys', 'data.kek') };
  const fill: StartOptions['fill'] = (storage) => fillWithDemo(storage, clock.today());
  return {
    ...place,
    port,
    clock,
    setDay: demo || day !== null,
    log: newLog(options.log),
    screen: existsSync(screenFolder) ? screenFolder : null,
    ...(demo && { fill }),
  };
}

function announce({ day, demo }: ServeOptions, { out, err }: Io, { port }: Listening): void {
  if (day !== null) err(`ATTENTION: the day is set to ${day}. For training and tests only; every entry is dated on that day.`);
  if (demo) err('ATTENTION: made-up cases in a throw-away place; everything is gone when the server stops.');
  out(`Etappe: http://localhost:${port}`);
  out('It listens on this computer only, because this build has no sign-in yet. Ctrl+C stops it.');
}

/** Ctrl+C may come twice: from the terminal and from the program that started this one. */
const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });

function explainFailure(error: unknown, { port }: ServeOptions, { err }: Io): ExitCode {
  if (error instanceof StartRefused) {
    err(error.message);
    return 2;
  }
  if (codeOf(error) === 'EADDRINUSE') err(`Port ${port} is taken by another program. Stop that one, or choose another: --port ${port + 1}`);
  else if (codeOf(error) === 'EACCES') err(`Port ${port} may not be opened by you. Choose one above 1023: --port 4173`);
  else throw error;
  return 1;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
