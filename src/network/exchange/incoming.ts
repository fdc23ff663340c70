// What every reader gives: bodies and offers under the ids of their source, and what was noticed. Nothing of it is verified.
import type { Day } from '../../../machines/day.ts';
import type { BodyKind } from '../directory/body.ts';
import type { Source } from '../directory/offer.ts';
import type { BodySaid } from './body-fields.ts';
import type { Said } from './fields.ts';
import type { Finding, Note, Where } from './finding.ts';

export type IncomingBody = {
  readonly foreignId: string;
  /** The kind its name tells of, for a body that is made: a guess is never compared. Null where the name tells nothing. */
  readonly guess: BodyKind | null;
  readonly fields: BodySaid & { readonly name: string };
};

export type IncomingOffer = {
  readonly foreignId: string;
  /** The day the source says it last changed it. */
  readonly changedOn: Day | null;
  /** The day the source says somebody looked. Shown, and no reason to trust it here. */
  readonly assuredOn: Day | null;
  /** What its starts are computed from: while it stays the same, starts that follow as days go by are no change of the source. */
  readonly rule: string | null;
  readonly fields: Said & { readonly title: string; readonly body: string };
};

export type Incoming = {
  readonly source: Source;
  readonly bodies: readonly IncomingBody[];
  readonly offers: readonly IncomingOffer[];
  readonly findings: readonly Finding[];
  /** Entries that are there and could not be read: they are not gone. */
  readonly unreadable: readonly string[];
  /** Whether what is not in it is gone: false where pages are missing, or an entry is there that nobody can name. */
  readonly isWhole: boolean;
};

/** What a reader has to be told: nothing here knows today, or who published a file. */
export type Reading = { readonly file: string | null; readonly on: Day; readonly publisher: string };

export const at = ({ file }: Pick<Reading, 'file'>, more: Partial<Where> = {}): Where => ({
  file,
  line: null,
  path: null,
  foreignId: null,
  ...more,
});

export type Gathering = {
  readonly note: Note;
  readonly body: (body: IncomingBody) => void;
  readonly offer: (where: Where, offer: IncomingOffer) => void;
  readonly leaveOut: (where: Where, because: 'notAnObject' | 'noId' | 'noTitle' | 'noOffer' | 'rowBroken') => void;
  readonly isPart: (where: Where, pages: number) => void;
  readonly done: () => Incoming;
};

/** Without what is absent. */
const said = (fields: IncomingBody['fields']): IncomingBody['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as IncomingBody['fields'];

/** Collects what a reader finds. The first of two entries with one id stays; what a body that is named again says more is taken along. */
export function gather(source: Source): Gathering {
  const bodies = new Map<string, IncomingBody>();
  const offers = new Map<string, IncomingOffer>();
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  let isWhole = true;
  const note: Note = (where, noticed) => void findings.push({ ...where, ...noticed });
  return {
    note,
    body: (body) => {
      const before = bodies.get(body.foreignId);
      bodies.set(body.foreignId, before === undefined ? body : { ...before, fields: { ...body.fields, ...said(before.fields) } });
    },
    offer: (where, offer) => {
      if (offers.has(offer.foreignId)) note(where, { code: 'duplicate' });
      else offers.set(offer.foreignId, offer);
    },
    leaveOut: (where, because) => {
      note(where, { code: 'entryUnreadable', because });
      if (where.foreignId === null) isWhole = false;
      else unreadable.add(where.foreignId);
    },
    isPart: (where, pages) => {
      isWhole = false;
      note(where, { code: 'onlyPart', pages });
    },
    done: () => ({ source, bodies: [...bodies.values()], offers: [...offers.values()], findings, unreadable: [...unreadable], isWhole }),
  };
}

/** A file that is something else: one finding, and nothing can be said to be gone. */
export const notTheFormat = (source: Source, where: Where, because: Extract<Finding, { code: 'notTheFormat' }>['because']): Incoming => ({
  source,
  bodies: [],
  offers: [],
  findings: [{ ...where, code: 'notTheFormat', because }],
  unreadable: [],
  isWhole: false,
});
