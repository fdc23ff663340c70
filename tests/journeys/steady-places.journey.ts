// Where the pointer rests after a press nothing that removes may turn up: measured in a real browser, on every page that can remove.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { measuresOf } from '../../src/ui/counselling/wizard/plan/pages.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';

const today = '2026-08-31';
const place = demoPlace(today);
giveUpAfter(3);

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

type Spot = { readonly x: number; readonly y: number };

/** Presses in the middle of it and stays there until what was pressed has had its effect: what removes is gone by then. */
async function press(page: Page, control: Locator): Promise<Spot> {
  const pressed = await control.elementHandle();
  const isRemoving = /^(?:Streichen|Erledigt|Noch einmal|Wieder öffnen|Rückgängig|Abbrechen)/u.test((await control.innerText()).trim());
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error('nothing to press');
  const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(spot.x, spot.y);
  if (isRemoving) await pressed?.waitForElementState('hidden');
  return spot;
}

/** What would be taken away by a second press on the same spot; null where nothing would. */
const removedBySecondPress = (page: Page, { x, y }: Spot): Promise<string | null> =>
  page.evaluate(
    ([left, top]) => {
      const control = document.elementFromPoint(left ?? 0, top ?? 0)?.closest('button');
      const words = control?.getAttribute('aria-label') ?? control?.textContent ?? '';
      return control?.dataset['removes'] !== undefined || /^(?:Streichen|Erledigt|Entfernen)/u.test(words) ? words : null;
    },
    [x, y],
  );

/** A case whose goal has two measures at least, one of which needs an offer. */
async function drafting(): Promise<string> {
  const { cases } = (await place.ask('/cases?limit=200')) as { cases: CaseRow[] };
  for (const { id, stage } of cases) {
    if (stage !== 'goals') continue;
    const view = (await place.ask(`/cases/${id}`)) as CaseView;
    const goal = Object.keys(view.state.context.plan.goals).find((one) => measuresOf(view, one).length > 0);
    if (goal !== undefined) return `/cases/${id}?page=measures-${goal}`;
  }
  throw new Error('nobody drafts a measure in the demonstration');
}

describe.each([
  ['on a desk', desk],
  ['on a telephone', phone],
])('%s', (_, look) => {
  test('measures: opening, cancelling, checking an offer, removing and taking back', async () => {
    await place.at(await drafting(), look, async (page) => {
      const steps = [
        /^Angebot prüfen:/u,
        'Abbrechen',
        /^Bearbeiten:/u,
        'Abbrechen',
        'Eigene Maßnahme formulieren',
        'Abbrechen',
        /^Streichen:/u,
        /^Rückgängig:/u,
      ];
      for (const name of steps) {
        const control = page.getByRole('button', { name }).first();
        if (name instanceof RegExp && name.source.startsWith('^Angebot') && (await control.count()) === 0) continue;
        if (name === 'Abbrechen' && (await control.count()) === 0) continue;
        const spot = await press(page, control);
        expect([name, await removedBySecondPress(page, spot)]).toEqual([name, null]);
      }
    });
  });

  test('outbox: a message that was seen to, tried again, seen to again', async () => {
    await place.at('/outbox', look, async (page) => {
      for (const name of [/^Erledigt:/u, /^Noch einmal:|^Wieder öffnen:/u, /^Erledigt:/u]) {
        const control = page.getByRole('button', { name }).first();
        await control.waitFor();
        const spot = await press(page, control);
        expect([name.source, await removedBySecondPress(page, spot)]).toEqual([name.source, null]);
      }
    });
  });
});
