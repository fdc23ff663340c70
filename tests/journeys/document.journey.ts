// The document in a real browser: taken home as a file, checked on the page, and names of the world that stay in their order.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isolated } from '../../src/export/agreement/direction.ts';
import { BidiText } from '../../src/ui/counselling/agreement/bidi-text.tsx';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { readPdf } from '../server/papers/reading.ts';
import { faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';

const { ask, at, look } = demoPlace('2026-11-21');
giveUpAfter(3);

let inForce: CaseView;
beforeAll(async () => {
  const { cases: rows } = (await ask('/cases')) as { cases: CaseRow[] };
  for (const { id } of rows.filter(({ language }) => language === 'ar')) {
    const view = (await ask(`/cases/${id}`)) as CaseView;
    if (view.state.context.agreement.versions.map(({ state }) => state).join() === 'inForce') inForce = view;
  }
});

/** What a press of this button saves. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the sheet is taken home as PDF, in large type, and as the text that is checked later', async () => {
  await at(`/cases/${inForce.id}/agreement/1`, {}, async (page) => {
    const usual = await saved(page, 'Als PDF');
    expect(usual.name).toBe('Vereinbarung-1-ar.pdf');
    expect(readPdf(usual.bytes).words).toContain('اتفاقية');
    const large = await saved(page, 'PDF in großer Schrift');
    expect(readPdf(large.bytes).catalogue).toContain('/StructTreeRoot');
    const text = await saved(page, 'Textdatei');
    await page.getByRole('link', { name: 'Text prüfen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ist das noch derselbe Text?' }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const place = page.locator('input[type=file]');
    await place.setInputFiles({ name: text.name, mimeType: 'application/json', buffer: text.bytes });
    await page.getByText('Ja: Das ist genau dieser Text.').waitFor();
    const changed = Buffer.from(text.bytes.toString('utf8').replace('Wiesbaden', 'Wiesbadem'));
    await place.setInputFiles({ name: text.name, mimeType: 'application/json', buffer: changed });
    await page.getByText('Nein: Das ist nicht dieser Text.').waitFor();
    expect(asked).toEqual([]);
  });
});

test('the page that checks a text has no barrier and nothing sticks out', async () => {
  await look(`/verify#${inForce.state.context.agreement.versions[0]?.hash}`, {}, async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = inForce.dossier['version.1']?.['document'] ?? '';
    await page.locator('input[type=file]').setInputFiles({ name: 'text.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('Ja: Das ist genau dieser Text.').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
  });
});

describe('a name in the Arabic column', () => {
  const names = {
    ltr: [
      'Muḥammad Ḥasan',
      'ʿAlī aṭ-Ṭāʾī (Müller)',
      "O’Brien-N'Diaye, 2.",
      'Nguyễn Thị Ánh Tuyết',
      'Zoe\u0308 A\u030a\u0308berg',
      'Іван Їжаченко',
      'Ἀλέξανδρος Παπαδόπουλος',
      'አበበ ቢቂላ',
      'გიორგი მაისურაძე',
      '王小明',
    ],
    rtl: ['محمد حسن', 'پوور (گۆران)', 'פנחס כהן'],
  };

  /** Where every sign of the name stands, brackets and points included, from left to right; white space stands nowhere. */
  const placesOf = (page: Page): Promise<number[]> =>
    page.evaluate(() => {
      const node = document.querySelector('bdi')?.firstChild;
      if (node === null || node === undefined) throw new Error('the name does not stand apart');
      const signs = [...new Intl.Segmenter().segment(node.textContent ?? '')];
      return signs
        .filter(({ segment }) => segment.trim() !== '')
        .map(({ segment, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + segment.length);
          return range.getBoundingClientRect().left;
        });
    });

  test.each(Object.entries(names))('stays in its own order: %s', async (direction, those) => {
    await at('/verify', {}, async (page) => {
      for (const name of those) {
        const words = renderToStaticMarkup(createElement(BidiText, { text: `طالب أو طالبة الاستشارة: ${isolated(name)}، بعد ذلك` }));
        await page.setContent(`<p lang="ar" dir="rtl" style="width: 60rem">${words}</p>`);
        const places = await placesOf(page);
        expect(places.length, name).toBeGreaterThan(2);
        const inOrder = places.toSorted((a, b) => (direction === 'ltr' ? a - b : b - a));
        expect(places, name).toEqual(inOrder);
      }
    });
  });
});
