// The check before a text is offered: every answer in the words of the document, and each leads to its field and back again.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { press, typeDay } from './by-hand.ts';
import { clientMoment } from './client-moments.ts';
import { serveCase } from './server.ts';

const check = () => screen.findByRole('region', { name: 'So wird es in der Vereinbarung stehen' });

async function open() {
  const server = serveCase(clientMoment('plan', 'ar'));
  visit(server.address('offer'));
  await check();
  return server;
}
/** The way to one answer; several may read the same. */
const change = async (answer: RegExp, index = 0): Promise<void> => {
  const ways = within(await check()).getAllByRole('link', { name: new RegExp(`^Ändern: ${answer.source}`, 'u') });
  await userEvent.click(ways[index] as HTMLElement);
};

test('says every answer as it will stand there', async () => {
  await open();
  const rows = within(await check()).getAllByRole('term');
  const said = rows.map((term) => `${term.textContent} | ${term.nextElementSibling?.textContent}`);
  expect(said).toEqual([
    'Ratsuchende Person | Nadia Beispiel',
    'Ziel | Ich erreiche bis zum 26.02.2027 das Sprachniveau B1 (Nachweis: Zertifikat).',
    'Daran sehen wir es | Ein Zeugnis oder Zertifikat',
    'Bis wann? | 26.02.2027',
    'Maßnahme | Ich spreche jede Woche einmal länger Deutsch, zum Beispiel im Sprachcafé.',
    'Wer macht es? | Ich',
    'Bis wann? | 30.11.2026',
    'Maßnahme | Der Kursträger macht mit mir einen Einstufungstest und nennt mir den Kursbeginn.',
    'Wer macht es? | Integrationskursträger',
    'Bis wann? | 30.09.2026',
    'Zusage | Die Beratungsstelle prüft vorher, ob ich ein Angebot wirklich nutzen kann.',
    'Zusage | Ich komme zu den vereinbarten Terminen oder sage kurz Bescheid.',
    'Zusage | Ich bringe meine Zeugnisse zum nächsten Termin mit.',
  ]);
  expect(within(await check()).getAllByRole('link', { name: /^Ändern: /u })).toHaveLength(said.length);
});

test('words that did not come the first time are asked for again, and the text can be offered', async () => {
  const { address } = serveCase(clientMoment('plan', 'ar'));
  const served = globalThis.fetch;
  let failures = 0;
  globalThis.fetch = (asked, init) => {
    const isWords = String(asked instanceof Request ? asked.url : asked).includes('/translations/');
    if (!isWords || failures > 0) return served(asked, init);
    failures += 1;
    return Promise.resolve(new Response('<html>', { status: 500 }));
  };
  visit(address('offer'));
  await check();
  expect(failures).toBe(1);
  expect(screen.getByRole('button', { name: 'Vereinbarung vorlegen' })).not.toHaveAttribute('aria-busy');
});

describe('leads to the field', () => {
  test('of a goal, and back with the new answer once it is saved', async () => {
    const server = await open();
    await change(/26\.02\.2027/u);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Bis wann?' })).toHaveFocus());
    await typeDay('Bis wann?', '31.03.2027');
    await press('Ziel speichern');
    expect(await check()).toHaveTextContent('bis zum 31.03.2027');
    expect(server.sent).toMatchObject([{ type: 'goal.revised', goal: 'g1', dueOn: '2027-03-31' }]);
  });

  test('of the sentence, and back when nothing was changed', async () => {
    await open();
    await change(/Ich erreiche bis zum/u);
    await waitFor(() => expect(document.activeElement?.closest('[data-field]')).toHaveAttribute('data-field', 'wording'));
    await press('Weiter');
    expect(await check()).toBeVisible();
  });

  test('of one measure of several, opened', async () => {
    const server = await open();
    await change(/30\.09\.2026/u);
    const part = await screen.findByRole('region', { name: 'Eigene Maßnahme formulieren' });
    expect(within(part).getByRole('textbox', { name: 'Bis wann?' })).toHaveFocus();
    expect(within(part).getByRole('textbox', { name: 'Formulierung' })).toHaveValue(
      'Der Kursträger macht mit mir einen Einstufungstest und nennt mir den Kursbeginn.',
    );
    await typeDay('Bis wann?', '15.10.2026');
    await press('Maßnahme speichern');
    expect(await check()).toHaveTextContent('15.10.2026');
    expect(server.sent).toMatchObject([{ type: 'measure.revised', measure: 'm2', dueOn: '2026-10-15' }]);
  });

  test('of a measure, and back by „Abbrechen“ with nothing changed', async () => {
    const server = await open();
    await change(/Ich$/u);
    await press('Abbrechen');
    expect(await check()).toBeVisible();
    expect(server.sent).toEqual([]);
    expect(server.drafts).toEqual({});
  });

  test.each([
    [/Ich komme zu den/u, /^Ich komme zu den vereinbarten Terminen/u],
    [/Ich bringe meine Zeugnisse/u, /^Ich bringe meine Zeugnisse/u],
  ])('of a promise: %s', async (answer, box) => {
    const server = await open();
    await change(answer);
    await waitFor(() => expect(screen.getByRole('checkbox', { name: box })).toHaveFocus());
    await userEvent.keyboard(' ');
    await press(/^Speichern und weiter|^Weiter/u);
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'commitment.dropped' }]));
    expect(await check()).not.toHaveTextContent(answer);
  });

  test('of the name, and back to the text that now bears it', async () => {
    await open();
    await change(/Nadia Beispiel/u);
    const name = await screen.findByRole('textbox', { name: 'Wie heißt die Person jetzt?' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Nadia Muster');
    await press('Festhalten');
    expect(await check()).toHaveTextContent('Nadia Muster');
  });
});

test('whoever opens a goal in the usual way goes on to its measures', async () => {
  const server = serveCase(clientMoment('plan', 'ar'));
  visit(server.address('goal-g1'));
  await typeDay('Bis wann?', '31.03.2027');
  await press('Ziel speichern');
  expect(await screen.findByRole('button', { name: 'Eigene Maßnahme formulieren' })).toBeVisible();
});
