// From which address a request comes.
import type { Context } from 'hono';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Env } from './env.ts';

const isOverPort = (env: unknown): boolean => typeof env === 'object' && env !== null && 'incoming' in env;

/** Asked without a port, as tests do, there is none: all of them count as one. */
export const clientAddress = (c: Context<Env>): string => (isOverPort(c.env) ? (getConnInfo(c).remote.address ?? 'unknown') : 'local');
