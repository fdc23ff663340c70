// The pages, the unit and the container of docs/operations name only what there is: commands, options, settings, metrics, files.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics } from 'prom-client';
import { expect, test } from 'vitest';
import { checkConfigCommand } from '../../src/cli/commands/check-config.ts';
import { readServeOptions } from '../../src/cli/commands/serve-options.ts';
import { fileEnvOf, listed } from '../../src/cli/settings/listed.ts';
import { verifyAll } from '../../src/record/case/verify.ts';
import { openKeyFile } from '../../src/record/seal/key-file.ts';
import { addStanding } from '../../src/server/metrics/standing.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { securityEvents } from '../../src/server/parts/security-events.ts';
import { newMetrics } from '../../src/server/parts/metrics.ts';
import { start } from '../../src/server/start.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { inForce } from '../engine/lives/lives.ts';
import { inMemory } from '../server/harness.ts';
import { keepLife } from '../server/messages/office.ts';
import { spoken } from './spoken.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'docs', 'operations');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const unit = read('etappe.service');
const container = read('Containerfile');

/** What stands in the boxes of a page that are meant to be typed, with long lines put together. */
const typed = (page: string): string[] =>
  [...page.matchAll(/```sh\n([^`]*)```/gu)].flatMap(([, box = '']) => box.replaceAll('\\\n', ' ').split('\n'));

const programs = /^(?:.*\s)?(?:etappe|(?:\/opt\/etappe\/)?src\/cli\/main\.ts) (.+)$/u;

/** The words after `etappe`, or after the program behind it, up to where the output goes. */
const commandIn = (line: string): string[] | null => {
  const [, words] = programs.exec(line) ?? [];
  return words === undefined ? null : (words.split(/ [>|] ?/u)[0] ?? '').trim().split(/\s+/u);
};

const commands = pages.flatMap((name) =>
  typed(read(name)).flatMap((line) => {
    const words = /^(?:sudo podman (?:build|run --detach|secret)|sudo systemctl|sudo useradd|sudo install|printf|sudo -u)/u.test(line)
      ? null
      : commandIn(line);
    return words === null ? [] : [{ name, words }];
  }),
);

/** Options are read before help is shown, so that a wrong one is refused and nothing is done. */
async function isUnderstood([command = '', ...words]: readonly string[]): Promise<boolean> {
  if (command === 'serve')
    return typeof readServeOptions(words.filter((word) => !word.endsWith('.toml') && word !== '--config')) !== 'string';
  return (await spoken([command, ...words, ...(command.startsWith('--') ? [] : ['--help'])])).code === 0;
}

test('every command on the pages is one, with the options it knows', async () => {
  expect(commands.map(({ words }) => words[0])).toEqual(expect.arrayContaining(['check-config', 'verify', '--version']));
  expect(commands.length).toBeGreaterThan(10);
  for (const { name, words } of commands) expect([name, words, await isUnderstood(words)]).toEqual([name, words, true]);
});

test('a command or an option that does not exist would be found', async () => {
  expect(commandIn('sudo etappe verify --data DIR > x')).toEqual(['verify', '--data', 'DIR']);
  expect(await isUnderstood(['verify', '--date', 'DIR'])).toBe(false);
  expect(await isUnderstood(['back-up', '--data', 'DIR'])).toBe(false);
  expect(await isUnderstood(['serve', '--porte', '1'])).toBe(false);
});

const npmScripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

test('scripts, links and settings on the pages exist', () => {
  const known = new Set(
    listed.flatMap((setting) => [setting.env, ...(setting.isSecret ? [fileEnvOf(setting)] : [])]).concat('ETAPPE_CONFIG'),
  );
  const sections = [...new Set(listed.map(({ key }) => key.split('.')[0]))].join('|');
  const missing = [...pages, 'etappe.service', 'Containerfile'].flatMap((name) => {
    const text = read(name);
    const links = [...text.matchAll(/\]\(([\w-]+\.md)\)/gu)].filter(([, page = '']) => !pages.includes(page));
    const scripts = [...text.matchAll(/npm run (\w+)/gu)].filter(([, script = '']) => !(script in npmScripts));
    const variables = [...text.matchAll(/\bETAPPE_[A-Z_]+/gu)].filter(([variable]) => !known.has(variable));
    const keys = [...text.matchAll(new RegExp(`\`((?:${sections})\\.[a-zA-Z]+)\``, 'gu'))].filter(
      ([, key = '']) => !listed.some((setting) => setting.key === key) && !(key in securityEvents),
    );
    return [...links, ...scripts, ...variables, ...keys].map(([found]) => `${name}: ${found}`);
  });
  expect(missing.filter((found) => !/`(?:data\.kek|log\.md)`/u.test(found))).toEqual([]);
});

test('every metric to be woken by is one that is told', async () => {
  const metrics = newMetrics();
  addStanding(metrics, { storage: inMemory(), clock: { now: () => new Date('2026-08-31T08:00:00Z'), today: () => '2026-08-31' } });
  collectDefaultMetrics({ register: metrics.registry });
  const names = metrics.registry.getMetricsAsArray().map(({ name }) => name);
  const asked = [...read('watch.md').matchAll(/^\| `(\w+)` \| [^|]+ \|$/gmu)].map(([, name]) => name);
  expect(asked.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
  // And the other way round: what we count ourselves is explained.
  expect(names.filter((name) => name.startsWith('etappe_') && !asked.includes(name))).toEqual([]);
});

const directives = (name: string): string[] => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gmu'))].map(([, value = '']) => value);

test('the unit starts what exists, with the key handed over, and takes away what the service does not need', async () => {
  for (const line of [...directives('ExecStartPre'), ...directives('ExecStart')]) {
    const [, file = ''] = /\/opt\/etappe\/(\S+)/u.exec(line) ?? [];
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    expect([line, await isUnderstood(commandIn(line) ?? [])]).toEqual([line, true]);
  }
  expect(directives('LoadCredential')).toEqual(['data.kek:/etc/etappe/keys/data.kek']);
  expect(directives('Environment')).toEqual(expect.arrayContaining(['ETAPPE_KEY_FILE=%d/data.kek', 'ETAPPE_DATA=%S/etappe/data']));
  expect(directives('StateDirectory')).toEqual(['etappe']);
  expect(directives('InaccessiblePaths')).toEqual(['-/opt/etappe/.git']);
  expect(directives('User')).not.toContain('root');
  const yes = [
    'NoNewPrivileges',
    'ProtectHome',
    'PrivateTmp',
    'PrivateDevices',
    'ProtectKernelTunables',
    'ProtectControlGroups',
    'RestrictSUIDSGID',
    'LockPersonality',
  ];
  expect(yes.map((name) => [name, directives(name)])).toEqual(yes.map((name) => [name, ['yes']]));
  expect([directives('ProtectSystem'), directives('CapabilityBoundingSet'), directives('UMask')]).toEqual([['strict'], [''], ['0077']]);
});

test('the container is built in two stages from what exists, and runs as nobody in particular', async () => {
  const images = [...container.matchAll(/^FROM (\S+)/gmu)].map(([, image]) => image);
  expect(images).toEqual(['node:24-slim', 'node:24-slim']);
  const copied = [...container.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, files = '']) => files.split(' '));
  expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(copied).toEqual(expect.arrayContaining(['package-lock.json', 'src', 'machines']));
  expect(container).toMatch(/^USER 1\d{4}:1\d{4}$/mu);
  expect(container).toMatch(/^HEALTHCHECK [^\n]*\\\n.*\/readyz/mu);
  const words = [...container.matchAll(/^(?:ENTRYPOINT|CMD) (\[.*\])$/gmu)].flatMap(([, list = '[]']) => JSON.parse(list) as string[]);
  expect(words.slice(0, 2)).toEqual(['node', 'src/cli/main.ts']);
  expect(await isUnderstood(words.slice(2))).toBe(true);
});

test('no page names a registry or a place on the computer it was written on', () => {
  const all = [...pages.map(read), unit, container].join('\n');
  expect(all).not.toMatch(/\/(?:tmp|work|root|home)\/[\w-]|registry\.|docker\.io|ghcr\.io|localhost:\d+\/|npmjs/u);
});

test('the key that the page of the installation makes is one', () => {
  const place = mkdtempSync(join(tmpdir(), 'etappe-key-page-'));
  const [, form = ''] = /printf '(etappe\.kek\S* %s)\\n'/u.exec(read('install.md')) ?? [];
  const file = join(place, 'data.kek');
  writeFileSync(file, `${form.replace('%s', Buffer.alloc(32, 7).toString('base64'))}\n`, { mode: 0o600 });
  expect(openKeyFile({ file, dataDirectory: join(place, 'data'), keysExist: true })).toHaveLength(1);
  rmSync(place, { recursive: true });
});

test('the copy that the page of the backup makes beside a running server is whole', async () => {
  const place = mkdtempSync(join(tmpdir(), 'etappe-backup-page-'));
  const keyFile = join(place, 'keys', 'data.kek');
  const server = await start({
    directory: join(place, 'data'),
    keyFile,
    port: 0,
    clock: { now: () => new Date('2026-05-05T08:00:00Z'), today: () => '2026-05-05' },
    setDay: true,
    log: newLog('silent'),
    screen: null,
    fill: (storage) => keepLife(storage, 'one', inForce(), { name: 'Amira Musterfrau' }),
  });
  const [words = []] = commands.flatMap(({ words: each }) => (each[0] === 'backup' ? [each] : []));
  const here = words.map((word) => word.replace('/var/backups', join(place, 'backups'))).slice(3);
  const { code, lines } = await spoken(['backup', '--data', join(place, 'data'), '--key-file', keyFile, ...here]);
  expect([code, lines.length]).toEqual([0, 4]);
  await server.close();
  mkdirSync(join(place, 'copy'));
  for (const file of lines.slice(1, 3)) cpSync(file, join(place, 'copy', basename(file).replace(/-.*/u, '.sqlite')));
  const copy = await openStorage({ directory: join(place, 'copy'), keyFile }, true);
  const found: unknown[] = [];
  for await (const { case: id, damage } of verifyAll(copy.store, copy.file)) found.push([id, damage]);
  expect(found).toEqual([['one', null]]);
  expect(Object.values((await copy.file.open('one'))?.words ?? {})[0]).toEqual({ name: 'Amira Musterfrau' });
  await copy.close();
  rmSync(place, { recursive: true });
});

test('the command that the pages name most says where its settings are explained', async () => {
  const said: string[] = [];
  const io = {
    out: (line: string) => said.push(line),
    err: () => {},
    stdin: async function* () {},
    today: () => '2026-08-31',
    elapsed: () => 0,
    place: 'no/place',
  };
  expect(await checkConfigCommand(['--help'], io)).toBe(0);
  expect(said.join('\n')).toContain('docs/operations/settings.md');
});
