// What the screen exchanges with the server, by the names the pages use: the contract's own types, nothing said twice.
import type { CaseView } from '../../../contract/case-view.ts';
import type { Session } from '../../../contract/session.ts';

export type { ActionBody, ActionRow, Actions } from '../../../contract/actions.ts';
export type { CaseRow } from '../../../contract/case-row.ts';
export type { CaseView } from '../../../contract/case-view.ts';
export type { FeedView, NewFeed } from '../../../contract/calendar-feed.ts';
export type { CalendarItem, CalendarMonth } from '../../../contract/calendar-month.ts';
export type { Caseload } from '../../../contract/caseload.ts';
export type {
  Bodies,
  BodyBody,
  BodyView,
  Directory,
  DirectorySearch,
  OfferBody,
  OfferRow,
  OfferView,
  WrittenBody,
  WrittenOffer,
} from '../../../contract/directory.ts';
export type { ComparedBody, ComparedOffer, ImportBody, ImportView } from '../../../contract/directory-import.ts';
export type { Drafted, OtherDraft } from '../../../contract/draft.ts';
export type { FigureTable, Indicators, Programme, ProgrammeCounts } from '../../../contract/figures.ts';
export type { Created } from '../../../contract/new-case.ts';
export type { Household } from '../../../contract/household.ts';
export type { Outbox, OutboxMessage } from '../../../contract/outbox.ts';
/** A proposal, and for a late entry the day it took effect with the reason. */
export type { ProposalBody } from '../../../contract/proposal-body.ts';
export type { Session } from '../../../contract/session.ts';
export type { SettingsView } from '../../../contract/settings.ts';
export type { RemarkBody, RemarkRow, Remarks } from '../../../contract/remarks.ts';
export type { ReviewsBody, ReviewsKept, TranslationReviews } from '../../../contract/translations.ts';

export type StaffMember = Session['staff'][number];
export type SiteRow = Session['sites'][number];
export type ViewEntry = CaseView['entries'][number];
