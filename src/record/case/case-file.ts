// A case as the server meets it: chained, sealed and stored on the way in, verified and unsealed on the way out.
import { headOf, linkAll, verifyChain } from '../log/chain.ts';
import { DamagedCase } from './damaged-case.ts';
import { forgottenBy } from '../log/forgotten-by.ts';
import { inTurn } from './in-turn.ts';
import type { Entry, Header, Unlinked } from '../log/entry.ts';
import type { KeyStore } from '../ports/key-store.ts';
import { newDataKey, unwrap, wrap, type KeyRing } from '../seal/keys.ts';
import type { Forgetting, LogStore, Receipt } from '../ports/log-store.ts';
import type { SealedDraft, SealedRow, StoredDraft, StoredLog } from '../ports/stored-log.ts';
import { openDraft, openName, openWords, sealDraft, sealName, sealWords } from '../seal/seal.ts';
import { noDraft, withoutAside, writeDraft, type DraftOutcome, type DraftWrite, type PageDraft } from '../words/page-draft.ts';
import type { Words, WordsBySeq } from '../words/words.ts';

/** `words` of an erased case is simply empty; what the log says is forgotten is not among them. */
export type OpenCase = { header: Header; entries: Entry[]; words: WordsBySeq };

/** What is to be recorded; number, links and seal are added here. */
export type NewEntry = Omit<Unlinked, 'seq' | 'seal'> & { words: Words | null };

/**
 * Whoever forgets single words records an entry with them that says so, see `forgottenBy`: without one the case counts as
 * damaged from then on.
 */
export type AddOptions = { receipt?: Receipt | undefined; forget?: Forgetting | undefined };

export type CaseFile = {
  /** With its first entries or without, in one go. False when the case exists or the receipt's key was used before. */
  create(header: Header, items?: readonly NewEntry[], options?: AddOptions): Promise<boolean>;
  /** Null when there is no such case. Throws `DamagedCase` when anything about it is not as it was written. */
  open(id: string): Promise<OpenCase | null>;
  /** The entries as recorded, safe on disk; null when somebody has written since `version` was read, or is erasing the words. */
  add(id: string, version: number, items: readonly NewEntry[], options?: AddOptions): Promise<Entry[] | null>;
  /** See `writeDraft`. Null when there is no such case, or it was erased. */
  saveDraft(id: string, page: string, write: DraftWrite): Promise<DraftOutcome | null>;
  /** Somebody has decided about the text of this window. False when there is no such case, or it was erased. */
  dropAside(id: string, page: string, tab: string): Promise<boolean>;
  /** By page; empty when the case was erased. */
  drafts(id: string): Promise<Record<string, PageDraft>>;
  /** For the caseload, beside the record; null when the case was erased. */
  sealName(id: string, name: string): Promise<SealedDraft | null>;
  /** Null when the case was erased. Throws `DamagedCase` when it is not the name that was sealed. */
  openName(id: string, sealed: SealedDraft): Promise<string | null>;
};

export type CaseFileParts = { store: LogStore; keys: KeyStore; ring: KeyRing };

export function caseFile({ store, keys, ring }: CaseFileParts): CaseFile {
  const keyOf = (id: string) => dataKeyOf(keys, ring, id);
  const draftTurns = inTurn();

  const changeDraft = <R extends Changed>(id: string, page: string, change: (draft: PageDraft) => R) =>
    changedDraft({ store, keyOf }, id, page, change);

  return {
    async create(header, items = [], { receipt } = {}) {
      // The key comes first: a case without one could not be told from a case that lost it.
      await keys.put(header.case, wrap(ring, header.case, newDataKey()));
      const key = await keyOf(header.case);
      if (key === null) return false;
      const { unlinked, sealed } = sealAll(key, header.case, 0, items);
      return store.create(header, { entries: linkAll(header, null, unlinked), sealed, receipt });
    },

    async open(id) {
      const log = await readWithKey({ store, keys }, id);
      if (log === null) return null;
      verifyLog(log);
      // Crash recovery: whoever was stopped between forgetting the words and destroying their key makes up for it here.
      if (isErased(log) && (await keys.get(id)) !== 'destroyed') await keys.destroy(id);
      return { header: log.header, entries: log.entries, words: unseal(log, await keyOf(id)) };
    },

    async add(id, version, items, { receipt, forget } = {}) {
      const at = await store.head(id);
      if (at === null || at.head.version !== version) return null;
      const key = items.some(({ words }) => words !== null) ? await keyOf(id) : noWords;
      if (key === null) return null;
      const { unlinked, sealed } = sealAll(key, id, version, items);
      const entries = linkAll(at.header, at.head.hash, unlinked);
      return (await store.append(id, version, { entries, sealed, receipt, forget })) ? entries : null;
    },

    saveDraft: (id, page, write) => draftTurns.write(id, () => changeDraft(id, page, (draft) => writeDraft(draft, write))),

    dropAside: (id, page, tab) =>
      draftTurns.write(id, async () => (await changeDraft(id, page, (draft) => ({ draft: withoutAside(draft, tab) }))) !== null),

    async drafts(id) {
      // A page that is reloaded sends its last words and asks for them at once: a slow disk must not answer with older ones.
      await draftTurns.written(id);
      const sealed = Object.entries(await store.drafts(id));
      const key = sealed.length > 0 ? await keyOf(id) : null;
      if (key === null) return {};
      return Object.fromEntries(sealed.map(([page, draft]) => [page, opened(key, id, page, draft)]));
    },

    async sealName(id, name) {
      const key = await keyOf(id);
      return key === null ? null : sealName(key, id, name);
    },

    async openName(id, sealed) {
      const key = await keyOf(id);
      const name = key === null ? null : openName(key, id, sealed);
      if (key !== null && name === null) throw new DamagedCase(id, 'sealBroken');
      return name;
    },
  };
}

/** Throws `DamagedCase` where the key was destroyed and the log knows nothing of it. */
async function readWithKey({ store, keys }: Omit<CaseFileParts, 'ring'>, id: string): Promise<StoredLog | null> {
  const log = await store.read(id);
  if (log === null || isErased(log) || (await keys.get(id)) !== 'destroyed') return log;
  // Erased by somebody else just now: first the log says so, then the key goes.
  const again = await store.read(id);
  if (again === null || !isErased(again)) throw new DamagedCase(id, 'keyDestroyed');
  return again;
}

type Changed = { readonly draft: PageDraft };
type DraftParts = { readonly store: LogStore; readonly keyOf: (id: string) => Promise<Uint8Array | null> };

/** Reads, decides and writes; where another process was faster it decides anew. Null when there is no such case to write to. */
async function changedDraft<R extends Changed>(
  { store, keyOf }: DraftParts,
  id: string,
  page: string,
  change: (draft: PageDraft) => R,
): Promise<R | null> {
  for (;;) {
    if ((await store.head(id)) === null) return null;
    const key = await keyOf(id);
    if (key === null) return null;
    const stored = (await store.drafts(id))[page];
    const changed = change(stored === undefined ? noDraft : opened(key, id, page, stored));
    const version = stored?.version ?? 0;
    if (!(await store.saveDraft(id, page, sealDraft(key, id, page, changed.draft), version))) continue;
    if ((await keyOf(id)) !== null) return changed;
    // Erased in the meantime: nothing stays that was typed.
    await store.saveDraft(id, page, null, version + 1);
    return null;
  }
}

/** Throws `DamagedCase` when it is not the draft that was sealed. What was kept before there were versions is nothing but its text. */
function opened(key: Uint8Array, id: string, page: string, { version, ...sealed }: StoredDraft): PageDraft {
  const draft = openDraft(key, id, page, sealed);
  if (draft === undefined) throw new DamagedCase(id, 'draftBroken');
  if (version > 0) return draft as PageDraft;
  return { version: 0, main: { value: draft, by: null, since: null, at: null, tab: { id: '', seq: 0 } }, asides: [] };
}

/** Stands for the key where there is nothing to seal. */
const noWords = new Uint8Array(0);

/** Null when the key was destroyed. */
async function dataKeyOf(keys: KeyStore, ring: KeyRing, id: string): Promise<Uint8Array | null> {
  const wrapped = await keys.get(id);
  if (wrapped === 'destroyed') return null;
  const key = wrapped === null ? null : unwrap(ring, id, wrapped);
  if (key === null) throw new DamagedCase(id, 'keyMissing');
  return key;
}

/** Throws `DamagedCase` unless the entries are the ones that were written, all of them. */
export function verifyLog({ header, entries, head }: Pick<StoredLog, 'header' | 'entries' | 'head'>): void {
  const fault = verifyChain(header, entries);
  if (fault !== null) throw new DamagedCase(header.case, 'brokenChain', fault.seq);
  const { version, hash } = headOf(header, entries);
  if (version !== head.version || hash !== head.hash) throw new DamagedCase(header.case, 'headMismatch');
}

/** Erasure is final: nothing follows it. */
const isErased = ({ entries }: StoredLog): boolean => entries.at(-1)?.event.type === 'case.erased';

function unseal({ header, entries, sealed }: StoredLog, key: Uint8Array | null): WordsBySeq {
  if (key === null) return {};
  const rows = new Map(sealed.map((row) => [row.seq, row]));
  const forgotten = forgottenBy(entries);
  const words: Record<number, Words> = {};
  for (const { seq, seal } of entries) {
    // Even should they have come back, with a backup for one: nobody may read them.
    if (forgotten.has(seq)) continue;
    const row = rows.get(seq);
    if (seal === undefined && row === undefined) continue;
    if (row === undefined) throw new DamagedCase(header.case, 'wordsMissing', seq);
    const opened = seal === undefined ? null : openWords(key, { case: header.case, seq }, row, seal);
    if (opened === null) throw new DamagedCase(header.case, 'sealBroken', seq);
    words[seq] = opened;
  }
  return words;
}

function sealAll(key: Uint8Array, id: string, version: number, items: readonly NewEntry[]) {
  const sealed: SealedRow[] = [];
  const unlinked = items.map(({ words, ...item }, index): Unlinked => {
    const seq = version + 1 + index;
    if (words === null) return { seq, ...item };
    const { row, seal } = sealWords(key, { case: id, seq }, words);
    sealed.push(row);
    return { seq, ...item, seal };
  });
  return { unlinked, sealed };
}
