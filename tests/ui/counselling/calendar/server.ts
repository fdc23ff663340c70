// The server as the calendar knows it: a month of appointments, and one's own feed.
import type { CalendarItem, FeedView } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json, nothing, type Received } from '../../network.ts';
import { sessionOn } from '../../views.ts';

export const today = '2026-11-22';

export const appointment = (facts: Partial<CalendarItem>): CalendarItem => ({
  case: 'a',
  name: 'Amira Musterfrau',
  kind: 'reviewDue',
  rule: 'R2',
  group: 'windowOpen',
  ...facts,
});

export function serverWith(
  items: Readonly<Record<string, readonly CalendarItem[]>>,
  feed: FeedView = { exists: false, since: null },
): Received[] {
  let own = feed;
  return answerWith(({ method, path }) => {
    if (path === '/session') return json(sessionOn(today));
    if (path.startsWith('/calendar?month=')) {
      const month = path.slice(-7);
      const days = Object.entries(items).filter(([on]) => on.startsWith(month));
      return json({ today, month, days: days.map(([on, found]) => ({ on, items: found })) });
    }
    if (path !== '/calendar/feed') return undefined;
    if (method === 'DELETE') own = { exists: false, since: null };
    if (method === 'POST') own = { exists: true, since: `${today}T09:00:00Z` };
    if (method === 'DELETE') return nothing();
    return json(method === 'POST' ? { since: own.since, address: 'https://etappe.example/calendar/secret.ics' } : own);
  });
}
