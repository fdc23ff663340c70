// Views of made-up cases as the server would answer with them, made from the named lives.
import { dated } from '../../src/engine/state/entry-facts.ts';
import { begin } from '../../src/engine/state/case-state.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { nextReview } from '../../src/engine/state/next-review.ts';
import { nextDeadline, settle } from '../../src/engine/step/settle.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { play, type Life } from '../../src/scenarios/life.ts';
import { wholeLife } from '../../src/scenarios/lives/whole-life.ts';
import type { CaseRow, CaseView, Session } from '../../src/ui/parts/api/views.ts';

/** The case after its first `count` entries, looked at on the day of the last of them. */
export function viewAfter(count: number, life: Life = wholeLife): CaseView {
  const { header, entries: all, words } = play(life);
  const entries = all.slice(0, count);
  const { site, land, municipality, standard } = header;
  const input = { site, land, standard, ...(municipality && { municipality }) };
  const state = entries.length === 0 ? begin(input) : replay({ input, entries });
  const today = entries.at(-1)?.on ?? all[0]?.on ?? '2026-01-01';
  const settled = settle(state, today);
  const written = Object.fromEntries(Object.entries(words).filter(([seq]) => Number(seq) <= count));
  return {
    id: header.case,
    header,
    version: entries.length,
    today,
    state: settled.state,
    settled: settled.entries.map(dated),
    offers: explain(settled.state),
    due: nextReview(settled.state),
    next: nextDeadline(settled.state),
    dossier: dossierOf(entries, written),
    words: written,
    entries,
    drafts: {},
  };
}

export const sessionOn = (today: string): Session => ({
  today,
  setDay: false,
  actor: { role: 'counsellor', id: 'c-weber' },
  staff: [
    { role: 'counsellor', id: 'c-weber', name: 'Jana Weber' },
    { role: 'teamLead', id: 't-hoffmann', name: 'Martina Hoffmann' },
  ],
  sites: [
    { code: 'wiesbaden', name: 'Wiesbaden', land: 'HE' },
    { code: 'leipzig', name: 'Leipzig', land: 'SN' },
  ],
  site: 'wiesbaden',
});

export const caseRow = (facts: Partial<CaseRow>): CaseRow => ({
  id: 'case-1',
  site: 'wiesbaden',
  name: 'Amira Musterfrau',
  state: {},
  stage: 'inForce',
  presence: 'reachable',
  clock: 'scheduled',
  due: { on: '2026-12-01', rule: 'R1' },
  next: null,
  planned: null,
  version: 40,
  lastOn: '2026-09-01',
  service: 'mbe',
  language: 'ar',
  closedOn: null,
  group: 'calm',
  day: '2026-12-01',
  reason: { code: 'review', rule: 'R1' },
  ...facts,
});
