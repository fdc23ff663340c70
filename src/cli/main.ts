// The command line `etappe`: finds the command, runs it and ends with its exit code.
import { berlinDayOf } from './berlin-day.ts';
import { commands } from './commands.ts';
import type { ExitCode, Io } from './io.ts';

const io: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  today: () => berlinDayOf(new Date()),
};

const usage = (): string[] => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ['usage: etappe <command>', '', ...lines, '', 'etappe <command> --help explains one.'];
};

async function run([name, ...argv]: string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === 'help') {
    usage().forEach(name === undefined ? io.err : io.out);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command.run(argv, io);
  io.err(`etappe: there is no command '${name}'`);
  usage().forEach(io.err);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 3;
}
