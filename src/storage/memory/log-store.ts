// Logs kept in memory: for tests, training and the browser. Behaves like every other store.
import type { CaseloadRow } from '../../record/ports/caseload-store.ts';
import { genesis, type Head } from '../../record/log/chain.ts';
import type { Header } from '../../record/log/entry.ts';
import type { Addition, Forgetting, LogStore, Receipt } from '../../record/ports/log-store.ts';
import type { Listed, StoredDraft, StoredLog } from '../../record/ports/stored-log.ts';
import { isInScope, type Scope } from '../sites-in-scope.ts';
import { memoryCaseloadStore } from './caseload-store.ts';
import { memoryFiguresStore } from './figures-store.ts';

type Kept = StoredLog & { drafts: Map<string, StoredDraft> };
type Receipts = Map<string, Receipt & { case: string }>;

/** Needs no transactions: no function awaits anything between looking and writing. Copies go in and out, as from a database. */
export function memoryLogStore(scopeNow: () => Scope = () => 'everywhere'): LogStore {
  const cases = new Map<string, Kept>();
  const receipts: Receipts = new Map();
  const caseload = new Map<string, CaseloadRow>();
  const isHere = (site: string): boolean => isInScope(scopeNow(), site);
  const logs = () =>
    [...cases.values()].flatMap(({ header, head }) => (isHere(header.site) ? [structuredClone(listed(header, head))] : []));
  /** A case of another scope is like one that does not exist. */
  const caseOf = (id: string): Kept | undefined => {
    const kept = cases.get(id);
    return kept !== undefined && isHere(kept.header.site) ? kept : undefined;
  };

  return {
    ...whole,

    async create(header, addition) {
      if (!isHere(header.site) || cases.has(header.case) || (addition?.receipt && receipts.has(addition.receipt.key))) return false;
      const head: Head = { case: header.case, version: 0, hash: genesis(header) };
      const kept: Kept = { ...structuredClone({ header, head }), entries: [], sealed: [], drafts: new Map() };
      cases.set(header.case, kept);
      if (addition !== undefined) add(kept, addition, receipts);
      return true;
    },

    async read(id) {
      const kept = caseOf(id);
      return kept === undefined ? null : logIn(kept);
    },

    async head(id) {
      const kept = caseOf(id);
      return kept === undefined ? null : structuredClone({ header: kept.header, head: kept.head });
    },

    async append(id, version, addition) {
      const kept = caseOf(id);
      if (kept?.head.version !== version || (addition.receipt && receipts.has(addition.receipt.key))) return false;
      add(kept, addition, receipts);
      if (addition.forget !== undefined && isWithDrafts(addition.forget)) caseload.delete(id);
      return true;
    },

    async receipt(key) {
      const kept = receipts.get(key);
      return kept === undefined ? null : { key, fingerprint: kept.fingerprint, answer: kept.answer };
    },

    lastAt: async () => latest([...cases.values()].map(({ entries }) => entries.at(-1)?.at)),

    async *list(sites) {
      for (const { header, head } of cases.values())
        if (isHere(header.site) && (sites?.includes(header.site) ?? true)) yield listed(header, head);
    },

    async saveDraft(id, page, draft, version) {
      const kept = caseOf(id);
      if (kept === undefined || (kept.drafts.get(page)?.version ?? 0) !== version) return false;
      if (draft === null) kept.drafts.delete(page);
      else kept.drafts.set(page, { ...structuredClone(draft), version: version + 1 });
      return true;
    },

    caseload: memoryCaseloadStore(caseload, logs, isHere),

    figures: memoryFiguresStore(logs, isHere),

    drafts: async (id) => structuredClone(Object.fromEntries(caseOf(id)?.drafts ?? [])),
  };
}

/** There is no file that could be damaged, or that anybody else could be reading. */
const whole: Pick<LogStore, 'unlisted' | 'wipe'> = { unlisted: async () => [], wipe: async () => true };

const latest = (instants: readonly (string | undefined)[]): string | null =>
  instants.reduce<string | null>((last, at) => (at !== undefined && (last === null || at > last) ? at : last), null);

const logIn = ({ header, entries, sealed, head }: Kept): StoredLog => structuredClone({ header, entries, sealed, head });

const listed = (header: Header, { version, hash }: Head): Listed => ({ ...header, version, head: hash });

function add(kept: Kept, { entries, sealed, receipt, forget }: Addition, receipts: Receipts): void {
  const id = kept.header.case;
  kept.entries.push(...structuredClone(entries));
  kept.sealed.push(...structuredClone(sealed));
  if (forget !== undefined) forgetIn(kept, forget, receipts);
  kept.head = { case: id, version: kept.entries.length, hash: entries.at(-1)?.hash ?? kept.head.hash };
  if (receipt) receipts.set(receipt.key, { ...receipt, case: id });
}

const isWithDrafts = (what: Forgetting): boolean => what === 'everything' || what.drafts === true;

function forgetIn(kept: Kept, what: Forgetting, receipts: Receipts): void {
  kept.sealed = kept.sealed.filter(({ seq }) => what !== 'everything' && !what.words.includes(seq));
  if (isWithDrafts(what)) kept.drafts.clear();
  if (what !== 'everything') return;
  for (const [key, receipt] of receipts) if (receipt.case === kept.header.case) receipts.delete(key);
}
