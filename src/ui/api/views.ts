// What the server answers with, as the screen reads it.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseEvent, Dated, DeadlineEvent } from '../../../machines/case/events/case-event.ts';
import type { ReviewDue } from '../../../machines/case/review-due.ts';
import type { Land } from '../../../machines/calendar/place.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { Offer } from '../../engine/explain.ts';
import type { Header } from '../../record/entry.ts';

export type StaffMember = Actor & { readonly name: string };
export type SiteRow = { readonly code: string; readonly name: string; readonly land: Land };

export type Session = {
  readonly today: Day;
  /** True when the day was set by whoever started the server: training or demonstration. */
  readonly setDay: boolean;
  readonly actor: Actor;
  readonly staff: readonly StaffMember[];
  readonly sites: readonly SiteRow[];
  readonly site: string;
};

export type CaseRow = {
  readonly id: string;
  readonly site: string;
  readonly name: string | null;
  readonly state: CaseState['value'];
  /** The way to the leaf of the stage, such as `intake.inquiry`. */
  readonly stage: string;
  readonly presence: string | null;
  readonly clock: string | null;
  readonly due: { readonly on: Day; readonly rule: string } | null;
  readonly planned: Day | null;
  readonly version: number;
  readonly lastOn: Day | null;
  readonly service: 'mbe' | 'jmd';
  readonly language: string | null;
  readonly closedOn: Day | null;
};

export type Caseload = { readonly today: Day; readonly cases: readonly CaseRow[] };

export type ViewEntry = { readonly seq: number; readonly on: Day; readonly at: string; readonly by: Actor; readonly event: CaseEvent };

/** Subject → field → the latest text. */
export type Dossier = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type CaseView = {
  readonly id: string;
  readonly header: Header;
  readonly version: number;
  readonly today: Day;
  readonly state: CaseState;
  readonly settled: readonly Dated[];
  readonly offers: readonly Offer[];
  readonly due: ReviewDue | null;
  readonly next: { readonly on: Day; readonly event: DeadlineEvent } | null;
  readonly dossier: Dossier;
  /** Sequence number → field → text. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly entries: readonly ViewEntry[];
  readonly drafts: Readonly<Record<string, unknown>>;
};
