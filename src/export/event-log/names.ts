// The names under which cases, people and what they worked on leave in an event log: as they are recorded, or made anew for one export.
import { givenHousehold, givenId } from '../../../machines/case/events/define.ts';
import { centres } from '../../../machines/centres.ts';
import { calendar } from '../../../machines/actor.ts';
import { SiteCode } from '../../../machines/sites.ts';
import type { ItemName } from './item-names.ts';

/** What leaves in place of what identifies something. The same is called the same as long as the export lasts. */
export type Names = {
  readonly case: string;
  readonly item: (kind: ItemName, id: string) => string;
  readonly person: (id: string) => string;
  /** A site, or a centre of one. */
  readonly place: (code: string) => string;
  /** The check sum of a text that was signed. */
  readonly text: (hash: string) => string;
  /** An entry of the directory. */
  readonly offer: (uuid: string) => string;
};

/** `isNew`: nothing in this export is called as it is in the recording, and no moment is told more exactly than its day. */
export type Naming = { readonly isNew: boolean; readonly of: (caseId: string) => Names };

const same = (name: string): string => name;

/** An id that cannot have been typed. Old recordings hold others, and those may spell something (decision 52). */
const isGiven = (kind: ItemName, id: string): boolean => (kind === 'household' ? givenHousehold : givenId).test(id);

/** As recorded, but for ids that somebody could have typed: these are numbered, case by case and kind by kind. */
export const recordedNames: Naming = {
  isNew: false,
  of: (caseId) => {
    const numbered = new Map<string, string>();
    const item = (kind: ItemName, id: string): string => {
      if (isGiven(kind, id)) return id;
      const key = `${kind} ${id}`;
      const name = numbered.get(key) ?? `${kind}-${numbered.size + 1}`;
      numbered.set(key, name);
      return name;
    };
    return { case: caseId, item, person: same, place: same, text: same, offer: same };
  },
};

/** 64 hex digits from a key that is made for one export and kept nowhere. */
export type Digest = (text: string) => string;

/** Of 96 bits: among all cases there will ever be no two are alike. */
const idLength = 24;

const knownPlaces: ReadonlySet<string> = new Set([...SiteCode.options, ...centres.map(({ code }) => code)]);

/** RFC 9562, version 8: a UUID of one's own making. */
const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/**
 * Everything that identifies a case, a person or a thing in it has another name, of the same form, so that no export can be joined to the
 * recording or to another export by it. Places that everybody knows keep theirs.
 */
export function newNames(digest: Digest): Naming {
  const id = (letter: string, text: string): string => letter + digest(text).slice(0, idLength);
  return {
    isNew: true,
    of: (caseId) => ({
      case: id('k', `case ${caseId}`),
      // A household is what cases share.
      item: (kind, text) => id(kind.slice(0, 1), kind === 'household' ? `household ${text}` : `${kind} ${caseId} ${text}`),
      person: (text) => (text === calendar.id ? text : id('p', `person ${text}`)),
      place: (code) => (knownPlaces.has(code) ? code : id('o', `place ${code}`)),
      text: (hash) => `sha256:${digest(`text ${hash}`)}`,
      offer: (uuid) => uuidOf(digest(`offer ${uuid}`)),
    }),
  };
}
