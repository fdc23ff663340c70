// The agreement in a real browser: read in two directions, signed with the mouse, printed in ink on white.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';

const { ask, at, look } = demoPlace('2026-11-21');
giveUpAfter(3);
/** In force and in Arabic; the same, renegotiated; signed by the client only. */
let cases: Record<'inForce' | 'renewed' | 'halfSigned', string>;

beforeAll(async () => {
  cases = {
    inForce: await caseWith('inForce', 'ar'),
    renewed: await caseWith('superseded,inForce', 'ar'),
    halfSigned: await caseWith('signedByOne', null),
  };
});

/** The first demonstration case whose versions read so. */
async function caseWith(states: string, language: string | null): Promise<string> {
  const { cases: rows } = (await ask('/cases')) as { cases: CaseRow[] };
  for (const row of rows.filter((candidate) => language === null || candidate.language === language)) {
    const { state } = (await ask(`/cases/${row.id}`)) as CaseView;
    if (state.context.agreement.versions.map((version) => version.state).join() === states) return row.id;
  }
  throw new Error(`the demonstration has no case whose versions are ${states}`);
}

const onSheet = (path: string, options: BrowserContextOptions, see: (page: Page) => Promise<void>): Promise<void> =>
  at(`/cases/${path}`, options, async (page) => {
    await page.getByRole('article').waitFor();
    await see(page);
  });

/** Left edge, right edge and top of every column of every clause. */
const columns = (page: Page) =>
  page.$$eval('[data-clause]', (rows) =>
    rows.map((row) =>
      [...row.children].map((column) => {
        const { left, right, top } = column.getBoundingClientRect();
        return { left, right, top };
      }),
    ),
  );

describe('reading an agreement', () => {
  const papers = [
    { paper: 'the version that was replaced', which: 'renewed', version: 1 },
    { paper: 'the version that replaced it', which: 'renewed', version: 2 },
    { paper: 'a version that does not exist', which: 'inForce', version: 9 },
  ] as const;
  test.each(papers)('$paper has no barrier and nothing sticks out', async ({ which, version }) => {
    await look(`/cases/${cases[which]}/agreement/${version}`, {}, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });

  test('on a wide screen the languages stand side by side, clause by clause', async () => {
    await onSheet(`${cases.inForce}/agreement/1`, {}, async (page) => {
      for (const [german, arabic] of await columns(page)) {
        expect(german?.top).toBe(arabic?.top);
        expect(german?.right).toBeLessThan(arabic?.left ?? 0);
      }
    });
  });

  test('on a telephone the second language follows its clause', async () => {
    await onSheet(`${cases.inForce}/agreement/1`, { viewport: { width: 390, height: 800 } }, async (page) => {
      for (const [german, arabic] of await columns(page)) {
        expect(german?.left).toBe(arabic?.left);
        expect(german?.top).toBeLessThan(arabic?.top ?? 0);
      }
    });
  });

  test('a renegotiated version leads to the one before and says that it no longer applies', async () => {
    await onSheet(`${cases.renewed}/agreement/2`, {}, async (page) => {
      await page.getByRole('region', { name: 'Was ist anders als in Fassung 1?' }).waitFor();
      await page.getByRole('link', { name: /^Fassung 1/u }).click();
      await page.getByRole('heading', { name: 'Vereinbarung, Fassung 1' }).waitFor();
      expect(await page.locator('[data-mark]').innerText()).toContain('Gilt nicht mehr: Eine neuere Fassung ist in Kraft getreten.');
    });
  });
});

describe('signing and printing', () => {
  test('what is drawn with the mouse stands on the sheet under the right name', async () => {
    // The browser stands at the other end of the world: the day of a signature is the server's to say.
    await at(`/cases/${cases.halfSigned}`, { timezoneId: 'Pacific/Kiritimati' }, async (page) => {
      const area = page.locator('canvas');
      await area.scrollIntoViewIfNeeded();
      const { x, y } = (await area.boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.click(x + 200, y + 40);
      await page.getByText('Das ist noch zu kurz für eine Unterschrift.').waitFor();
      await page.mouse.move(x + 30, y + 60);
      await page.mouse.down();
      for (const step of Array.from({ length: 40 }, (_, index) => index))
        await page.mouse.move(x + 30 + step * 6, y + 60 + 30 * Math.sin(step / 3));
      await page.mouse.up();
      await page.getByRole('button', { name: /^Unterschrift speichern/u }).click();
      // All have signed: the way leads on to the copy.
      await page.getByRole('heading', { level: 2, name: 'Kopie mitgeben' }).waitFor();
      await page.getByRole('link', { name: /^Unterschreiben/u }).click();
      await page.getByText('unterschrieben am 21.11.2026').waitFor();
    });
    await onSheet(`${cases.halfSigned}/agreement/1`, {}, async (sheet) => {
      expect(await sheet.getByRole('figure', { name: 'Unterschrift: Jana Weber' }).locator('path').getAttribute('d')).toMatch(/^M\d/u);
    });
  });

  test('on paper there is only the sheet, in ink on white, also in a dark scheme', async () => {
    await onSheet(`${cases.renewed}/agreement/2`, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page.getByRole('article').evaluate((sheet) => {
        const { color, backgroundColor } = getComputedStyle(sheet);
        return { color, backgroundColor };
      });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
      expect(await page.getByRole('region', { name: /^Was ist anders/u }).isVisible()).toBe(false);
      expect(await page.getByRole('banner').first().isVisible()).toBe(false);
    });
  });

  test('every printed page is A4, names its version and check number, and no clause is cut in two', async () => {
    await onSheet(`${cases.renewed}/agreement/1`, {}, async (page) => {
      const foot = await page.evaluate(() => document.documentElement.style.getPropertyValue('--page-foot'));
      expect(foot).toMatch(/^"Fassung 1 · [0-9A-F]{4}-[0-9A-F]{4} · Gilt nicht mehr/u);
      const uncut = await page.$$eval('[data-clause]', (rows) => rows.length);
      await page.emulateMedia({ media: 'print' });
      const kept = await page.$$eval('[data-clause]', (rows) => rows.filter((row) => getComputedStyle(row).breakInside === 'avoid').length);
      expect(kept).toBe(uncut);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
        Math.round(Number(width)),
        Math.round(Number(height)),
      ]);
      expect(sizes.length).toBeGreaterThan(1);
      expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
    });
  });
});
