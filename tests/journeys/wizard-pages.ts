// Every page of the wizard in every stage, and beside a talk, with a made-up case on which it can be seen.
import type { Day } from '../../machines/day.ts';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import { allPages } from '../../src/ui/counselling/wizard/map/chapters.ts';
import { slugOf } from '../../src/ui/counselling/wizard/page/page.ts';
import { isTalking } from '../../src/ui/counselling/wizard/page/scene.ts';
import { stageOf } from '../../src/engine/state/state-path.ts';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { inMemory, serverOn } from '../server/harness.ts';

export type WizardPage = { readonly kind: string; readonly address: string };

/** Of the twelve domains and of many goals one is enough. Read without a browser, so that each page can be a test of its own. */
export async function wizardPages(today: Day): Promise<WizardPage[]> {
  const storage = inMemory();
  await fillWithDemo(storage, today);
  const { ask, setToday } = serverOn(storage);
  setToday(today);
  const found = new Map<string, string>();
  for (const { id } of (await ask<{ cases: CaseRow[] }>('/api/v1/cases')).body.cases) {
    const { body: view } = await ask<CaseView>(`/api/v1/cases/${id}`);
    const stage = stageOf(view.state);
    for (const ref of allPages(view)) {
      const kind = `${isTalking(view) ? `${stage} with a talk` : stage} ${ref.page}`;
      if (!found.has(kind)) found.set(kind, `/cases/${id}?page=${slugOf(ref)}`);
    }
  }
  return [...found].map(([kind, address]) => ({ kind, address }));
}
