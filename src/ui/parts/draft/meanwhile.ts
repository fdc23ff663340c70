// What somebody goes on typing while the page is being saved: it was not sent with the rest, so it must not end with the rest.
import { isFields } from './differences.ts';

export type Meanwhile = { readonly sent: unknown; readonly typed: unknown };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Null where nothing was typed after the press. */
export const meanwhileOf = (sent: unknown, typed: unknown): Meanwhile | null => (isSame(sent, typed) ? null : { sent, typed });

/** `rest` with every answer that was changed after the press, field by field. */
export function withMeanwhile<D>(rest: D, { sent, typed }: Meanwhile): D {
  if (!isFields(typed) || !isFields(rest)) return typed as D;
  const before = isFields(sent) ? sent : {};
  const kept: Record<string, unknown> = { ...rest };
  for (const [field, answer] of Object.entries(typed))
    if (!isSame(before[field], answer)) {
      kept[field] = isFields(answer) ? withMeanwhile(kept[field] ?? {}, { sent: before[field], typed: answer }) : answer;
    }
  return kept as D;
}
