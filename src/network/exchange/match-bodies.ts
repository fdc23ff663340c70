// Which body here is which of a list: by its origin first, so that it may be renamed on either side, then by its name.
import type { Body } from '../directory/body.ts';
import type { Origin } from '../directory/offer.ts';
import type { Directory } from './directory.ts';
import type { Import } from './import.ts';
import type { IncomingBody } from './incoming.ts';
import { plainName } from './sameness.ts';

/** Where a list comes again: the same source under the same name. */
export const isOfList = (origin: Origin | null, { incoming, feed }: Import): boolean =>
  origin !== null && origin.source === incoming.source && origin.feed === feed;

export const originIn = ({ origins }: Body, imported: Import): Origin | null =>
  origins.find((origin) => isOfList(origin, imported)) ?? null;

export type Matched = { readonly incoming: IncomingBody; readonly body: Body };

export type BodyMatch = {
  /** Every body of the list that is here; each here once. */
  readonly known: readonly Matched[];
  /** Those of the list that are not here. */
  readonly fresh: readonly IncomingBody[];
  /** The body here that the list means by this name. */
  readonly meant: (name: string) => Body | undefined;
};

/** One a name, however it is written: one that is here by its origin, else the lowest foreign id stands for all. */
function onePerName(bodies: readonly IncomingBody[], isHere: (foreignId: string) => boolean): readonly IncomingBody[] {
  const last = bodies.toSorted((a, b) => Number(isHere(a.foreignId)) - Number(isHere(b.foreignId)) || (a.foreignId > b.foreignId ? -1 : 1));
  return [...new Map(last.map((one) => [plainName(one.fields.name), one])).values()];
}

export function matchBodies({ bodies }: Directory, imported: Import): BodyMatch {
  const all = imported.incoming.bodies;
  const there = new Set(all.map(({ foreignId }) => foreignId));
  const listed = bodies.flatMap((body) => {
    const origin = originIn(body, imported);
    return origin !== null && there.has(origin.foreignId) ? [[origin.foreignId, body] as const] : [];
  });
  const byOrigin = new Map(listed);
  const named = (some: readonly Body[]) => new Map(some.toReversed().map((body) => [plainName(body.name), body]));
  const byName = named(bodies);
  // What the list still has under another id is another one, whatever it is called.
  const free = named(bodies.filter((body) => !listed.some(([, one]) => one === body)));
  const told = onePerName(all, (foreignId) => byOrigin.has(foreignId));
  const found = ({ foreignId, fields }: IncomingBody): Body | undefined => byOrigin.get(foreignId) ?? free.get(plainName(fields.name));
  const known = told.flatMap((incoming) => {
    const body = found(incoming);
    return body === undefined ? [] : [{ incoming, body }];
  });
  const names = new Map(told.map((one) => [plainName(one.fields.name), found(one)]));
  return {
    known,
    fresh: told.filter((one) => found(one) === undefined),
    meant: (name) => (names.has(plainName(name)) ? names.get(plainName(name)) : byName.get(plainName(name))),
  };
}
