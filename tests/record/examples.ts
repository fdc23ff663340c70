// A small made-up case for the tests of record and storage.
import type { CaseEvent } from '../../machines/case/events/case-event.ts';
import { linkAll } from '../../src/record/log/chain.ts';
import type { Entry, Header, Unlinked } from '../../src/record/log/entry.ts';
import { linesOfRecording } from '../../src/record/log/line.ts';
import type { Line } from '../../src/record/log/lines.ts';
import type { DraftWrite, PageDraft } from '../../src/record/words/page-draft.ts';
import { readRecordings, type Reading } from '../../src/record/log/recording.ts';

export const canary = 'Kanarienvogel Zwitscher 4711';

export const headerOf = (id: string, changes: Partial<Header> = {}): Header => ({
  format: 'etappe.recording/1',
  case: id,
  site: 'wiesbaden',
  land: 'HE',
  standard: '2026.1',
  standardHash: `sha256:${'5'.repeat(64)}`,
  ...changes,
});

export const events: CaseEvent[] = [
  { type: 'privacy.explained', language: 'ar' },
  { type: 'talk.begun' },
  { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null, given: ['note'] },
  { type: 'deadline.assessmentMissed' },
];

export const unlinkedFrom = (first: number, count: number): Unlinked[] =>
  Array.from({ length: count }, (_, index) => ({
    seq: first + index,
    on: '2026-08-31',
    at: '2026-08-31T09:12:33.123Z',
    by: { role: 'counsellor', id: 'c-7f' },
    event: events[(first + index - 1) % events.length] ?? { type: 'talk.begun' },
  }));

export const entriesOf = (header: Header, count = 4): Entry[] => linkAll(header, null, unlinkedFrom(1, count));

export const recordingOf = (id: string, count = 4): string[] => {
  const header = headerOf(id);
  return [...linesOfRecording(header, entriesOf(header, count))];
};

export async function readingsOf(lines: AsyncIterable<Line> | Iterable<Line>): Promise<Reading[]> {
  return Array.fromAsync(readRecordings(lines, { file: 'a.jsonl' }));
}

export const faultsOf = async (lines: AsyncIterable<Line> | Iterable<Line>) =>
  (await readingsOf(lines)).flatMap(({ fault }) => (fault === null ? [] : [fault]));

/** What counts on each page, without whose it is. */
export const textsOf = (pages: Readonly<Record<string, PageDraft>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(pages).map(([page, { main }]) => [page, main?.value ?? null]));

let requests = 0;
/** Typed in one and the same window, on what it has typed before. */
export const typed = (value: unknown, more: Partial<DraftWrite> = {}): DraftWrite => ({
  value,
  by: { role: 'counsellor', id: 'c-7f' },
  at: '2026-08-31T09:12:33.123Z',
  tab: { id: 'window', seq: (requests += 1) },
  grewFrom: 0,
  ...more,
});

/** The same entry with its links taken off, as somebody would write it by hand. */
export function unlinkedLine(line: string): string {
  const { prev: _prev, hash: _hash, ...entry } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify(entry, null, 1).replaceAll('\n', ' ');
}
