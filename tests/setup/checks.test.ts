// How a tool is started: its end is told, what it says aside comes in one piece, and one that hangs is stopped.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../architecture/source.ts';

/** In a process of its own, because what is measured is what comes out of it. */
const said = (code: string) => {
  const program = `import { runTool } from './src/setup/checks.mjs';\nconst node = (code, how) => runTool(process.execPath, ['-e', code], how);\n${code}`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: projectRoot, encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), status };
};

test('only exit code 0 is green; a tool that is not there is red and says so', () => {
  const { lines } = said(`
    console.log(await node('process.exit(0)'), await node('process.exit(3)'), await node('process.kill(process.pid, "SIGTERM")'));
    console.log(await runTool('a-tool-nobody-has', [], { aside: true }));`);
  expect(lines).toEqual(['true false false', 'a-tool-nobody-has: spawn a-tool-nobody-has ENOENT', 'false']);
});

test('what two tools say aside at the same time is not mixed', () => {
  const wordy = `console.log('first'); console.error('second'); process.stdin.on('data', () => {}).on('end', () => console.log('third'));`;
  const { lines } = said(`await Promise.all([1, 2].map(() => node(${JSON.stringify(wordy)}, { aside: true })));`);
  expect(lines).toHaveLength(6);
  for (const piece of [lines.slice(0, 3), lines.slice(3)]) expect(piece.toSorted()).toEqual(['first', 'second', 'third']);
});

test('a tool that hangs is stopped when the time is up, and is red', () => {
  expect(said(`console.log(await node('for (;;);', { atMost: 200 }));`).lines).toEqual(['false']);
});
