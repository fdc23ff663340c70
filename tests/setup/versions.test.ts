// Holds that an unfit Node or npm is refused with one plain sentence that says what is needed and what was found.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../architecture/source.ts';

const answerOf = (code: string) => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: projectRoot, encoding: 'utf8' });
  return { status, stderr };
};

const onNode = (version: string) =>
  answerOf(`
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    Object.defineProperty(process, 'platform', { value: 'linux' });
    Object.defineProperty(process, 'arch', { value: 'x64' });
    process.report.getReport = () => ({ header: { glibcVersionRuntime: '2.36' } });
    const { refuseUnfitNode } = await import('./src/setup/versions.mjs');
    refuseUnfitNode();`);

const onNpm = (version: string) =>
  answerOf(`
    const { refuseUnfitNpm } = await import('./src/setup/versions.mjs');
    refuseUnfitNpm([process.execPath, '-e', 'console.log("${version}")', '--']);`);

test('a Node that is too old is refused', () => {
  expect(onNode('18.19.1')).toEqual({ status: 3, stderr: 'Etappe needs Node 20.20 or newer to set itself up; found 18.19.1.\n' });
});

test.each(['20.20.0', '22.19.0', '24.21.0', '27.1.0'])('Node %s can set up: what it cannot run, the packaged Node runs', (version) => {
  expect(onNode(version)).toEqual({ status: 0, stderr: '' });
});

test('an npm that is too old is refused', () => {
  expect(onNpm('9.8.1')).toEqual({ status: 3, stderr: 'Etappe needs npm 10 or newer to install its packages; found 9.8.1.\n' });
  expect(onNpm('10.8.2')).toEqual({ status: 0, stderr: '' });
});

test('npm is told the same oldest Node as the guard holds, so that it does not warn where the guard lets pass', () => {
  type Engines = { engines: unknown };
  const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
  const { engines } = read('package.json') as Engines;
  const { packages } = read('package-lock.json') as { packages: Record<'', Engines> };
  expect(engines).toMatchObject({ node: '>=20.20 <27' });
  expect(packages[''].engines).toEqual(engines);
  expect(onNode('20.19.9')).toMatchObject({ status: 3 });
});
