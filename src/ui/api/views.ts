// What the server answers with, as the screen reads it: the server's own types, nothing said twice.
import type { CaseView } from '../../server/case-view.ts';
import type { Session } from '../../server/routes/session.ts';

export type { CaseRow } from '../../server/case-row.ts';
export type { CaseView } from '../../server/case-view.ts';
export type { Caseload } from '../../server/routes/list-cases.ts';
export type { Session } from '../../server/routes/session.ts';

export type StaffMember = Session['staff'][number];
export type SiteRow = Session['sites'][number];
export type ViewEntry = CaseView['entries'][number];
