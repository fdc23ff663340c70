// Two texts on one page: nothing is sent before somebody has said which one counts, and the button says so.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { press } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const since = '2026-08-31T08:00:00.000Z';
const by = { role: 'deputy', id: 'd-yilmaz' } as const;

/** The deputy has typed another note while this window held its own. */
function twoTexts() {
  const view = momentIn('intake.inquiry');
  const aside = { tab: 'the-other', value: { reason: 'clientWish', note: 'Rief an und sagte ab.' }, by, since, at: since };
  return {
    ...view,
    drafts: { leave: { reason: 'clientWish', note: 'Kommt später wieder.' } },
    drafted: { leave: { version: 2, by: null, since: null, at: null, lately: false, asides: [aside] } },
  };
}

test('the button is held and leads to the decision; decided, it is free', async () => {
  const server = serveCase(twoTexts());
  visit(server.address('leave'));
  const send = await screen.findByRole('button', { name: 'Fall abschließen' });
  expect(send).toHaveAccessibleDescription(/Zuerst entscheiden, welcher der beiden Texte gilt/u);
  await userEvent.click(send);
  expect(server.sent).toEqual([]);
  await press('Zuerst entscheiden, welcher der beiden Texte gilt');
  expect(document.activeElement).toHaveClass('two-texts');
  await press('Auswahl übernehmen');
  await waitFor(() => expect(send).not.toHaveAccessibleDescription(/Zuerst entscheiden/u));
});
