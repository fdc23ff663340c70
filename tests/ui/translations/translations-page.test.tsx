// The room in which translations are reviewed: what stands there, who may do what, and that no word is lost.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { sourceHash } from '../../../src/export/translations/client-texts.ts';
import { translations } from '../../export/translations.ts';
import { button, card, german, open, serverWith } from './server.ts';

const own = (language: 'ar' | 'tr', key: string): string => translations[language]?.words[key] ?? '';
const address = '/translations?language=tr';
const field = async (key: string): Promise<HTMLElement> => within(await card(key)).findByRole('textbox', { name: 'Worte auf Türkisch' });

async function write(key: string, words: string): Promise<void> {
  await userEvent.click(await button(key, /^Ändern:/u));
  const place = await field(key);
  await userEvent.clear(place);
  await userEvent.type(place, words.replaceAll(/[{[]/gu, '$&$&'));
}

describe('a text', () => {
  test('stands beside the German one, in its own language and direction, with its placeholders apart', async () => {
    await serverWith();
    open('/translations?language=ar');
    const words = within(await card('rights.copy')).getByText(own('ar', 'rights.copy'));
    expect(words).toHaveAttribute('lang', 'ar');
    expect(words).toHaveAttribute('dir', 'rtl');
    const version = await card('versionLine');
    expect(version.querySelector('[dir=rtl]')).toHaveTextContent(own('ar', 'versionLine'));
    expect(version.querySelector('[dir=rtl] bdi')).toHaveTextContent('{number}');
  });

  test('is narrowed to a state, and found by words of either side', async () => {
    await serverWith({ key: 'rights.copy' }, { key: 'rights.end', source: sourceHash('Alt.') });
    open(address);
    await card('rights.copy');
    const states = screen.getByRole('navigation', { name: 'Nach Stand' });
    expect(within(states).getByRole('link', { name: `ungeprüft ${Object.keys(german).length - 2}` })).toBeInTheDocument();
    await userEvent.click(within(states).getByRole('link', { name: 'geprüft 1' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await userEvent.click(screen.getByRole('link', { name: 'deutscher Text geändert 1' }));
    expect(await card('rights.end')).toHaveTextContent('Früher geprüft, zu anderen deutschen Worten:Başka sözler.');
    await userEvent.click(screen.getByRole('link', { name: /^alle/u }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Suchen' }), own('tr', 'rights.erasure').slice(0, 12).toUpperCase());
    await card('rights.erasure');
    expect(screen.queryByRole('article', { name: german['rights.copy'] ?? '' })).not.toBeInTheDocument();
  });
});

describe('a review', () => {
  test('is one press; the text stays where it is, says who and when, and can be undone there', async () => {
    const { sent } = await serverWith();
    open(`${address}&show=unreviewed`);
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    await within(await card('rights.copy')).findByText('Martina Hoffmann, 31.08.2026');
    expect(screen.getByRole('link', { name: /^Türkisch 1 von \d+ geprüft/u })).toBeInTheDocument();
    await userEvent.click(await button('rights.copy', /^Rückgängig:/u));
    await button('rights.copy', /^Geprüft:/u);
    expect(screen.getByRole('link', { name: /^Türkisch 0 von \d+ geprüft/u })).toBeInTheDocument();
    expect(sent).toMatchObject([
      { reviews: [{ key: 'rights.copy', text: own('tr', 'rights.copy'), after: 0 }] },
      { reviews: [{ key: 'rights.copy', text: null }] },
    ]);
  });

  test('with better words keeps those, and taken back they wait to be changed on', async () => {
    await serverWith();
    open(address);
    await write('rights.copy', 'Bir kopya alırım.');
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    await button('rights.copy', /^Rückgängig:/u);
    expect(within(await card('rights.copy')).queryByRole('textbox')).not.toBeInTheDocument();
    expect(await card('rights.copy')).toHaveTextContent('Bir kopya alırım.');
    await userEvent.click(await button('rights.copy', /^Rückgängig:/u));
    expect(await field('rights.copy')).toHaveValue('Bir kopya alırım.');
    expect(await card('rights.copy')).toHaveTextContent(own('tr', 'rights.copy'));
  });

  test('is not possible with the wrong placeholders, and says so in one sentence', async () => {
    const { sent } = await serverWith();
    open(address);
    await write('versionLine', 'Sürüm {nummer}');
    const review = await button('versionLine', /^Geprüft:/u);
    expect(review).toHaveAttribute('aria-disabled', 'true');
    expect(review).toHaveAccessibleDescription(/Es muss \{number\} darin stehen, so oft wie im Deutschen\./u);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toEqual([]);
  });

  test('of a text whose German has changed begins with the words a person stood by', async () => {
    await serverWith({ key: 'rights.end', source: sourceHash('Alt.'), text: 'Eski ama güzel.' });
    open(address);
    await userEvent.click(await button('rights.end', /^Ändern:/u));
    expect(await field('rights.end')).toHaveValue('Eski ama güzel.');
    await userEvent.type(await field('rights.end'), ' Evet.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await card('rights.end')).toHaveTextContent('Eski ama güzel. Evet.geprüft'));
  });
});

describe('typed words', () => {
  test('are there again after the page was left, and what was put aside is one press away', async () => {
    await serverWith();
    const page = open(address);
    await write('rights.copy', 'Yarım kalan');
    page.unmount();
    open(address);
    expect(await field('rights.copy')).toHaveValue('Yarım kalan');
    await userEvent.click(await button('rights.copy', /^Verwerfen:/u));
    expect(within(await card('rights.copy')).getByText('Yarım kalan')).toBeInTheDocument();
    await userEvent.click(await button('rights.copy', /^Rückgängig:/u));
    expect(await field('rights.copy')).toHaveValue('Yarım kalan');
  });

  test('stay when the server cannot be reached, and are kept with the next press', async () => {
    const { setThere, storage } = await serverWith();
    open(address);
    await write('rights.copy', 'Bir kopya alırım.');
    setThere(false);
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    expect(await within(await card('rights.copy')).findByText('Der Server ist nicht zu erreichen.')).toBeInTheDocument();
    expect(await field('rights.copy')).toHaveValue('Bir kopya alırım.');
    setThere(true);
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    await button('rights.copy', /^Rückgängig:/u);
    expect((await storage.reviews.list('2026.1')).map(({ text }) => text)).toEqual(['Bir kopya alırım.']);
  });

  test('do not write over what somebody else has reviewed meanwhile: both are seen, and a person decides', async () => {
    const { store, storage } = await serverWith();
    open(address);
    await write('rights.copy', 'Bir kopya alırım.');
    await store({ key: 'rights.copy', text: 'Bir örnek alırım.' });
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    const both = await card('rights.copy');
    expect(await within(both).findByText(/^Seit Sie schreiben, hat sich dieser Text geändert/u)).toBeInTheDocument();
    expect(both).toHaveTextContent('Jetzt gilt:Bir örnek alırım.');
    expect(await field('rights.copy')).toHaveValue('Bir kopya alırım.');
    await userEvent.click(await button('rights.copy', /^Geprüft:/u));
    await button('rights.copy', /^Rückgängig:/u);
    expect((await storage.reviews.list('2026.1')).map(({ text }) => text)).toEqual(['Bir örnek alırım.', 'Bir kopya alırım.']);
  });
});

test('N leads from one text that is not reviewed to the next, except where somebody types', async () => {
  await serverWith({ key: 'versionLine', text: 'Sürüm {number}' });
  open(address);
  await card('title');
  await userEvent.click(screen.getByRole('button', { name: 'Zum nächsten ungeprüften Text' }));
  expect(await card('title')).toHaveFocus();
  await userEvent.keyboard('n');
  expect(await card('introduction')).toHaveFocus();
  await userEvent.click(await button('introduction', /^Ändern:/u));
  await userEvent.keyboard('n');
  expect(await field('introduction')).toHaveValue(`${own('tr', 'introduction')}n`);
});

test('whoever may not review reads everything, and is told who can', async () => {
  await serverWith({ key: 'rights.copy', text: 'Bir kopya alırım.' });
  open(address, { role: 'counsellor', id: 'c-weber' });
  expect(await screen.findByText(/Prüfen können die Teamleitung und die Verwaltung der Beratungsstelle\./u)).toBeInTheDocument();
  expect(await card('rights.copy')).toHaveTextContent('Bir kopya alırım.geprüft');
  expect(within(await card('rights.copy')).getByText('Verwaltung der Beratungsstelle, 30.08.2026')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Außerhalb übersetzen lassen' }));
  for (const name of [/^Geprüft/u, /^Ändern/u, /^Zurücknehmen/u, 'Ausgefüllte Datei holen'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Datei speichern' })).toBeInTheDocument();
});
