// A paper that was signed at home or at another table: its own day counts, and it is said why it comes only now (T5).
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { plus, type Day } from '../../../../machines/day.ts';
import { dayIn } from '../../../../src/language/days.ts';
import { unsignedIn } from '../../../../src/ui/counselling/wizard/signing/sign.ts';
import { visit } from '../../render.tsx';
import { press } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

/** Both still have to sign what was put on the table some days ago. */
function atTheTable() {
  const view = momentIn('signature', (one) => unsignedIn(one).length === 2 && one.offers.some(isOpen));
  return { ...view, today: plus(view.today, { days: 3 }), offeredOn: view.today };
}
const isOpen = ({ type, refusals }: { type: string; refusals: readonly unknown[] }) => type === 'version.signed' && refusals.length === 0;

const part = async () => within(await screen.findByRole('region', { name: 'Unterschrift der Klient:in' }));

async function choosesPaper(day: string): Promise<void> {
  await userEvent.click((await part()).getByRole('radio', { name: /^Auf Papier/u }));
  await userEvent.type((await part()).getByRole('textbox', { name: 'Unterschrieben am' }), day);
}
const german = dayIn('de');

test('of a day before today it is asked why it is recorded only now, and the day counts', async () => {
  const { offeredOn, ...view } = atTheTable();
  const signedOn = plus(offeredOn, { days: 1 });
  const server = serveCase(view);
  visit(server.address('sign'));
  await choosesPaper(german(signedOn));
  await press(/^Unterschrift speichern: Klient/u);
  expect(server.sent).toEqual([]);
  await userEvent.type(
    (await part()).getByRole('textbox', { name: 'Warum wird es erst jetzt eingetragen?' }),
    'Das Blatt kam mit der Post.',
  );
  await press(/^Unterschrift speichern: Klient/u);
  await waitFor(() =>
    expect(server.sent).toMatchObject([
      { type: 'version.signed', party: 'client', how: 'paper', effectiveOn: signedOn, lateReason: 'Das Blatt kam mit der Post.' },
    ]),
  );
});

test('of today nothing more is asked', async () => {
  const { offeredOn: _, ...view } = atTheTable();
  const server = serveCase(view);
  visit(server.address('sign'));
  await choosesPaper(german(view.today));
  expect(screen.queryByRole('textbox', { name: 'Warum wird es erst jetzt eingetragen?' })).toBeNull();
  await press(/^Unterschrift speichern: Klient/u);
  await waitFor(() => expect(server.sent).toHaveLength(1));
  expect(server.sent[0]).not.toHaveProperty('effectiveOn');
});

test.each([
  ['half a day', () => '12.', /Noch offen:/u],
  ['a day to come', (today: Day) => german(plus(today, { days: 1 })), /Zukunft/u],
])('%s is no day of a signature', async (_, typed, said) => {
  const { offeredOn: __, ...view } = atTheTable();
  const server = serveCase(view);
  visit(server.address('sign'));
  await choosesPaper(typed(view.today));
  await press(/^Unterschrift speichern: Klient/u);
  expect((await part()).getByText(said)).toBeVisible();
  expect(server.sent).toEqual([]);
});
