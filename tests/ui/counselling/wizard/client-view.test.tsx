// The page turned to the client: their language, their answers, and one touch back.
import { createMemoryHistory } from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../../machines/standards/catalogues.ts';
import { translations } from '../../../export/translations.ts';
import type { ClientPlace } from '../../../journeys/client-lives.ts';
import { visit } from '../../render.tsx';
import { cardOf, press } from './by-hand.ts';
import { clientMoment } from './client-moments.ts';
import { serveCase } from './server.ts';

const turnedBy = 'Der Klient:in zeigen';
const view = () => screen.queryByRole('button', { name: /Zurück zur Beratung$/u })?.closest('main') ?? null;

async function turn(name = turnedBy): Promise<HTMLElement> {
  await press(name);
  await waitFor(() => expect(document.querySelector('.client-view h1')).not.toBeNull());
  return screen.getByRole('main');
}

/** Opens a page that was come to from another one, as it is in a browser. */
function open(place: ClientPlace, language: string, page: string) {
  const server = serveCase(clientMoment(place, language));
  const way = createMemoryHistory({ initialEntries: [server.address('risks'), server.address(page)], initialIndex: 1 });
  visit(server.address(page), { way });
  return { server, way };
}

describe('the client reads', () => {
  test.each([
    ['ar', 'rtl', 'العودة إلى الاستشارة'],
    ['fa', 'rtl', 'بازگشت به مشاوره'],
    ['tr', 'ltr', 'Danışmaya geri dön'],
    ['de', 'ltr', 'Zurück zur Beratung'],
    // The standard has no words in Tigrinya: German, from which somebody interprets.
    ['ti', 'ltr', 'Zurück zur Beratung'],
  ])('in %s, written %s', async (language, direction, back) => {
    open('needs', language, 'needs');
    const client = await turn();
    expect(client).toHaveAttribute('lang', language === 'ti' ? 'de' : language);
    expect(client).toHaveAttribute('dir', direction);
    expect(within(client).getByRole('button', { name: new RegExp(`^${back}`, 'u') })).toBeVisible();
  });

  test('every question of the catalogue with its five situations, in their language, one after the other', async () => {
    open('needs', 'tr', 'needs');
    await cardOf('Familie und Pflege');
    const client = await turn('Der Klient:in zeigen: Familie und Pflege');
    const words = translations.tr?.words ?? {};
    const { domains } = catalogueOf('2026.1');
    // The cards stand by need: family is rated already.
    const order = [...domains.filter(({ code }) => code === 'family'), ...domains.filter(({ code }) => code !== 'family')];
    for (const [index, { code, anchors }] of order.entries()) {
      expect(within(client).getByRole('heading', { level: 1 })).toHaveTextContent(words[`question.${code}`] ?? '–');
      const radios = within(client).getAllByRole('radio');
      const situations = anchors.map((_, at) => `${at + 1} ${words[`anchor.${code}.${at + 1}`]}`);
      expect(radios.slice(0, -1).map((radio) => radio.closest('label')?.textContent.replace(/^(\d)/u, '$1 '))).toEqual(situations);
      if (index < order.length - 1) await userEvent.click(within(client).getByRole('button', { name: 'İleri' }));
    }
    expect(within(client).queryByRole('button', { name: 'İleri' })).toBeNull();
  });

  test('that a computer has translated it, until a person has read every word', async () => {
    open('needs', 'tr', 'needs');
    expect(await turn()).toHaveTextContent('Bu çeviriyi bir bilgisayar yaptı.');
  });

  test('nothing of it where it stands in German', async () => {
    open('needs', 'de', 'needs');
    expect(await turn()).not.toHaveTextContent('Diese Übersetzung hat ein Computer gemacht');
  });
});

describe('what the client chooses', () => {
  test('is their rating in the draft of the page, and neither the counsellor’s nor sent', async () => {
    const { server } = open('needs', 'ar', 'needs');
    await cardOf('Wohnen');
    const client = await turn('Der Klient:in zeigen: Wohnen');
    const steps = within(client).getAllByRole('radio');
    await userEvent.click(steps[1] as HTMLElement);
    expect(steps[1]).toBeChecked();
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /^Wohnen/u })).toHaveTextContent('Klient:in 2');
    expect(screen.getByRole('button', { name: /^Wohnen/u })).toHaveTextContent('Berater:in –');
    expect(server.sent).toEqual([]);
  });

  test('may be no number', async () => {
    open('needs', 'tr', 'needs');
    await cardOf('Arbeit');
    const client = await turn('Der Klient:in zeigen: Arbeit');
    await userEvent.click(within(client).getByRole('radio', { name: 'Sayı söylemek istemiyorum.' }));
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /^Arbeit/u })).toHaveTextContent('Klient:in ohne Zahl');
  });

  test('is a goal ticked on the page, where it is asked who chose it', async () => {
    open('plan', 'tr', 'goals');
    const client = await turn();
    const wish = within(client).getAllByRole('checkbox')[0] as HTMLElement;
    await userEvent.click(wish);
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('radiogroup', { name: 'Gewählt von' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Gewählte Ziele festhalten' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('is a promise of their own, and never one of the centre', async () => {
    open('plan', 'tr', 'commitments');
    const client = await turn();
    const own = within(client).getAllByRole('checkbox');
    expect(own.filter((box) => (box as HTMLInputElement).checked)).toHaveLength(2);
    await userEvent.click(own[1] as HTMLElement);
    await userEvent.keyboard('{Escape}');
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toHaveLength(4);
  });

  test('is their view of a goal in the review', async () => {
    open('talk', 'tr', 'assess-g1');
    const client = await turn();
    await userEvent.click(within(client).getByRole('radio', { name: 'Kısmen ulaşıldı' }));
    await userEvent.keyboard('{Escape}');
    const asked = await screen.findByRole('radiogroup', { name: 'Wie sieht es die Klient:in?' });
    expect(within(asked).getByRole('radio', { name: 'Teilweise erreicht' })).toBeChecked();
  });

  test('is whether a file is kept', async () => {
    open('clarify', 'tr', 'clarify');
    const client = await turn();
    await userEvent.click(within(client).getByRole('radio', { name: 'Hayır, dosyasız' }));
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('radio', { name: 'Nein, ohne Akte' })).toBeChecked();
  });
});

describe('back', () => {
  const ways: [string, (way: ReturnType<typeof createMemoryHistory>) => Promise<void>][] = [
    ['by the button', async () => press(/Zurück zur Beratung$/u)],
    ['by Escape', async () => void (await userEvent.keyboard('{Escape}'))],
    ['by the way back of the browser', async (way) => way.back()],
  ];
  test.each(ways)('%s, to the button it came from', async (_, go) => {
    const { way } = open('needs', 'ar', 'needs');
    await cardOf('Wohnen');
    await turn('Der Klient:in zeigen: Wohnen');
    await go(way);
    await waitFor(() => expect(view()).toBeNull());
    expect(screen.getByRole('button', { name: 'Der Klient:in zeigen: Wohnen' })).toHaveFocus();
    expect(way.location.search).toBe('?page=needs');
  });

  test('the page is not there while it is turned, for nobody, and whole again after', async () => {
    open('needs', 'ar', 'needs');
    await cardOf('Wohnen');
    const client = await turn();
    expect(client).toHaveFocus();
    const others = [...document.body.children].filter((element) => element !== client);
    expect(others.map((element) => (element as HTMLElement).hidden)).toEqual(others.map(() => true));
    await userEvent.tab();
    expect(client).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(others.map((element) => (element as HTMLElement).hidden)).toEqual(others.map(() => false)));
  });
});
