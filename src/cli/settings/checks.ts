// What is asked of the computer itself before the settings are believed: files, folders, ports. Reads and tries; leaves nothing behind.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { StartRefused, type StartRefusal } from '../../record/ports/start-refused.ts';
import { judgeKeyFile } from '../../record/seal/key-file.ts';
import { areFaults, mailSettingsOf } from '../../server/messages/mail-settings.ts';
import { readTls } from '../../server/http/tls-files.ts';
import { isServed } from '../../storage/server-lock.ts';
import type { Fault } from './fault.ts';
import type { ReadSettings } from './read-settings.ts';
import { whyOf } from './sources.ts';

type Read = Pick<ReadSettings, 'settings' | 'placeOf'>;

export function mailFaults({ settings, placeOf }: Read): Fault[] {
  const mail = mailSettingsOf(settings.mail);
  if (!areFaults(mail)) return [];
  return mail.map(({ of, ...fault }): Fault => {
    const place = placeOf(`mail.${of}`);
    return fault.code === 'byHalf' ? { ...fault, missing: `mail.${fault.missing}`, place } : { ...fault, place };
  });
}

/** Databases, a certificate with its key and the sign-in of an organisation come whole or not at all. */
export function halfFaults({ settings, placeOf }: Read): Fault[] {
  const groups = [
    { needed: ['database.cases', 'database.keys'], values: [settings.database.cases, settings.database.keys] },
    { needed: ['tls.certificate', 'tls.key'], values: [settings.tls.certificate, settings.tls.key] },
    {
      needed: ['name', 'issuer', 'client', 'secret'].map((name) => `signIn.provider.${name}`),
      values: Object.values(settings.signIn.provider),
    },
  ];
  return groups.flatMap(({ needed, values }) => {
    const set = needed.find((_, at) => values[at] !== null);
    return set === undefined
      ? []
      : needed.filter((_, at) => values[at] === null).map((missing): Fault => ({ code: 'byHalf', place: placeOf(set), missing }));
  });
}

export function tlsFaults({ settings, placeOf }: Read, now: Date): Fault[] {
  const { certificate, key } = settings.tls;
  if (certificate === null || key === null) return [];
  const { publicAddress } = settings.server;
  const host = publicAddress === null ? null : new URL(publicAddress).hostname.replaceAll(/^\[|\]$/gu, '');
  const read = readTls({ certificate, key }, now, host);
  return 'cert' in read ? [] : read.map(({ of, ...fault }): Fault => ({ ...fault, place: placeOf(`tls.${of}`) }));
}

export function placeFaults({ settings, placeOf }: Read): Fault[] {
  const { directory, keyFile } = settings.data;
  const why = whyNotWritable(directory);
  const notWritable: Fault[] = why === null ? [] : [{ code: 'notWritable', place: placeOf('data.directory'), path: directory, why }];
  return [
    ...notWritable,
    ...keyFileFaults(directory, keyFile).map((fault): Fault => ({ ...fault, place: placeOf('data.keyFile'), path: keyFile })),
  ];
}

/** Of the folder, or of the nearest one above it that is there. */
function whyNotWritable(folder: string): string | null {
  const there = nearestThere(folder);
  try {
    if (!statSync(there).isDirectory()) return 'ENOTDIR';
    accessSync(there, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return whyOf(error);
  }
}

const nearestThere = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path)));

const keyFileCodes = {
  keyFileInDataDirectory: 'keyFileInside',
  keyFileReadable: 'keyFileReadable',
  keyFileMissing: 'keyFileMissing',
  keyFileMalformed: 'keyFileDamaged',
} as const satisfies Partial<Record<StartRefusal, Fault['code']>>;

type KeyFileFault = { code: (typeof keyFileCodes)[keyof typeof keyFileCodes] } | { code: 'unreadable'; why: string };

function keyFileFaults(directory: string, keyFile: string): KeyFileFault[] {
  try {
    judgeKeyFile({ file: keyFile, dataDirectory: directory, keysExist: existsSync(join(directory, 'cases.sqlite')) });
    return [];
  } catch (error) {
    const code = error instanceof StartRefused && error.code in keyFileCodes ? keyFileCodes[error.code as keyof typeof keyFileCodes] : null;
    return [code === null ? { code: 'unreadable', why: whyOf(error) } : { code }];
  }
}

/** A port that this installation's own server holds is no fault: somebody is checking beside it. */
export async function portFaults({ settings, placeOf }: Read): Promise<Fault[]> {
  if (isServed(settings.data.directory)) return [];
  const asked = [
    { key: 'server.port', host: settings.server.host, port: settings.server.port },
    ...(settings.metrics.port === null ? [] : [{ key: 'metrics.port', host: '127.0.0.1', port: settings.metrics.port }]),
  ];
  const faults: Fault[] = [];
  for (const { key, host, port } of asked) {
    const why = await whyNoPort(host, port);
    if (why === 'EADDRINUSE') faults.push({ code: 'portTaken', place: placeOf(key), port });
    else if (why === 'EACCES') faults.push({ code: 'portForbidden', place: placeOf(key), port });
    else if (why !== null) faults.push({ code: 'wrongForm', place: placeOf('server.host'), given: host });
  }
  return faults;
}

const whyNoPort = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(whyOf(error)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
