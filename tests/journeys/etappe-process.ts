// The application as its own process, so that a journey can cut its power and start it again on another day.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { projectRoot } from '../architecture/source.ts';

const commandLine = join(projectRoot, 'src/cli/main.ts');

export type Running = { readonly address: string; readonly cutPower: () => Promise<void> };

/** Ready when this resolves. `port` 0 takes any free one. */
export async function startOn(today: string, place: string, port: number): Promise<Running> {
  const args = [commandLine, 'serve', '--port', String(port), '--today', today, '--log', 'silent'];
  const data = ['--data', join(place, 'data'), '--key-file', join(place, 'keys', 'data.kek')];
  const child = spawn(process.execPath, [...args, ...data], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  return { address: await addressOf(child), cutPower: () => cut(child) };
}

async function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  const said: string[] = [];
  stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  if (stdout === null) throw new Error('the application has no output to read');
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/localhost:\d+/u.exec(line) ?? [];
    said.push(line);
    if (address !== undefined) {
      stdout.resume();
      return address;
    }
  }
  throw new Error(`the application did not start:\n${said.join('\n')}`);
}

/** Not asked to stop: killed. Whatever was acknowledged has to be there afterwards. */
async function cut(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Runs one command to its end: exit code and everything it said. */
export async function run(...argv: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, [commandLine, ...argv], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}
