// Passwords, hashed with argon2id off the main thread and one after the other: many sign-ins at once leave the threads that read files to others.
import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import { Busy } from './busy.ts';

/** OWASP Password Storage Cheat Sheet, the first choice: 19 MiB, two passes, one lane. About 30 ms. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const saltLength = 16;
const tagLength = 32;

/** Waiting for their turn at most; about four seconds. */
const waitingAtMost = 150;

const derive = promisify(argon2);
const hashed = (parameters: Argon2Parameters): Promise<Buffer> => derive('argon2id', parameters);

let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();

/** Throws `Busy` where more wait than can be served. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= waitingAtMost) return Promise.reject(new Busy());
  waiting += 1;
  const done = turn.then(work).finally(() => (waiting -= 1));
  turn = done.catch(() => undefined);
  return done;
}

/** In the string format of the password hashing competition, so that the cost can be raised later without locking anybody out. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltLength);
  const tag = await inTurn(() => hashed({ message: password.normalize('NFKC'), nonce, tagLength, ...cost }));
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/u;

export async function isPasswordOf({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = form.exec(hash) ?? [];
  const kept = Buffer.from(tag, 'base64');
  const given = await inTurn(() =>
    hashed({
      message: password.normalize('NFKC'),
      nonce: Buffer.from(salt, 'base64'),
      tagLength: kept.length,
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    }),
  );
  return timingSafeEqual(given, kept);
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
