// Whether whoever asks has a right, for answers that say so.
import type { Context } from 'hono';
import { roleOf } from '../access/asker.ts';
import { can, type Right } from '../access/can.ts';
import type { Env } from './env.ts';

export function may(c: Context<Env>, right: Right): boolean {
  const role = roleOf(c.get('asker'));
  return role !== null && can(role, right);
}
