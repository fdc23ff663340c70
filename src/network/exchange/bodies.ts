// What an import says of bodies that are here, and what becomes of them: compared and protected as offers are.
import { unsaidOfBody, type Body } from '../directory/body.ts';
import type { Origin } from '../directory/offer.ts';
import { bodyFieldNames, bodyFieldsOf, bodyFrom, unsaidBodyFields, type BodyField, type BodyFields } from './body-fields.ts';
import type { Directory } from './directory.ts';
import type { Import } from './import.ts';
import type { IncomingBody } from './incoming.ts';
import { uuidFrom } from './ids.ts';
import { matchBodies, originIn, type BodyMatch } from './match-bodies.ts';
import { isAlike, plainName } from './sameness.ts';
import {
  asSaid,
  changeOf,
  isToLookAgain,
  lookedAt,
  saidNow,
  sorted,
  valuesOf,
  type Change,
  type FieldChoice,
  type Looked,
} from './three-way.ts';

export type BodyChange = Change<BodyField>;
/** By the foreign id of the body. */
export type BodyChoices = Readonly<Record<string, FieldChoice<BodyField>>>;

export type ComparedBody =
  /** It is made with the first offer that is taken of it. */
  | { readonly standing: 'new'; readonly incoming: IncomingBody }
  | {
      readonly standing: 'changed' | 'unchanged' | 'backAgain';
      readonly body: Body;
      readonly incoming: IncomingBody;
      readonly changes: readonly BodyChange[];
      readonly looked: Looked;
    }
  | { readonly standing: 'gone'; readonly body: Body; readonly looked: Looked };

/** A name that is only written differently is the same. */
const isSame = (field: BodyField, a: unknown, b: unknown): boolean =>
  field === 'name' && typeof a === 'string' && typeof b === 'string' ? plainName(a) === plainName(b) : isAlike(a, b);

function changesOf(body: Body, { fields }: IncomingBody, imported: Import): readonly BodyChange[] {
  const said = originIn(body, imported)?.said ?? {};
  const sides = { said, now: fields, here: bodyFieldsOf(body), unsaid: unsaidBodyFields };
  return bodyFieldNames.flatMap((field) => changeOf(field, sides, isSame));
}

/** In the order of the foreign ids; what is gone comes last. A body nobody offers anything of is not new. */
export function compareBodies(
  directory: Directory,
  imported: Import,
  match: BodyMatch = matchBodies(directory, imported),
): readonly ComparedBody[] {
  const offering = new Set(imported.incoming.offers.map(({ fields }) => plainName(fields.body)));
  const known = match.known.map(({ body, incoming }): ComparedBody => {
    const origin = originIn(body, imported);
    const changes = changesOf(body, incoming, imported);
    const isBack = origin !== null && origin.goneOn !== null;
    const standing = isBack ? 'backAgain' : changes.length > 0 ? 'changed' : 'unchanged';
    return { standing, body, incoming, changes, looked: lookedAt(body.verified, origin) };
  });
  const fresh = match.fresh
    .filter(({ fields }) => offering.has(plainName(fields.name)))
    .map((incoming): ComparedBody => ({ standing: 'new', incoming }));
  const idOf = (one: ComparedBody): string => ('incoming' in one ? one.incoming.foreignId : one.body.id);
  return [...[...known, ...fresh].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)), ...goneOf(directory, imported, match)];
}

/** A body may have stood only with an entry that could not be read: then nothing says that it is gone. */
function goneOf({ bodies }: Directory, imported: Import, { known }: BodyMatch): readonly ComparedBody[] {
  const { isWhole, unreadable, bodies: told } = imported.incoming;
  if (!isWhole || unreadable.length > 0) return [];
  const there = new Set(told.map(({ foreignId }) => foreignId));
  const isKnown = new Set(known.map(({ body }) => body.id));
  return bodies.flatMap((body): ComparedBody[] => {
    const origin = originIn(body, imported);
    if (origin === null || origin.goneOn !== null || there.has(origin.foreignId) || isKnown.has(body.id)) return [];
    return [{ standing: 'gone', body, looked: lookedAt(body.verified, origin) }];
  });
}

const begun = (imported: Import, foreignId: string): Omit<Origin, 'said'> => ({
  source: imported.incoming.source,
  feed: imported.feed,
  foreignId,
  changedOn: null,
  importedOn: imported.on,
  goneOn: null,
  undecided: {},
  lookAgain: false,
});

const withOrigin = (body: Body, origin: Origin, imported: Import): Body['origins'] => [
  ...body.origins.filter((one) => one !== originIn(body, imported)),
  origin,
];

/** The entry as it is then; the same one where nothing becomes of it. */
export function bodyAfter(compared: ComparedBody, imported: Import, choices: BodyChoices): Body | null {
  if (compared.standing === 'new') return null;
  const { body } = compared;
  const origin = originIn(body, imported);
  if (compared.standing === 'gone')
    return origin === null ? null : { ...body, origins: withOrigin(body, { ...origin, goneOn: imported.on, lookAgain: true }, imported) };
  const { incoming, changes } = compared;
  const sides = sorted(body.verified, changes, Object.hasOwn(choices, incoming.foreignId) ? choices[incoming.foreignId] : undefined);
  const fields = { ...bodyFieldsOf(body), ...(valuesOf(sides.taken) as Partial<BodyFields>) };
  const renewed: Origin = {
    ...begun(imported, incoming.foreignId),
    said: saidNow(origin, incoming.fields, sides.open),
    undecided: valuesOf(sides.open),
    lookAgain: isToLookAgain(body.verified, origin, sides),
  };
  return bodyFrom(fields, { ...body, origins: withOrigin(body, renewed, imported) });
}

/** What a body needs that no source says. */
export type BodyDefaults = Pick<Body, 'region' | 'verifyBy'> & { readonly bodyKind: Body['kind'] };

/** The id follows from the source, as that of an offer; a body that has it and is another one by now keeps it. */
function freeId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const id = uuidFrom('import', 'body', ...parts);
  return isTaken(id) ? freeId([...parts, 'again'], isTaken) : id;
}

type Making = { readonly imported: Import; readonly match: BodyMatch; readonly isTaken: (id: string) => boolean };

/** Of a name no body of the list has, only the name is known. */
export function bodyMade(name: string, { imported, match, isTaken }: Making, { bodyKind, region, verifyBy }: BodyDefaults): Body {
  const incoming = match.fresh.find(({ fields }) => plainName(fields.name) === plainName(name));
  const base: BodyFields = { ...unsaidBodyFields, region, name, kind: incoming?.guess ?? bodyKind };
  if (incoming === undefined) return bodyFrom(base, { ...unsaidOfBody, id: freeId([plainName(name)], isTaken), verifyBy });
  const { foreignId, fields } = incoming;
  const said = asSaid(fields);
  const id = freeId([imported.incoming.source, imported.feed, foreignId], isTaken);
  const origins = [{ ...begun(imported, foreignId), said }];
  return bodyFrom({ ...base, ...(said as Partial<BodyFields>) }, { ...unsaidOfBody, id, verifyBy, origins });
}
