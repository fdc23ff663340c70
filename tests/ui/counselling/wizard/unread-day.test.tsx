// A day that is none yet: kept in the draft as it was typed, named at the button, and never left out in silence.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { answer } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: /^Aufenthaltstitel gültig bis/u });

test('a day that may be left open is not left out once it was begun, and stands there again on the way back', async () => {
  const view = momentIn('intake.clarification', ({ state }) => state.context.client.occupation === null);
  const server = serveCase(view);
  const { unmount } = visit(server.address('clarify'));
  await answer('Berufliche Situation', 'Ohne Arbeit');
  await answer('Dolmetschung', 'Wird nicht gebraucht');
  const save = await screen.findByRole('button', { name: 'Speichern' });
  expect(save).not.toHaveAttribute('aria-disabled');
  await userEvent.type(await title(), '32.01.2027');
  expect(save).toHaveAttribute('aria-disabled', 'true');
  expect(save).toHaveAccessibleDescription(/Noch offen:.*Aufenthaltstitel/u);
  await userEvent.click(save);
  await waitFor(() => expect(server.drafts).toMatchObject({ clarify: { person: { titleExpires: { unread: '32.01.2027' } } } }));
  expect(server.sent).toEqual([]);
  unmount();
  visit(server.address('clarify'));
  expect((await title()).value).toBe('32.01.2027');
  await userEvent.clear(await title());
  await userEvent.type(await title(), '31.01.27');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await waitFor(() => expect(server.sent).toMatchObject([{ type: 'client.described', titleExpires: '2027-01-31' }]));
});

test('another act of the same page leaves what stands in the field of the day', async () => {
  const view = momentIn('intake.inquiry', ({ state }) => state.context.intake.privacy === null);
  const server = serveCase(view);
  visit(server.address('begin'));
  const day = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Tag des Erstgesprächs' });
  await userEvent.type(day, '32.01.');
  await userEvent.click(screen.getByRole('button', { name: 'Datenschutz ist erklärt' }));
  await waitFor(() => expect(server.sent).toMatchObject([{ type: 'privacy.explained' }]));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tag des Erstgesprächs' }).value).toBe('32.01.');
});
