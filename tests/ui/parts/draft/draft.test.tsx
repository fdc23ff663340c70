// A draft keeps what is typed, sends it once, and loses nothing when the connection or a colleague gets in between.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { DraftStatus } from '../../../../src/ui/parts/draft/draft-status.tsx';
import { useDraft } from '../../../../src/ui/parts/draft/use-draft.ts';
import { answerWith, json, nothing, type Answering, type Received } from '../../network.ts';
import { show } from '../../render.tsx';
import { viewAfter } from '../../views.ts';

const atInquiry = viewAfter(1);
const offered: Proposal = { type: 'talk.offered', for: '2030-01-07' };
const explained: Proposal = { type: 'privacy.explained', language: 'ar' };

type PageProps = { readonly proposals: readonly Proposal[]; readonly id?: string };

function Page({ proposals, id = atInquiry.id }: PageProps) {
  const draft = useDraft({ caseId: id, page: 'appointment', initial: '' });
  return (
    <>
      <input aria-label="Notiz" value={draft.value} onChange={(event) => draft.change(event.target.value)} />
      <button type="button" onClick={() => draft.submit(proposals)}>
        Senden
      </button>
      <DraftStatus draft={draft} />
      <output data-testid="state">{draft.submission}</output>
    </>
  );
}

const isProposal = ({ method, path }: Received): boolean => method === 'POST' && path.endsWith('/proposals');
const isDraft = ({ path }: Received): boolean => path.includes('/drafts/');
const newer = (version: number) => json({ ...atInquiry, version });

/** Proposals are answered as given, everything else as a server that works. */
const whenProposed =
  (answer: Answering): Answering =>
  (request) => {
    if (isDraft(request)) return nothing();
    if (isProposal(request)) return answer(request);
    return request.path.startsWith('/cases/') ? newer(7) : json({ today: atInquiry.today, cases: [] });
  };

const write = (text: string) => userEvent.type(screen.getByLabelText('Notiz'), text);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Senden' }));
const reached = (state: string) => waitFor(() => expect(screen.getByTestId('state')).toHaveTextContent(state));

test('proposals go one after the other, each against the newest version and with a key of its own', async () => {
  let version = atInquiry.version;
  const received = answerWith(whenProposed(() => newer((version += 1))));
  show(<Page proposals={[offered, explained]} />, atInquiry);
  await send();
  await reached('saved');
  const sent = received.filter(isProposal);
  expect(sent.map(({ body }) => body)).toEqual([offered, explained]);
  expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
  expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2);
});

test('what is typed is kept after a pause, and dropped once it is saved', async () => {
  const received = answerWith(whenProposed(() => newer(2)));
  show(<Page proposals={[offered]} />, atInquiry);
  await write('Mittwoch');
  await waitFor(() => expect(screen.getByText('Entwurf gespeichert')).toBeInTheDocument());
  await send();
  await reached('saved');
  await waitFor(() =>
    expect(received.filter(isDraft).map(({ method, body }) => [method, body])).toEqual([
      ['PUT', 'Mittwoch'],
      ['DELETE', null],
    ]),
  );
  expect(screen.getByLabelText('Notiz')).toHaveValue('');
});

test('a kept draft is there again when the page is opened', () => {
  answerWith(whenProposed(() => newer(2)));
  show(<Page proposals={[]} />, { ...atInquiry, drafts: { appointment: 'Donnerstag' } });
  expect(screen.getByLabelText('Notiz')).toHaveValue('Donnerstag');
  expect(screen.getByText('Entwurf gespeichert')).toBeInTheDocument();
});

test('leaving the page in the middle of a word keeps it', async () => {
  const received = answerWith(whenProposed(() => newer(2)));
  const { unmount } = show(<Page proposals={[]} />, atInquiry);
  await write('Frei');
  unmount();
  await waitFor(() => expect(received.filter(isDraft).map(({ body }) => body)).toEqual(['Frei']));
});

test('closing the tab in the middle of a word keeps it once, and what is kept already is not sent again', async () => {
  const received = answerWith(whenProposed(() => newer(2)));
  show(<Page proposals={[]} />, atInquiry);
  window.dispatchEvent(new Event('pagehide'));
  expect(received.filter(isDraft)).toEqual([]);
  await write('Frei');
  for (const leaving of ['beforeunload', 'pagehide']) window.dispatchEvent(new Event(leaving));
  expect(received.filter(isDraft).map(({ method, body }) => [method, body])).toEqual([['PUT', 'Frei']]);
});

describe('a no', () => {
  test('of the engine stands there before anything is sent', async () => {
    const received = answerWith(whenProposed(() => newer(2)));
    show(<Page proposals={[{ type: 'talk.begun' }]} />, atInquiry);
    await send();
    await reached('refused');
    expect(screen.getByRole('listitem')).toHaveTextContent(/Datenschutz/u);
    expect(received.filter(isProposal)).toEqual([]);
  });

  test('of the server stops the rest, and what was typed stays', async () => {
    const received = answerWith(whenProposed(() => json({ refusals: [{ code: 'paused', until: '2026-12-01' }] }, 409)));
    show(<Page proposals={[offered, explained]} />, atInquiry);
    await write('Termin');
    await send();
    await reached('refused');
    expect(received.filter(isProposal)).toHaveLength(1);
    expect(screen.getByLabelText('Notiz')).toHaveValue('Termin');
  });
});

test('when somebody was faster the case is read again, what was typed stays, and sending again works', async () => {
  let isFirst = true;
  const received = answerWith(
    whenProposed(() => {
      const answer = isFirst ? json({ title: 'outdated' }, 412) : newer(8);
      isFirst = false;
      return answer;
    }),
  );
  show(<Page proposals={[offered]} />, atInquiry);
  await write('Termin');
  await send();
  await reached('outdated');
  expect(screen.getByText('Jemand war schneller.')).toBeInTheDocument();
  expect(screen.getByLabelText('Notiz')).toHaveValue('Termin');
  await waitFor(() => expect(received.some(({ method, path }) => method === 'GET' && path === `/cases/${atInquiry.id}`)).toBe(true));
  await send();
  await reached('saved');
});

test('without a connection everything stays, and it is sent again under the same key as soon as there is one', async () => {
  let isConnected = false;
  const received = answerWith((request) => {
    if (!isConnected) throw new TypeError('connection refused');
    return whenProposed(() => newer(2))(request);
  });
  show(<Page proposals={[offered]} />, atInquiry);
  await write('Termin');
  await send();
  await reached('offline');
  expect(screen.getAllByText(/Nicht verbunden – Ihre Eingaben bleiben hier/u).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Notiz')).toHaveValue('Termin');
  isConnected = true;
  window.dispatchEvent(new Event('online'));
  await reached('saved');
  const keys = received.filter(isProposal).map(({ headers }) => headers.get('idempotency-key'));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('what the server cannot read is named by its place', async () => {
  answerWith(whenProposed(() => json({ errors: [{ path: 'for', message: 'kein Tag' }] }, 400)));
  show(<Page proposals={[offered]} />, atInquiry);
  await send();
  await reached('failed');
  expect(screen.getByRole('alert')).toHaveTextContent('for: kein Tag');
});
