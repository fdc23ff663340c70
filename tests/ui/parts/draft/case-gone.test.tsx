// A case that goes while somebody writes in it: said once, their words stay readable, and nothing is asked of the server any more.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { useDraft } from '../../../../src/ui/parts/draft/use-draft.ts';
import { DraftStatus } from '../../../../src/ui/parts/draft/draft-status.tsx';
import { WithCase } from '../../../../src/ui/parts/shell/with-case.tsx';
import { problem } from '../../access/someone.ts';
import { answerWith, json, nothing, type Received } from '../../network.ts';
import { show } from '../../render.tsx';
import { viewAfter } from '../../views.ts';

const view = viewAfter(1);

function Form({ id }: { readonly id: string }) {
  const draft = useDraft<{ reason: string }>({ caseId: id, page: 'appointment', initial: { reason: '' } });
  return (
    <>
      <textarea aria-label="Grund" value={draft.value.reason} onChange={(event) => draft.change({ reason: event.target.value })} />
      <button type="button" onClick={() => draft.submit([{ type: 'privacy.explained', language: 'ar' }])}>
        Senden
      </button>
      <DraftStatus draft={draft} />
    </>
  );
}

const page = <WithCase id={view.id}>{({ id }: CaseView) => <Form id={id} />}</WithCase>;
const title = 'Diesen Fall gibt es für Sie nicht mehr.';

/** The case is handed over once `goes` was called. */
function server(words: (request: Received) => Response = () => nothing()) {
  let answers = true;
  const received = answerWith((request) => {
    if (!answers) return problem('unknownCase', 404);
    return request.path.includes('/drafts/') ? words(request) : json(view);
  });
  return { received, goes: () => void (answers = false) };
}

const write = (words: string) => userEvent.type(screen.getByRole('textbox', { name: 'Grund' }), words);
const isGone = async () => expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();

test('saving what is typed tells that the case is gone: the form goes, the words stay, and no request follows', async () => {
  const { received, goes } = server();
  show(page, view);
  goes();
  await write('Sie kommt morgen wieder.');
  await isGone();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText(/wird nicht gespeichert/u)).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Zuletzt geschrieben' })).getByText('Sie kommt morgen wieder.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Zur Fallliste' })).toHaveAttribute('href', '/');
  const before = received.length;
  fireEvent(globalThis.window, new Event('online'));
  fireEvent(globalThis.window, new Event('pagehide'));
  fireEvent(document, new Event('visibilitychange'));
  expect(received).toHaveLength(before);
});

test('sending tells it as well', async () => {
  const { goes } = server();
  show(page, view);
  await write('Ein Wort');
  goes();
  await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
  await isGone();
  expect(screen.getByText('Ein Wort')).toBeInTheDocument();
});

function TwoPages({ id }: { readonly id: string }) {
  const [isLeft, leave] = useState(false);
  return isLeft ? (
    <p>Die nächste Seite</p>
  ) : (
    <>
      <Form id={id} />
      <button type="button" onClick={() => leave(true)}>
        Weiter
      </button>
    </>
  );
}

test('words of a page that was left in time are there too', async () => {
  const { goes } = server();
  show(<WithCase id={view.id}>{({ id }: CaseView) => <TwoPages id={id} />}</WithCase>, view);
  await write('Noch schnell.');
  goes();
  await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
  await isGone();
  expect(await screen.findByText('Noch schnell.')).toBeInTheDocument();
});

test('two windows are no question any more once the case is gone', async () => {
  const theirs = { value: { reason: 'Von drüben.' }, version: 7, by: null, since: null, at: null };
  const moved = () => json({ type: 'urn:etappe:problem:draftMoved', title: 'moved', status: 412, draft: theirs }, 412);
  const { goes } = server(moved);
  show(page, view);
  await write('Von hier aus.');
  expect(await screen.findByText(/Es gibt zwei Texte/u)).toBeInTheDocument();
  goes();
  await write(' Weiter.');
  await isGone();
  expect(screen.queryByText(/Es gibt zwei Texte/u)).not.toBeInTheDocument();
  expect(screen.getByText('Von hier aus. Weiter.')).toBeInTheDocument();
});

test('an answer that is none of the server’s own takes nothing away', async () => {
  answerWith(() => json({}, 404));
  show(page, view);
  await write('Bleibt hier.');
  await waitFor(() => expect(screen.getByText(/Wir versuchen es weiter/u)).toBeInTheDocument());
  expect(screen.getByLabelText('Grund')).toHaveValue('Bleibt hier.');
});
