// The port without a server: made-up cases kept in memory, decided by the same engine. Nothing here reaches a real case: there is
// no request, no key and no outbox, and whatever is left of it ends with the page.
import type { Actor } from '../../../../machines/actor.ts';
import type { Day } from '../../../../machines/day.ts';
import { sites, type SiteCode } from '../../../../machines/sites.ts';
import { handoverFileOf } from '../../../export/handover/handover-file.ts';
import type { Told } from '../../../record/case/new-entries.ts';
import type { OpenedCase } from '../../../record/case/opened-case.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import { draftsOf, viewOf } from '../../../record/case/view-of.ts';
import { noDraft, withoutAside, writeDraft, type PageDraft } from '../../../record/words/page-draft.ts';
import { emptyCase, grown } from '../../../scenarios/grown-case.ts';
import type { Port, SentDraft } from '../api/port.ts';
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

/** What the port works on. `answered`: what a request of this key was about, so that one sent twice is recorded once. */
type Memory = {
  scenery: Scenery;
  readonly cases: Map<string, OpenedCase>;
  readonly drafts: Map<string, Readonly<Record<string, PageDraft>>>;
  readonly answered: Map<string, string>;
};

function decided({ scenery: { today, actor } }: Memory, before: OpenedCase, told: Told): OpenedCase {
  const { refusals, opened } = grown(before, told, actor, today);
  if (refusals.length > 0) throw new Problem('refused', { refusals: [...refusals] });
  return opened;
}

function found({ cases }: Memory, id: string): OpenedCase {
  const opened = cases.get(id);
  if (opened === undefined) throw new Problem('unknown');
  return opened;
}

const viewed = (memory: Memory, id: string): CaseView =>
  viewOf(found(memory, id), draftsOf(memory.drafts.get(id) ?? {}, new Date(instantOf(memory))), memory.scenery.today);

/** A made-up day has no hours: every word of it is written at noon. */
const instantOf = ({ scenery: { today } }: Memory): string => `${today}T12:00:00.000Z`;

const draftOf = ({ drafts }: Memory, id: string, page: string): PageDraft => drafts.get(id)?.[page] ?? noDraft;
const putDraft = ({ drafts }: Memory, id: string, page: string, draft: PageDraft): void =>
  void drafts.set(id, { ...drafts.get(id), [page]: draft });

function keep(memory: Memory, id: string, page: string, sent: SentDraft): number {
  found(memory, id);
  const { code, draft } = writeDraft(draftOf(memory, id, page), { ...sent, by: memory.scenery.actor, at: instantOf(memory) });
  putDraft(memory, id, page, draft);
  const { version, main } = draft;
  if (code === 'aside' && main !== null)
    throw new Problem('moved', { draft: { version, value: main.value, by: main.by, since: main.since, at: main.at } });
  return version;
}

const siteRows = sites.map(({ code, name, land }) => ({ code, name, land }));

const portOn = (memory: Memory): Port => ({
  // Who acts in a made-up case is chosen beside it: the switch in the head is for real cases.
  followsSwitch: false,
  fetchSession: async () => ({ ...memory.scenery, signedIn: null, staff: [...memory.scenery.staff], setDay: true, sites: siteRows }),
  fetchCase: async (id) => viewed(memory, id),
  fetchHousehold: async () => ({ cases: [] }),
  // Without a server nobody has reviewed anything: every translation is marked.
  fetchReviews: async () => [],
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
  flushDraft: async (id, page, draft) => void keep(memory, id, page, draft),
  dropDraft: async (id, page, draft) => void keep(memory, id, page, { ...draft, value: null }),
  dropAside: async (id, page, tab) => putDraft(memory, id, page, withoutAside(draftOf(memory, id, page), tab)),
  async fetchHandoverFile(id) {
    const { header, entries, state, dossier, today: on } = viewed(memory, id);
    const file = handoverFileOf({ log: { input: inputOf(header), entries }, context: state.context, dossier, on });
    if (file === null) throw new Problem('unknown');
    return new Blob([JSON.stringify(file)], { type: 'application/json' });
  },
  recordingAddress: () => null,
  guideAddress: () => null,
  hasDirectory: false,
  fetchPaper: null,
  fetchSheet: null,
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
