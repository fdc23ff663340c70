// The page of an agreement: both languages beside one another, marks, signatures, differences.
import { clientLanguages } from '../../../../machines/standards/catalogue.ts';
import type { ItemState } from '../../../../machines/item-life.ts';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { versionChart } from '../../../../machines/version/chart.ts';
import { checkNumberOf, markOf } from '../../../../src/export/agreement/marks.ts';
import { sourceHash, wordsOfStandard } from '../../../../src/export/translations/client-texts.ts';
import { translations } from '../../../export/translations.ts';
import { intake } from '../../../export/agreements.ts';
import { doneOnTheWay, inForce, offered, openAgreement, openCase, renegotiated, renewed, viewAfter } from './cases.tsx';

const sheet = () => screen.findByRole('article');
const clause = async (id: string): Promise<HTMLElement> => {
  const found = (await sheet()).querySelector<HTMLElement>(`[data-clause="${id}"]`);
  if (found === null) throw new Error(`no clause '${id}' on the sheet`);
  return found;
};
const columnsOf = (row: HTMLElement) => [...row.children] as HTMLElement[];

describe('the sheet', () => {
  test('every clause stands in German and beside it in Arabic from right to left', async () => {
    openAgreement(viewAfter(offered), 1);
    const rows = [...(await sheet()).querySelectorAll<HTMLElement>('[data-clause]')];
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const [german, arabic] = columnsOf(row);
      expect([german?.lang, german?.dir, arabic?.lang, arabic?.dir]).toEqual(['de', 'ltr', 'ar', 'rtl']);
    }
  });

  test('a day inside Arabic words stands apart, and what somebody is called stands apart in either column', async () => {
    openAgreement(viewAfter(offered), 1);
    const apart = (row: HTMLElement) => [...row.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(apart(await clause('reviewSentence'))).toEqual(['22.02.2027']);
    expect(apart(await clause('party.counsellor'))).toEqual(['Jana Weber', 'Jana Weber']);
  });

  test('a name is not turned round in the Arabic column', async () => {
    openAgreement(viewAfter([...offered]), 1);
    const [, arabic] = columnsOf(await clause('party.counsellor'));
    expect(within(arabic ?? document.body).getByText('Jana Weber').tagName).toBe('BDI');
  });

  test('free words stand in German in the Arabic column and say that nobody has translated them', async () => {
    openAgreement(viewAfter(offered), 1);
    const [, arabic] = columnsOf(await clause('goal.g2'));
    const german = arabic?.querySelector('.untranslated');
    expect(german).toHaveTextContent('Ich arbeite ab dem Sommer wieder als Schneiderin.');
    expect([german?.getAttribute('lang'), german?.getAttribute('dir')]).toEqual(['de', 'ltr']);
    expect(arabic).toHaveTextContent('(لم تُترجَم بعد)');
    expect(await clause('goal.g1')).not.toHaveTextContent('لم تُترجَم بعد');
  });

  test('the translation says that nobody has checked it', async () => {
    openAgreement(viewAfter(offered), 1);
    expect(await sheet()).toHaveTextContent('Noch kein Mensch hat sie geprüft.');
  });

  test('another language is a reading aid and no part of what is signed', async () => {
    openAgreement(viewAfter(offered), 1);
    await sheet();
    await userEvent.selectOptions(screen.getByLabelText('Neben dem Deutschen'), 'Englisch');
    expect(await screen.findByText('I reach language level B1 by 30 June 2027 (proof: certificate).')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Neben dem Deutschen'), 'Persisch');
    const persian = await screen.findByText(/به سطح زبانی/u);
    expect(persian.closest('[lang=fa]')).toHaveAttribute('dir', 'rtl');
    // The mark stands in that language and in German.
    expect(screen.getByText(/این ترجمه را یک رایانه/u)).toBeVisible();
    expect(screen.getByText(/Diese Übersetzung hat ein Computer gemacht/u)).toBeVisible();
    expect(screen.getByText(/Nur Lesehilfe/u)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Neben dem Deutschen'), 'nur Deutsch');
    expect(columnsOf(await clause('goal.g1'))).toHaveLength(1);
  });

  test('a reading aid stands in the words a person has reviewed, without the mark, and leads to where they are reviewed', async () => {
    const words = { ...translations.tr?.words, rightsHeading: 'Haklarım, okunmuş' };
    const german = wordsOfStandard('2026.1', 'de');
    const reviews = Object.entries(words).map(([key, text], index) => ({
      standard: '2026.1',
      language: 'tr' as const,
      key,
      text,
      source: sourceHash(german[key] ?? ''),
      by: { role: 'teamLead' as const, id: 't-hoffmann' },
      at: '2026-11-28T09:00:00.000Z',
      version: index + 1,
    }));
    openAgreement(viewAfter(offered), 1, reviews);
    await sheet();
    await userEvent.selectOptions(screen.getByLabelText('Neben dem Deutschen'), 'Türkisch');
    expect(await screen.findByText('Haklarım, okunmuş')).toBeVisible();
    expect(screen.queryByText(/Diese Übersetzung hat ein Computer gemacht/u)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Diese Übersetzung ansehen' })).toHaveAttribute('href', '/translations?language=tr');
  });
});

describe('marks', () => {
  test('every state of a version has a mark in every language', () => {
    for (const state of Object.keys(versionChart.states) as ItemState<'version'>[]) {
      const { text } = markOf(state);
      expect(new Set(Object.values(text)).size).toBe(clientLanguages.length);
    }
  });

  test('an agreement in force says since when, and by which number it is checked', async () => {
    const view = viewAfter(inForce);
    openAgreement(view, 1);
    expect(await sheet()).toHaveTextContent('Diese Fassung gilt seit dem 21.11.2026.');
    expect(await sheet()).toHaveTextContent(`Prüfnummer ${checkNumberOf(view.state.context.agreement.versions[0]?.hash ?? '')}`);
  });

  test('a superseded version says in both languages that it no longer applies', async () => {
    openAgreement(viewAfter(renewed), 1);
    const mark = (await sheet()).querySelector('[data-mark=superseded]');
    expect(mark).toHaveTextContent('Gilt nicht mehr');
    expect(mark?.querySelector('[lang=ar]')).toHaveTextContent('لم تعد سارية');
  });

  test('a version that was taken back says so', async () => {
    openAgreement(viewAfter([...offered, { type: 'version.withdrawn', version: 1, because: 'correction' }]), 1);
    expect((await sheet()).querySelector('[data-mark=withdrawn]')).toHaveTextContent('Zurückgezogen');
  });

  test('a text that does not fit its hash is not to be signed', async () => {
    const view = viewAfter(offered);
    const own = view.dossier['version.1'] ?? {};
    const forged = { ...own, document: (own['document'] ?? '').replace('Wiesbaden', 'Wetzlar') };
    openAgreement({ ...view, dossier: { ...view.dossier, 'version.1': forged } }, 1);
    expect(await screen.findByText('Dieser Text passt nicht zu seiner Prüfnummer.')).toBeVisible();
  });

  test('a text that was erased and a version that never was are told apart', async () => {
    const view = viewAfter(offered);
    openAgreement({ ...view, dossier: {} }, 1);
    expect(await screen.findByText(/Der Text dieser Fassung ist nicht mehr da/u)).toBeVisible();
    openAgreement(view, 7);
    expect(await screen.findByText('Eine Fassung 7 gibt es in diesem Fall nicht.')).toBeVisible();
  });
});

describe('signatures', () => {
  test('a drawn one is shown, one on paper is told with its day', async () => {
    openAgreement(viewAfter(inForce), 1);
    expect(await screen.findByRole('figure', { name: 'Unterschrift: N. N.' })).toBeVisible();
    expect(await sheet()).toHaveTextContent('Auf Papier unterschrieben am 21.11.2026');
    expect(await sheet()).toHaveTextContent('Beim Gespräch über diese Vereinbarung wurde gedolmetscht. Sprache: Arabisch.');
  });

  test('what is no drawing never reaches the page', async () => {
    const view = viewAfter(inForce);
    const drawing = { drawing: 'M0 0"/><script>alert(1)</script>' };
    openAgreement({ ...view, dossier: { ...view.dossier, 'version.1.client': drawing } }, 1);
    expect(await sheet()).toHaveTextContent('Die Zeichnung ist nicht mehr da.');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('whoever has not signed finds a line with place and date', async () => {
    openAgreement(viewAfter(offered), 1);
    expect(within(await sheet()).getAllByText('Ort und Datum')).toHaveLength(2);
  });
});

describe('differences', () => {
  test('a new version shows what is different from the one in force', async () => {
    openAgreement(viewAfter(renegotiated), 2);
    const region = await screen.findByRole('region', { name: 'Was ist anders als in Fassung 1?' });
    expect(
      within(region)
        .getAllByRole('listitem')
        .map((item) => [...item.querySelectorAll('.difference-head p')].map(({ textContent }) => textContent)),
    ).toEqual([
      ['entfällt Schritt', 'محذوف خطوة'],
      ['neu Schritt', 'جديد خطوة'],
    ]);
    expect(region.querySelector('del')).toHaveTextContent('Die Beratungsstelle ruft mit mir bei drei Schneidereien an.');
    expect(region.querySelector('ins [lang=ar]')).toHaveTextContent('يتحقق معي مركز الاستشارة');
  });

  test('a step that was done on the way was not taken away from anybody', async () => {
    openAgreement(viewAfter(doneOnTheWay), 2);
    const region = await screen.findByRole('region', { name: 'Was ist anders als in Fassung 1?' });
    expect(within(region).getByText('erledigt')).toBeInTheDocument();
    expect(within(region).queryByText('entfällt')).toBeNull();
    expect(region.querySelector('del')).toBeNull();
    expect(region).toHaveTextContent('Die Beratungsstelle ruft mit mir bei drei Schneidereien an.');
  });

  test('the first version has nothing to be compared with', async () => {
    openAgreement(viewAfter(renegotiated), 1);
    await sheet();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the way to it', () => {
  test('a case with versions leads to the one that waits for signatures, and without any to none', async () => {
    openCase(viewAfter(renegotiated));
    expect(await screen.findByRole('link', { name: 'Vereinbarung' })).toHaveAttribute('href', '/cases/F-7KQ2-93/agreement/2');
    cleanup();
    openCase(viewAfter(intake));
    await screen.findByRole('link', { name: 'Verlauf' });
    expect(screen.queryByRole('link', { name: 'Vereinbarung' })).toBeNull();
  });
});
