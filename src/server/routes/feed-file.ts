// GET /calendar/<secret>.ics: the calendar feed itself, for whoever knows its address. Short case numbers and no name.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { calendarText, type CalendarEntry } from '../../export/calendar/calendar-text.ts';
import { appointmentHistory } from '../../engine/log/appointment-history.ts';
import { langs } from '../../language/language.ts';
import { calendarEntry, calendarName } from '../../language/messages.ts';
import { membershipsOf } from '../../organisation/organisation.ts';
import type { Feed } from '../../record/ports/feed-store.ts';
import { inputOf } from '../../record/log/input-of.ts';
import { shortId } from '../../record/log/short-id.ts';
import { daysOfCases } from '../cases/case-days.ts';
import { feedGuesses, type FeedGuesses } from '../access/feed-guesses.ts';
import { feedWith } from '../access/feed-secret.ts';
import { clientAddress } from '../http/client-address.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem, tooManyAttempts } from '../http/problem.ts';

/** Before the screen's own pages, of which `/calendar` is one. */
export function addFeedFile(app: OpenAPIHono<Env>, parts: RouteParts): void {
  const guesses = feedGuesses(parts.storage.accounts, parts.storage.ring);
  app.get('/calendar/:file{[A-Za-z0-9_-]{1,100}\\.ics}', async (c) => {
    const seconds = await guesses.rest(clientAddress(c));
    if (seconds !== null) return tooManyAttempts(c, seconds);
    return getFile({ ...parts, guesses }, c, c.req.param('file').slice(0, -'.ics'.length));
  });
}

async function getFile(parts: RouteParts & { guesses: FeedGuesses }, c: Context<Env>, secret: string): Promise<Response> {
  await parts.watch.look();
  const doubt = parts.watch.doubt();
  // Other calendars would take over what is dated by it, and keep what they have where nothing comes.
  if (doubt !== null) return problem(c, 'clockDoubted', { doubt });
  const feed = await feedWith(parts.storage.feeds, secret);
  if (feed === null || !(await isStillOf(parts, feed))) {
    await parts.guesses.count(clientAddress(c));
    return problem(c, 'notFound');
  }
  return c.body(await fileOf(parts, feed), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
    // The address is a secret: no page that is opened from the calendar learns it.
    'referrer-policy': 'no-referrer',
  });
}

/** Whoever does not work with cases any more keeps no window to them. */
async function isStillOf({ signIn, clock }: RouteParts, { actor }: Feed): Promise<boolean> {
  if (signIn === null) return true;
  const [role, person = ''] = actor.split(':');
  return membershipsOf(await signIn.readOrganisation(), person, clock.today()).some((membership) => membership.role === role);
}

async function fileOf(parts: RouteParts, { actor, lang: chosen }: Feed): Promise<string> {
  const lang = langs.find((known) => known === chosen) ?? 'de';
  const person = actor.slice(actor.indexOf(':') + 1);
  const entries: CalendarEntry[] = [];
  const today = parts.clock.today();
  for await (const { case: id, state, days } of daysOfCases(parts, today)) {
    if (state.context.file.counsellor !== person) continue;
    const opened = await parts.cases.open(id);
    if (opened === null) continue;
    const log = { input: inputOf(opened.header), entries: opened.entries };
    for (const known of appointmentHistory(log, days, today)) {
      const { on, changes, changedAt, isCancelled } = known;
      entries.push({ id: `${id}.${known.kind}`, on, changes, changedAt, isCancelled, ...calendarEntry(lang, known, shortId(id)) });
    }
  }
  return calendarText(calendarName(lang), entries, parts.clock.now());
}
