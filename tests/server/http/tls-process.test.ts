// The real process with TLS: a certificate that cannot be used keeps it from starting, and a renewed one is taken up while it runs.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newCertificate, writeCertificate } from '../../certificate.ts';

const program = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'etappe-tls-process-'));
const started: ChildProcess[] = [];

afterAll(async () => {
  for (const child of started) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

function run({ certificate, key }: { certificate: string; key: string }) {
  const env = {
    ...process.env,
    ETAPPE_TLS_CERTIFICATE: certificate,
    ETAPPE_TLS_KEY: key,
    ETAPPE_PORT: '0',
    ETAPPE_DATA: join(folder, 'data'),
  };
  const child = spawn(process.execPath, [program, 'serve', '--log', 'silent'], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.err += String(chunk)));
  started.push(child);
  const until = async (isSaid: () => boolean) => {
    while (!isSaid())
      await Promise.race([
        once(child.stdout, 'data'),
        once(child.stderr, 'data'),
        once(child, 'exit').then(() => Promise.reject(new Error(said.err))),
      ]);
  };
  return { child, said, until };
}

const shownBy = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    // Trusted or not: only which one it is counts here.
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.serialNumber ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });

test('a certificate that is not there keeps the server from starting, with a sentence for each file', async () => {
  const { child, said } = run({ certificate: join(folder, 'gone.crt'), key: join(folder, 'gone.key') });
  await once(child, 'close');
  expect([child.exitCode, said.out]).toEqual([2, '']);
  expect(said.err.replaceAll(folder, 'X').split('\n').slice(0, 2)).toEqual([
    'etappe serve: ETAPPE_TLS_CERTIFICATE: X/gone.crt cannot be read: there is no such file.',
    'etappe serve: ETAPPE_TLS_KEY: X/gone.key cannot be read: there is no such file.',
  ]);
});

test('asked by SIGHUP it shows the renewed certificate; one that cannot be used changes nothing and is said', async () => {
  const files = writeCertificate(folder);
  const { child, said, until } = run(files);
  await until(() => said.out.includes('\n'));
  const port = Number(/^Etappe: https:\/\/localhost:(\d+)$/mu.exec(said.out)?.[1]);
  const before = await shownBy(port);

  writeFileSync(files.certificate, newCertificate().cert);
  child.kill('SIGHUP');
  await until(() => said.err.includes('The old certificate stays: '));
  expect(said.err).toContain('does not belong to the certificate');
  expect(await shownBy(port)).toBe(before);

  writeCertificate(folder);
  child.kill('SIGHUP');
  await until(() => said.err.includes('The certificate is renewed'));
  expect(await shownBy(port)).not.toBe(before);
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
});
