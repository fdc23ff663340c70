// While somebody is in danger: what Etappe does not send, by which way contact goes, and where that way is agreed on.
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';
import { remindedInDanger, short } from './lives.ts';

const inDanger = viewAfter(Number.MAX_SAFE_INTEGER, remindedInDanger);

function withWay(view: CaseView): CaseView {
  const { context } = view.state;
  return { ...view, state: { ...view.state, context: { ...context, client: { ...context.client, safeWay: 'phone' } } } };
}

describe('while a risk of violence stands', () => {
  test('the page of urgent risks says that nothing is sent, and leads to agreeing on the safe way', async () => {
    visit(serveCase(inDanger).address('risks'));
    const said = await screen.findByText(/^Solange diese Gefahr besteht, schickt Etappe der Klient:in keine Erinnerungen\./u);
    const link = within(said).getByRole('link', { name: 'Weg vereinbaren' });
    expect(link).toHaveAttribute('href', `/cases/${inDanger.id}/person?change=safeWay`);
  });

  test('the head of the case explains its tag in words that give nothing away', async () => {
    visit(`${serveCase(inDanger).address()}/history`);
    const said = await screen.findByText(/^Etappe schickt hier keine Erinnerungen\./u);
    expect(within(said).getByRole('link', { name: 'Weg vereinbaren' })).toBeVisible();
    expect(said).not.toHaveTextContent(/Gefahr|Gewalt|Schutz/u);
  });

  test('once a way is agreed on, nobody is sent to agree on one', async () => {
    visit(serveCase(withWay(inDanger)).address('risks'));
    await screen.findByText(/^Solange diese Gefahr besteht/u);
    expect(screen.queryByRole('link', { name: 'Weg vereinbaren' })).toBeNull();
  });
});

test('without such a risk none of it is said', async () => {
  visit(serveCase(viewAfter(Number.MAX_SAFE_INTEGER, short)).address('risks'));
  await screen.findByText('Keine dringende Gefahr festgehalten.');
  expect(screen.queryByText(/Erinnerungen/u)).toBeNull();
});
