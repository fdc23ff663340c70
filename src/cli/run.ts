// Finds the command and runs it. The outermost place where anything is caught: what arrives here unexpected is a defect.
import { readFileSync } from 'node:fs';
import { StartRefused } from '../record/ports/start-refused.ts';
import { commands } from './commands.ts';
import type { ExitCode, Io } from './io.ts';
import { WrongUsage } from './wrong-usage.ts';

const usage = (): string[] => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'usage: etappe <command>',
    '',
    ...lines,
    '',
    'etappe <command> --help explains one; etappe --version says which version this is.',
  ];
};

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

/** Answers the exit code and leaves ending the process to `main.ts`, so that tests can call it. What the codes mean: `ExitCode`. */
export async function run([name, ...argv]: string[], io: Io): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === 'help') {
    usage().forEach(name === undefined ? io.err : io.out);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    io.out(versionOfPackage());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.err(`etappe: there is no command '${name}'`);
    usage().forEach(io.err);
    return 2;
  }
  try {
    return await command.run(argv, io);
  } catch (error) {
    // A wrong key file or a damaged database is for the reader to put right as well: a sentence, no stack.
    if (error instanceof WrongUsage || error instanceof StartRefused) {
      io.err(`etappe ${name}: ${error.message}`);
      return 2;
    }
    return sayDefect(error, io, name);
  }
}

/** A sentence, and then the stack: whoever reports a defect needs the place. `WrongUsage` is a sentence for people and shows none. */
export function sayDefect(error: unknown, io: Pick<Io, 'err'>, name?: string): 3 {
  const who = name === undefined ? 'etappe' : `etappe ${name}`;
  io.err(`${who}: This is a defect of the program, not of what was asked. Please report it with the lines below.`);
  io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}
