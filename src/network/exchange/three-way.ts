// Three-way, field by field: what a source said before, what it says now, and what stands here. The same for offers and for bodies.
import type { Offer, Origin } from '../directory/offer.ts';

export type Change<F extends string> = {
  readonly field: F;
  /** What the source said when it was last agreed to; null as well where it had said nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly here: unknown;
  /** Somebody here changed it, too. */
  readonly isConflict: boolean;
};

type Words = Readonly<Record<string, unknown>>;
type Sides = {
  readonly said: Words;
  readonly now: Words;
  readonly here: Words;
  /** What stands where a source says nothing. */
  readonly unsaid: Words;
};

/** What the source now says otherwise than before, unless it stands here already. A field it does not have is never compared. */
export function changeOf<F extends string>(field: F, sides: Sides, isSame: (field: F, a: unknown, b: unknown) => boolean): Change<F>[] {
  const after = sides.now[field];
  if (after === undefined) return [];
  const wasSaid = Object.hasOwn(sides.said, field);
  const before = wasSaid ? sides.said[field] : sides.unsaid[field];
  const here = sides.here[field];
  const isUnchanged = (wasSaid && isSame(field, before, after)) || isSame(field, here, after);
  return isUnchanged ? [] : [{ field, before: before ?? null, after, here, isConflict: !isSame(field, before, here) }];
}

/** Whether a person looked, and whether that was on the day of the last import or later. */
export type Looked = 'never' | 'beforeLastImport' | 'sinceLastImport';

export const lookedAt = (verified: Offer['verified'], origin: Origin | null): Looked =>
  verified === null ? 'never' : origin !== null && verified.on >= origin.importedOn ? 'sinceLastImport' : 'beforeLastImport';

export type Side = 'theirs' | 'ours';
/** For a field nobody named, `all` counts; without it the field stays undecided. */
export type FieldChoice<F extends string> = { readonly all?: Side; readonly fields?: Readonly<Partial<Record<F, Side>>> };

export type Sorted<F extends string> = Record<'taken' | 'open', readonly Change<F>[]>;

/** What is taken, and what nobody has decided about; the rest stays and counts as decided. */
export function sorted<F extends string>(
  verified: Offer['verified'],
  changes: readonly Change<F>[],
  choice: FieldChoice<F> | undefined,
): Sorted<F> {
  const sideOf = (change: Change<F>): Side | undefined =>
    choice?.fields?.[change.field] ?? choice?.all ?? (verified === null && !change.isConflict ? 'theirs' : undefined);
  return {
    taken: changes.filter((change) => sideOf(change) === 'theirs'),
    open: changes.filter((change) => sideOf(change) === undefined),
  };
}

/** Read from a file and checked field by field, so that there is nothing in it but what JSON can hold. */
export const asSaid = (values: Words): Origin['said'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Origin['said'];

export const valuesOf = (changes: readonly Change<string>[]): Origin['said'] =>
  asSaid(Object.fromEntries(changes.map(({ field, after }) => [field, after])));

/** What the source says now, but for what nobody has decided: there its former word stands, so that the next import asks again. */
export function saidNow(origin: Origin | null, now: Words, open: readonly Change<string>[]): Origin['said'] {
  const undecided = new Set(open.map(({ field }) => field));
  const decided = Object.entries(asSaid(now)).filter(([name]) => !undecided.has(name));
  return { ...origin?.said, ...Object.fromEntries(decided) };
}

/** A verified entry that became another, or was gone, is to be looked at again. */
export const isToLookAgain = (verified: Offer['verified'], origin: Origin | null, { taken, open }: Sorted<string>): boolean =>
  verified !== null && (open.length > 0 || taken.length > 0 || (origin !== null && (origin.goneOn !== null || origin.lookAgain)));
