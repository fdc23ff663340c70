// How a case that does not fit is written down: in words, as JSON, or as a row of a table.
import { stringify } from 'csv-stringify/sync';
import type { Deviation } from '../../engine/log/conform.ts';
import type { Judged } from './judge-piece.ts';

export const formats = ['text', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

type Found = Extract<Judged, { noFile: null }>;

const reasonsOf = (deviation: Deviation): readonly string[] =>
  deviation.code === 'refused' ? deviation.refusals.map(({ code }) => code) : [deviation.code];

/** What every form says of it. `line` is that of the entry, or of the fault. */
function factsOf({ file, verdict, sentence }: Found) {
  const { code, leaving, fault } = verdict;
  return {
    verdict: code,
    file,
    line: leaving?.line ?? verdict.line,
    case: verdict.case,
    site: verdict.site,
    entry: leaving?.deviation.seq ?? fault?.seq ?? null,
    event: leaving?.deviation.event ?? null,
    stage: leaving?.stage ?? null,
    rule: leaving?.rule ?? null,
    month: leaving?.month ?? null,
    reasons: leaving === null ? (fault === null ? [] : [fault.code]) : reasonsOf(leaving.deviation),
    sentence,
  };
}

const columns = ['verdict', 'file', 'line', 'case', 'site', 'entry', 'event', 'stage', 'rule', 'month', 'reasons', 'sentence'] as const;

const csv = (cells: readonly unknown[]): string =>
  // What a spreadsheet would take for a formula is taken for text.
  stringify([[...cells]], { escape_formulas: true, record_delimiter: '' });

/** The first line of the table; none where there is no table. */
export const headOfTable = (format: Format): string[] => (format === 'csv' ? [csv(columns)] : []);

/** Null in words where it cannot be read: that is said on standard error, where it has always been said. */
export function written(found: Found, format: Format): string | null {
  const facts = factsOf(found);
  const { leaving } = found.verdict;
  if (format === 'csv') return csv(columns.map((name) => (name === 'reasons' ? facts.reasons.join(' ') : facts[name])));
  if (format === 'json') return JSON.stringify({ ...facts, ...(leaving !== null && { deviation: leaving.deviation }) });
  return leaving === null ? null : `${facts.file}:${facts.line}: ${facts.case}: ${facts.sentence} [${facts.reasons.join(', ')}]`;
}
