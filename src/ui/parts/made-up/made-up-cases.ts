// The port without a server: made-up cases kept in memory, decided by the same engine. Nothing here reaches a real case: there is
// no request, no key and no outbox, and whatever is left of it ends with the page.
import type { Actor } from '../../../../machines/actor.ts';
import type { Day } from '../../../../machines/day.ts';
import { sites, type SiteCode } from '../../../../machines/sites.ts';
import { begin } from '../../../engine/state/case-state.ts';
import { handoverFileOf } from '../../../export/handover/handover-file.ts';
import { newEntries, type Proposed, type Told } from '../../../record/case/new-entries.ts';
import { atHand, knownAfter, type OpenedCase } from '../../../record/case/opened-case.ts';
import { viewOf } from '../../../record/case/view-of.ts';
import { linkAll } from '../../../record/log/chain.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import type { WordsBySeq } from '../../../record/words/words.ts';
import { headerFor } from '../../../scenarios/record-of.ts';
import type { Port } from '../api/port.ts';
import { Problem } from '../api/problem.ts';
import type { CaseView, Session } from '../api/views.ts';

export type Staff = Session['staff'];

/** Where made-up cases stand: the day, which can be wound, and who acts. */
export type Scenery = { readonly today: Day; readonly actor: Actor; readonly staff: Staff; readonly site: SiteCode };

export type MadeUpCases = {
  readonly port: Port;
  readonly scenery: () => Scenery;
  /** Sets the day or who acts. The pages have to read again: nothing tells them. */
  readonly change: (change: Partial<Pick<Scenery, 'today' | 'actor'>>) => void;
  /** Null when there is none of this id. */
  readonly opened: (id: string) => OpenedCase | null;
  /** Lays a case in, in the place of one of the same id. */
  readonly put: (opened: OpenedCase) => void;
};

type Accepted = Extract<Proposed, { code: 'accepted' }>;

const wordsOf = (version: number, { items }: Accepted): WordsBySeq =>
  Object.fromEntries(items.flatMap(({ words }, index) => (words === null ? [] : [[version + index + 1, words]])));

function withItems(before: OpenedCase, accepted: Accepted): OpenedCase {
  const { header, entries } = before;
  const unlinked = accepted.items.map(({ words: _, ...entry }, index) => ({ ...entry, seq: entries.length + index + 1 }));
  const added = linkAll(header, entries.at(-1)?.hash ?? null, unlinked);
  const known = knownAfter(before, added, wordsOf(entries.length, accepted), accepted.forget);
  return { header, ...known, entries: [...entries, ...added], state: accepted.state };
}

export function emptyCase(id: string, site: SiteCode): OpenedCase {
  const header = headerFor(id, site);
  return { header, entries: [], words: {}, dossier: {}, state: begin(inputOf(header)) };
}

/** What the port works on. `answered`: what a request of this key was about, so that one sent twice is recorded once. */
type Memory = {
  scenery: Scenery;
  readonly cases: Map<string, OpenedCase>;
  readonly drafts: Map<string, Readonly<Record<string, unknown>>>;
  readonly answered: Map<string, string>;
};

/** Seconds into a working day, so that the instants of one day follow one another. */
function instantOn(day: Day, count: number): string {
  const at = new Date(`${day}T08:00:00.000Z`);
  at.setUTCSeconds(count % 36_000);
  return at.toISOString();
}

function decided({ scenery: { today, actor } }: Memory, before: OpenedCase, told: Told): OpenedCase {
  const proposed = newEntries(atHand(before), told, actor, { today, at: instantOn(today, before.entries.length) });
  if (proposed.code === 'refused') throw new Problem('refused', { refusals: [...proposed.refusals] });
  return withItems(before, proposed);
}

function found({ cases }: Memory, id: string): OpenedCase {
  const opened = cases.get(id);
  if (opened === undefined) throw new Problem('unknown');
  return opened;
}

const viewed = (memory: Memory, id: string): CaseView => viewOf(found(memory, id), { ...memory.drafts.get(id) }, memory.scenery.today);

function keep({ drafts }: Memory, id: string, page: string, draft: unknown): void {
  const { [page]: _, ...others } = drafts.get(id) ?? {};
  drafts.set(id, draft === null ? others : { ...others, [page]: draft });
}

const siteRows = sites.map(({ code, name, land }) => ({ code, name, land }));

const portOn = (memory: Memory): Port => ({
  fetchSession: async () => ({ ...memory.scenery, staff: [...memory.scenery.staff], setDay: true, sites: siteRows }),
  fetchCase: async (id) => viewed(memory, id),
  fetchHousehold: async () => ({ cases: [] }),
  async openCase(site, proposal, key) {
    const id = memory.answered.get(key) ?? crypto.randomUUID();
    if (!memory.cases.has(id)) memory.cases.set(id, decided(memory, emptyCase(id, site as SiteCode), proposal));
    memory.answered.set(key, id);
    return { id };
  },
  async propose(id, proposal, version, key) {
    if (memory.answered.get(key) === id) return viewed(memory, id);
    const before = found(memory, id);
    if (before.entries.length !== version) throw new Problem('outdated', { version: before.entries.length });
    memory.cases.set(id, decided(memory, before, proposal));
    memory.answered.set(key, id);
    return viewed(memory, id);
  },
  keepDraft: async (id, page, draft) => keep(memory, id, page, draft),
  flushDraft: async (id, page, draft) => keep(memory, id, page, draft),
  dropDraft: async (id, page) => keep(memory, id, page, null),
  async fetchHandoverFile(id) {
    const { header, entries, state, dossier, today: on } = viewed(memory, id);
    const file = handoverFileOf({ log: { input: inputOf(header), entries }, context: state.context, dossier, on });
    if (file === null) throw new Problem('unknown');
    return new Blob([JSON.stringify(file)], { type: 'application/json' });
  },
  recordingAddress: () => null,
});

export function madeUpCases(scenery: Scenery): MadeUpCases {
  const memory: Memory = { scenery, cases: new Map(), drafts: new Map(), answered: new Map() };
  return {
    port: portOn(memory),
    scenery: () => memory.scenery,
    change: (change) => (memory.scenery = { ...memory.scenery, ...change }),
    opened: (id) => memory.cases.get(id) ?? null,
    put: (opened) => {
      memory.cases.set(opened.header.case, opened);
      memory.drafts.delete(opened.header.case);
    },
  };
}
