// What the server answers with, as the screen reads it: the server's own types, nothing said twice.
import type { CaseView } from '../../../server/cases/case-view.ts';
import type { CalendarMonth } from '../../../server/routes/calendar-month.ts';
import type { Session } from '../../../server/routes/session.ts';

export type { CaseRow } from '../../../server/caseload/case-row.ts';
export type { CaseView } from '../../../server/cases/case-view.ts';
export type { FeedView, NewFeed } from '../../../server/routes/calendar-feed.ts';
export type { CalendarMonth } from '../../../server/routes/calendar-month.ts';
export type { Caseload } from '../../../server/routes/list-cases.ts';
export type { Outbox, OutboxMessage } from '../../../server/routes/outbox.ts';
export type { Household } from '../../../server/routes/get-household.ts';
export type { Session } from '../../../server/routes/session.ts';
export type { SettingsView } from '../../../server/routes/settings.ts';

export type CalendarItem = CalendarMonth['days'][number]['items'][number];
export type StaffMember = Session['staff'][number];
export type SiteRow = Session['sites'][number];
export type ViewEntry = CaseView['entries'][number];
