// Views of made-up cases, answered by the function with which the server answers, and made from the named lives.
import { replay } from '../../src/engine/log/replay.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { play, type Life } from '../../src/scenarios/life.ts';
import { wholeLife } from '../../src/scenarios/lives/whole-life.ts';
import { noDrafts, viewOf } from '../../src/record/case/view-of.ts';
import type { CaseRow, CaseView, Session } from '../../src/ui/parts/api/views.ts';

/** The case after its first `count` entries, looked at on the day of the last of them. */
export function viewAfter(count: number, life: Life = wholeLife): CaseView {
  const { header, entries: all, words: allWords } = play(life);
  const entries = all.slice(0, count);
  const words = Object.fromEntries(Object.entries(allWords).filter(([seq]) => Number(seq) <= count));
  const state = replay({ input: inputOf(header), entries });
  const opened = { header, entries, words, dossier: dossierOf(entries, words), state };
  return viewOf(opened, noDrafts, entries.at(-1)?.on ?? all[0]?.on ?? '2026-01-01');
}

export const sessionOn = (today: string) =>
  ({
    today,
    setDay: false,
    actor: { role: 'counsellor', id: 'c-weber' },
    signedIn: null,
    staff: [
      { role: 'counsellor', id: 'c-weber', name: 'Jana Weber' },
      { role: 'teamLead', id: 't-hoffmann', name: 'Martina Hoffmann' },
    ],
    sites: [
      { code: 'wiesbaden', name: 'Wiesbaden', land: 'HE' },
      { code: 'leipzig', name: 'Leipzig', land: 'SN' },
    ],
    site: 'wiesbaden',
  }) satisfies Session;

export const caseRow = (facts: Partial<CaseRow>): CaseRow => ({
  id: 'case-1',
  site: 'wiesbaden',
  name: 'Amira Musterfrau',
  counsellor: 'c-weber',
  state: {},
  stage: 'inForce',
  presence: 'reachable',
  clock: 'scheduled',
  due: { on: '2026-12-01', rule: 'R1' },
  next: null,
  planned: null,
  version: 40,
  lastOn: '2026-09-01',
  marks: {},
  service: 'mbe',
  language: 'ar',
  closedOn: null,
  group: 'calm',
  day: '2026-12-01',
  reason: { code: 'review', rule: 'R1' },
  ...facts,
});
