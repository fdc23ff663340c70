// The outbox: what goes out and why, what a person can do about it, and how to let nothing go out.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { outboxStatuses } from '../../../../src/record/ports/outbox-store.ts';
import type { Outbox, OutboxMessage, SettingsView } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json, type Received } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn } from '../../views.ts';

const today = '2026-11-22';

const message = (facts: Partial<OutboxMessage>): OutboxMessage => ({
  id: 1,
  case: 'a',
  name: 'Amira Musterfrau',
  on: '2026-11-23',
  to: 'client',
  language: 'ar',
  topic: 'reviewWindowOpen',
  day: '2026-12-01',
  rule: null,
  status: 'waiting',
  attempts: 0,
  error: null,
  at: `${today}T08:00:00.000Z`,
  subject: 'Termin in der Beratungsstelle',
  body: 'Guten Tag, bitte vereinbaren Sie einen Termin.\n\nمرحباً',
  ...facts,
});

const open = ['waiting', 'heldBack', 'failed'];

function answerOutbox(messages: readonly OutboxMessage[], path: string): Outbox {
  const asked = new URL(path, 'http://localhost').searchParams;
  const status = asked.get('status');
  const found = messages.filter((one) => status === null || (status === 'open' ? open.includes(one.status) : one.status === status));
  const offset = Number(asked.get('offset'));
  const counts = Object.fromEntries(outboxStatuses.map((one) => [one, messages.filter((row) => row.status === one).length]));
  const next = offset + 50 < found.length ? offset + 50 : null;
  return {
    today,
    counts: counts as Outbox['counts'],
    total: found.length,
    hasUnreadable: false,
    messages: found.slice(offset, offset + 50),
    next,
  };
}

type Asked = { readonly moved?: boolean; readonly hasUnreadable?: boolean };

/** `moved` answers every act as if somebody else had been faster; `hasUnreadable`: some lie where nothing can be read. */
function serverWith(
  messages: OutboxMessage[],
  settings: Partial<SettingsView> = {},
  { moved = false, hasUnreadable = false }: Asked = {},
): Received[] {
  let own: SettingsView = { quiet: false, mail: 'configured', ...settings };
  return answerWith(({ method, path, body }) => {
    if (path === '/session') return json(sessionOn(today));
    if (path === '/settings') {
      if (method === 'PUT') own = { ...own, ...(body as Partial<SettingsView>) };
      return json(own);
    }
    const [, id, act] = /^\/outbox\/(\d+)\/(done|again)$/u.exec(path) ?? [];
    if (id === undefined) return path.startsWith('/outbox') ? json({ ...answerOutbox(messages, path), hasUnreadable }) : undefined;
    if (moved) return json({}, 409);
    const index = messages.findIndex((one) => one.id === Number(id));
    const changed = message({ ...messages[index], status: act === 'done' ? 'done' : 'waiting' });
    messages.splice(index, 1, changed);
    return json(changed);
  });
}

const rowOf = async (name: string): Promise<HTMLElement> => {
  const row = (await screen.findByRole('link', { name })).closest('li');
  if (row === null) throw new Error(`${name} is in no row`);
  return row;
};

test('a message says when, to whom, in which language, about what and why', async () => {
  serverWith([
    message({}),
    message({ id: 2, case: 'b', name: null, to: 'counsellor', language: null, topic: 'reviewOverdue', rule: 'R2', on: '2026-11-22' }),
  ]);
  visit('/outbox');
  const toClient = await rowOf('Amira Musterfrau');
  for (const words of [
    '23.11.2026',
    'morgen',
    'Überprüfung möglich',
    'an die Klient:in',
    'Arabisch',
    'betrifft den 01.12.2026',
    'Steht noch aus',
  ])
    expect(toClient).toHaveTextContent(words);
  expect(within(toClient).getByRole('link')).toHaveAttribute('href', '/cases/a');
  const toCounsellor = await rowOf('ohne Namen');
  expect(toCounsellor).toHaveTextContent('an die Berater:in');
  expect(toCounsellor).toHaveTextContent(/weil die nächste Überprüfung.*\(R2\)/u);
});

test.each([
  ['ti', 'Englisch, keine Fassung auf Tigrinya'],
  ['uk', 'Ukrainisch'],
  ['en', 'Englisch'],
  ['de', 'Deutsch'],
])('the row says in which language a client is written who speaks %s', async (language, words) => {
  serverWith([message({ language })]);
  visit('/outbox');
  expect(within(await rowOf('Amira Musterfrau')).getByText(words)).toBeInTheDocument();
});

test('the wording can be read before it goes out, in the direction of its language', async () => {
  serverWith([message({})]);
  visit('/outbox');
  const row = await rowOf('Amira Musterfrau');
  expect(within(row).getByText('مرحباً')).not.toBeVisible();
  await userEvent.click(within(row).getByText('Wortlaut'));
  expect(within(row).getByText('مرحباً')).toBeVisible();
  expect(within(row).getByText('مرحباً')).toHaveAttribute('dir', 'auto');
});

test.each([
  ['sent', []],
  ['obsolete', []],
  ['waiting', ['Erledigt']],
  ['heldBack', ['Erledigt']],
  ['failed', ['Wieder öffnen', 'Erledigt']],
  ['done', ['Wieder öffnen']],
] as const)('of a message that is %s a person may do: %j', async (status, acts) => {
  serverWith([message({ status })]);
  visit('/outbox?status=all');
  const row = await rowOf('Amira Musterfrau');
  expect(
    within(row)
      .queryAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(acts);
});

test('without a choice only what is not over yet is shown; the rest can be looked for', async () => {
  serverWith([
    message({}),
    message({ id: 2, name: 'Olena Probe', status: 'sent' }),
    message({ id: 3, name: 'Elif Beispiel', status: 'failed' }),
  ]);
  visit('/outbox');
  await rowOf('Elif Beispiel');
  expect(screen.queryByRole('link', { name: 'Olena Probe' })).not.toBeInTheDocument();
  const strip = screen.getByRole('navigation', { name: 'Nach Stand' });
  expect(within(strip).getByRole('link', { name: 'Offen 2' })).toHaveAttribute('aria-current', 'page');
  await userEvent.click(within(strip).getByRole('link', { name: 'Gesendet 1' }));
  await rowOf('Olena Probe');
  expect(screen.queryByRole('link', { name: 'Elif Beispiel' })).not.toBeInTheDocument();
  await userEvent.click(within(strip).getByRole('link', { name: 'Alle 3' }));
  await rowOf('Elif Beispiel');
});

describe('what a person does', () => {
  test('is sent, and the list says what has become of it', async () => {
    const received = serverWith([message({ status: 'failed', error: 'unreachable' })]);
    visit('/outbox?status=all');
    expect(await rowOf('Amira Musterfrau')).toHaveTextContent('Der Mailserver war nicht zu erreichen.');
    await userEvent.click(screen.getByRole('button', { name: 'Erledigt: Überprüfung möglich, Amira Musterfrau' }));
    await waitFor(async () => expect(within(await rowOf('Amira Musterfrau')).getByText('Erledigt')).toHaveClass('tag'));
    expect(received.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual(['/outbox/1/done']);
  });

  test('says when something has changed in the meantime', async () => {
    serverWith([message({ status: 'failed' })], {}, { moved: true });
    visit('/outbox');
    await userEvent.click(await screen.findByRole('button', { name: /^Wieder öffnen/u }));
    expect(await screen.findByText('An dieser Nachricht hat sich inzwischen etwas geändert.')).toBeInTheDocument();
  });
});

describe('whether anything goes out', () => {
  test('the quiet mode explains itself and is one press', async () => {
    const received = serverWith([message({})]);
    visit('/outbox');
    const quiet = await screen.findByRole('checkbox', { name: /Ruhemodus.*Nichts geht hinaus, alles bleibt hier sichtbar/u });
    expect(screen.getByText(/von selbst hinaus/u)).toBeInTheDocument();
    await userEvent.click(quiet);
    expect(await screen.findByText('Der Ruhemodus ist an: Zurzeit wird nichts gesendet.')).toBeInTheDocument();
    expect(quiet).toBeChecked();
    expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({ quiet: true });
    await rowOf('Amira Musterfrau');
  });

  test('without a mail server the page says that somebody has to pass it on', async () => {
    serverWith([message({})], { mail: 'off' });
    visit('/outbox');
    expect(await screen.findByText(/Es ist kein Mailversand eingerichtet/u)).toBeInTheDocument();
  });
});

test('nothing to send is said', async () => {
  serverWith([]);
  visit('/outbox');
  expect(await screen.findByText('Hier ist nichts.')).toBeInTheDocument();
});

test('that some cannot be read is said, above all that can', async () => {
  serverWith([message({})], {}, { hasUnreadable: true });
  visit('/outbox');
  expect(await screen.findByText('Nicht alle Nachrichten lassen sich lesen.')).toBeInTheDocument();
  await rowOf('Amira Musterfrau');
});

test('more messages come on demand', async () => {
  serverWith(Array.from({ length: 60 }, (_message, index) => message({ id: index, name: `Person ${index}` })));
  visit('/outbox');
  expect(await screen.findByText('50 von 60 Nachrichten sind zu sehen.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Weitere anzeigen' }));
  expect(await screen.findByRole('link', { name: 'Person 59' })).toBeInTheDocument();
});

test('what was done stays in its place, with the way back, and nothing takes the place of what was pressed', async () => {
  serverWith([message({ status: 'failed' }), message({ id: 2, name: 'Elif Beispiel' })]);
  visit('/outbox');
  const acts = async (name: string) => [...(await rowOf(name)).querySelectorAll('.outbox-act')].map((place) => place.textContent);
  expect(await acts('Amira Musterfrau')).toEqual(['Wieder öffnen', 'Erledigt']);
  await userEvent.click(screen.getByRole('button', { name: /^Wieder öffnen/u }));
  await waitFor(async () => expect(await acts('Amira Musterfrau')).toEqual(['', 'Erledigt']));
  await userEvent.click(screen.getByRole('button', { name: /^Erledigt: .*Amira/u }));
  await waitFor(async () => expect(await acts('Amira Musterfrau')).toEqual(['Wieder öffnen', '']));
  expect(await acts('Elif Beispiel')).toEqual(['', 'Erledigt']);
  expect((await rowOf('Amira Musterfrau')).compareDocumentPosition(await rowOf('Elif Beispiel'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
