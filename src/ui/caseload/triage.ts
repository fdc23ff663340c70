// Sorts a caseload by what has to be done next. Reads what the server derived; decides nothing about a case.
import type { CaseRow } from '../api/views.ts';

/** Most pressing first. */
export const urgencies = ['overdue', 'due', 'windowOpen', 'signature', 'inProgress', 'calm', 'closed'] as const;
export type Urgency = (typeof urgencies)[number];

const byClock: Readonly<Record<string, Urgency>> = { overdue: 'overdue', escalated: 'overdue', due: 'due', windowOpen: 'windowOpen' };
const waitingForSignature = new Set(['signature', 'renegotiation.signing']);
/** Nothing is asked of the counsellor here before the review clock speaks. */
const calmStages = new Set(['inForce', 'withoutAgreement']);

/** A review that is overdue comes before everything else, wherever the case stands. */
export function urgencyOf({ stage, clock, presence }: Pick<CaseRow, 'stage' | 'clock' | 'presence'>): Urgency {
  if (stage === 'closed' || stage === 'erased') return 'closed';
  const pressing = clock === null ? undefined : byClock[clock];
  if (pressing === 'overdue' || pressing === 'due') return pressing;
  if (presence === 'paused') return 'calm';
  if (presence !== null && presence !== 'reachable') return 'inProgress';
  if (waitingForSignature.has(stage)) return 'signature';
  if (pressing !== undefined) return pressing;
  return calmStages.has(stage) ? 'calm' : 'inProgress';
}

export type Group = { readonly urgency: Urgency; readonly rows: readonly CaseRow[] };

/** The day a row is about: what is due, else what is planned, else when something last happened. */
const pressingDay = ({ due, planned, lastOn, closedOn }: CaseRow): string => closedOn ?? due?.on ?? planned ?? lastOn ?? '';

/** The earliest day first; among the closed the latest, because that is what is looked for. */
const inOrder = (urgency: Urgency) => (a: CaseRow, b: CaseRow) => {
  const [first, second] = urgency === 'closed' ? [b, a] : [a, b];
  return pressingDay(first).localeCompare(pressingDay(second)) || (a.name ?? '').localeCompare(b.name ?? '') || a.id.localeCompare(b.id);
};

/** Groups without a case are left out. */
export function triage(rows: readonly CaseRow[]): readonly Group[] {
  const groups = Map.groupBy(rows, urgencyOf);
  return urgencies.flatMap((urgency) => {
    const found = groups.get(urgency);
    return found === undefined ? [] : [{ urgency, rows: found.toSorted(inOrder(urgency)) }];
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();

/** Every word has to occur somewhere in what the row shows; accents make no difference. */
export function search(rows: readonly CaseRow[], query: string, shownOf: (row: CaseRow) => string): readonly CaseRow[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const shown = plain(shownOf(row));
    return words.every((word) => shown.includes(word));
  });
}
