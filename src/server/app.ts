// The whole server as one function from request to response: middleware first, then the routes, then the screen.
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import type { Context } from 'hono';
import { ImpossibleEntry } from '../engine/step/advance.ts';
import { DamagedCase } from '../record/case/damaged-case.ts';
import type { ProblemCode } from '../contract/problem.ts';
import { isDamage } from '../storage/damage.ts';
import { isUnavailable } from '../storage/unavailable.ts';
import { addApi, description } from './api.ts';
import { Busy } from './sign-in/busy.ts';
import { ownHeaders } from './http/own-headers.ts';
import { requestLog } from './http/request-log.ts';
import { securityLog } from './http/security-log.ts';
import { requestMetrics } from './http/request-metrics.ts';
import { traceOf } from './parts/log.ts';
import { noteWhence } from './http/client-address.ts';
import { strangers } from './http/strangers.ts';
import { ownNameOnly, ownPageOnly } from './http/own-address.ts';
import { faultsIn } from './http/malformed.ts';
import { wordsOf } from './http/own-words.ts';
import type { Env } from './http/env.ts';
import { thisComputerOnly } from './parts/entrance.ts';
import type { ServerParts } from './parts/server-parts.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import { routeParts, type RouteParts } from './routes/route-parts.ts';
import { problem } from './http/problem.ts';
import { addFeedFile } from './routes/feed-file.ts';
import { addWegweiser } from './routes/wegweiser.ts';
import { addScreen } from './http/screen.ts';

/** Needs no port: tests and the bench call its `request` directly. Without a sign-in: the demonstration, in which the made-up staff act. */
export const newApp = (parts: ServerParts, signIn: SignIn | null = null): OpenAPIHono<Env> => appOf(routeParts(parts, signIn));

export function appOf(parts: RouteParts): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, c) => (result.success ? undefined : problem(c, 'malformed', { errors: faultsIn(c, result.error) })),
  });
  app.onError((error, c) => answerFailure(parts, error, c));
  app.notFound((c) => problem(c, 'notFound'));
  const entrance = parts.entrance ?? thisComputerOnly;
  if (parts.metrics) app.use(requestMetrics(parts.metrics));
  const ownWords = wordsOf(() => app.getOpenAPI31Document(description));
  app.use((c, next) => {
    c.set('ownWords', ownWords);
    return next();
  });
  // A number from outside would let anybody write into the log.
  app.use(
    requestId({ headerName: '' }),
    requestLog(parts.log),
    securityLog(parts.log),
    ownHeaders(entrance),
    noteWhence(entrance, strangers(parts.log)),
    ownNameOnly(entrance),
    ownPageOnly(entrance),
  );
  addApi(app, parts);
  addFeedFile(app, parts);
  addWegweiser(app, parts);
  addScreen(app, parts.screen);
  return app;
}

/** What the database or a damaged case cannot help is said as such; everything else is ours and gives a number only. */
function answerFailure({ log }: Pick<ServerParts, 'log'>, error: unknown, c: Context<Env>): Response {
  const code = failureOf(error);
  const trace = { request: c.get('requestId'), ...traceOf(error) };
  if (code === 'defect') log.error(trace, 'defect');
  else log.warn(trace, code);
  return problem(c, code);
}

function failureOf(error: unknown): ProblemCode {
  if (error instanceof DamagedCase || error instanceof ImpossibleEntry) return 'damagedCase';
  if (error instanceof HTTPException && error.status < 500) return error.status === 415 ? 'unsupportedType' : 'notJson';
  if (isDamage(error)) return 'unreadable';
  return error instanceof Busy || isUnavailable(error) ? 'unavailable' : 'defect';
}
