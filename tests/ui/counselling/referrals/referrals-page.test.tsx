// Referrals of a case as a counsellor makes them, before the real server.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { assessed, consentDrafted, consented, proposed } from '../../../server/referrals.ts';
import { courseId, school, schoolId, written } from '../../../server/directory/entries.ts';
import { open, serverWith } from '../../network/directory/server.ts';

async function page(proposals: readonly Proposal[], { withOffer = false }: { withOffer?: boolean } = {}) {
  const { server, directory } = await serverWith({ withOffer });
  const id = await server.newCase(...assessed, ...proposals);
  // A click, then the answer of a server: no guess about how long it takes.
  return { user: userEvent.setup(), server, directory, id, show: (query = '') => open(`/cases/${id}/referrals${query}`) };
}

const listed = async (name: string) => {
  const list = await screen.findByRole('list', { name: 'Liste der Vermittlungen' });
  return within(list)
    .findByRole('heading', { name })
    .then((heading) => heading.closest('li') as HTMLElement);
};
const debts = 'Schuldnerberatung · Geld und Schulden';
const press = (within_: HTMLElement, name: string) => within(within_).getByRole('button', { name: `${name}: ${debts}` });

test('a case nobody was referred from says so, and where to begin', async () => {
  const { show } = await page([]);
  show();
  expect(await screen.findByText('Noch ist an keine Stelle verwiesen.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Neue Vermittlung' })).toBeVisible();
});

test('from a proposal over consent, letter and answer to the end, each step one button', async () => {
  const { user, show } = await page([proposed]);
  show();
  const item = await listed(debts);
  expect(item).toHaveTextContent('Es fehlt noch eine Einwilligung für diese Stelle.');
  await user.click(press(item, 'Einwilligung vorbereiten'));
  const form = await screen.findByRole('form', { name: 'Einwilligung vorbereiten' });
  expect(within(form).getByRole('checkbox', { name: 'Geld und Schulden' })).toBeChecked();
  expect(within(form).getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  await user.type(within(form).getByRole('textbox', { name: 'Gültig bis zum' }), '31.12.2026');
  await user.click(within(form).getByRole('button', { name: 'Vorbereiten' }));
  expect(await screen.findByText('Die Einwilligung ist vorbereitet und noch nicht unterschrieben.')).toBeVisible();
  await user.click(press(await listed(debts), 'Unterschrift liegt vor'));
  expect(await screen.findByText(/Der Brief kann hinaus\./u)).toBeVisible();
  expect(screen.getByRole('heading', { name: debts })).toHaveFocus();
  await user.click(press(await listed(debts), 'Als übermittelt eintragen'));
  await screen.findByText('Der Brief ist übermittelt. Eine Antwort steht aus.');
  await user.click(press(await listed(debts), 'Antwort eintragen'));
  await user.click(await screen.findByRole('radio', { name: 'Bestätigt' }));
  await user.click(screen.getByRole('button', { name: 'Eintragen' }));
  await screen.findByText(/Die Stelle hat zugesagt\./u);
  await user.click(press(await listed(debts), 'Erster Termin war'));
  await screen.findByText('Der erste Termin hat stattgefunden.');
  await user.click(press(await listed(debts), 'Beenden'));
  expect(await screen.findByText('Hier ist nichts mehr zu tun.')).toBeVisible();
});

test('whoever takes the letter along needs no consent', async () => {
  const { user, show } = await page([proposed]);
  show();
  await user.click(press(await listed(debts), 'Nimmt die Klient:in selbst mit'));
  expect(await screen.findByText(/Die Klient:in hat den Brief mitgenommen\./u)).toBeVisible();
});

test('a withdrawal says what it blocks, and after it nothing can be sent', async () => {
  const { user, show } = await page([proposed, ...consented]);
  show();
  expect(press(await listed(debts), 'Als übermittelt eintragen')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Widerruf eintragen: Schuldnerberatung' }));
  const form = await screen.findByRole('form', { name: 'Widerruf der Einwilligung' });
  expect(form).toHaveTextContent(`Danach kann nicht mehr übermittelt werden:${debts}`);
  await user.click(within(form).getByRole('button', { name: 'Widerruf festhalten' }));
  expect(await screen.findByText('Die Einwilligung ist widerrufen. Es wird nichts übermittelt.')).toBeVisible();
  const item = await listed(debts);
  expect(within(item).queryByRole('button', { name: /Als übermittelt/u })).toBeNull();
  expect(press(item, 'Einwilligung vorbereiten')).toBeVisible();
});

test('a letter that waited a fortnight for an answer is to be asked about', async () => {
  const { server, show } = await page([proposed, ...consented, { type: 'referral.sent', referral: 'r1', consent: 'c1' }]);
  server.setToday('2026-09-14');
  show();
  expect(await listed(debts)).toHaveTextContent('Seit 31.08.2026 keine Antwort. Bitte nachfragen.');
  expect(within(await listed(debts)).getByText('nachfragen')).toBeVisible();
});

const toCourse: Proposal = {
  ...(proposed as Extract<Proposal, { type: 'referral.proposed' }>),
  to: 'courseProvider',
  domain: 'language',
  offer: courseId,
};
const consentAtCourse: readonly Proposal[] = [
  { ...consentDrafted, recipient: 'courseProvider', domains: ['language'] },
  { type: 'consent.given', consent: 'c1' },
];

test.each([
  ['vanished', 'Das Angebot ist nicht mehr im Verzeichnis.', {}],
  ['expired', 'Das Angebot ist abgelaufen.', { validUntil: '2026-08-01' }],
  ['closed', 'Das Angebot ist zurzeit geschlossen.', { isClosedForNow: true }],
])('an offer that %s since is said, and nothing is sent there before somebody has asked', async (how, sentence, changes) => {
  const { user, directory, show } = await page([toCourse, ...consentAtCourse], { withOffer: true });
  const version = (await directory?.get(courseId))?.body.version ?? 0;
  if (how === 'vanished') await directory?.drop(courseId, version);
  else await directory?.put(courseId, { offer: written(changes), isVerified: true }, version);
  show();
  await screen.findByText(sentence);
  const heading = (await screen.findAllByRole('heading')).find((one) => one.textContent?.startsWith('Integrationskursträger ·'));
  const item = heading?.closest('li') as HTMLElement;
  const send = () => within(item).getByRole('button', { name: /^Als übermittelt eintragen/u });
  expect(send()).toHaveAttribute('aria-disabled', 'true');
  expect(item).toHaveTextContent('Bitte zuerst bei der Stelle nachfragen');
  await user.click(send());
  expect(screen.queryByText(/Der Brief ist übermittelt/u)).toBeNull();
  await user.click(within(item).getByRole('checkbox', { name: /Wir haben nachgefragt/u }));
  await user.click(send());
  expect(await screen.findByText(/Der Brief ist übermittelt\./u)).toBeVisible();
});

test('an offer is chosen from the directory, which says why it is not for this person and hides nothing', async () => {
  const { user, directory, show, server, id } = await page([], { withOffer: true });
  const conditions = { ...written().conditions, ages: { from: null, to: 26 } };
  await directory?.put('7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0003', { offer: written({ title: 'Jugendkurs', conditions }), isVerified: true });
  show();
  await user.click(await screen.findByRole('link', { name: 'Neue Vermittlung' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Auch in anderen Regionen suchen' }));
  const young = (await screen.findByRole('heading', { name: 'Jugendkurs' })).closest('li') as HTMLElement;
  expect(young).toHaveTextContent('passt nicht');
  expect(young).toHaveTextContent('26');
  const course = screen.getByRole('heading', { name: 'Integrationskurs mit Kinderbetreuung' }).closest('li') as HTMLElement;
  expect(course).toHaveTextContent('passt');
  await user.click(within(course).getByRole('link', { name: /^Hierhin vermitteln/u }));
  const form = await screen.findByRole('form', { name: 'Neue Vermittlung' });
  await user.click(within(form).getByRole('button', { name: 'Vermittlung anlegen' }));
  expect(within(form).getByText('Bitte angeben.')).toBeVisible();
  await user.selectOptions(within(form).getByRole('combobox', { name: 'Worum geht es?' }), 'language');
  await user.type(within(form).getByRole('textbox', { name: 'Worum bitten Sie die Stelle?' }), 'Ein Platz am Vormittag');
  await user.click(within(form).getByRole('button', { name: 'Vermittlung anlegen' }));
  await screen.findByRole('list', { name: 'Liste der Vermittlungen' });
  const { body } = await server.ask<{ state: { context: { network: { referrals: object } } } }>(`/api/v1/cases/${id}`);
  expect(body.state.context.network.referrals).toMatchObject({ r1: { to: 'courseProvider', domain: 'language', offer: courseId } });
});

test('where nothing is sent to, nothing can be sent', async () => {
  const { user, directory, show } = await page([], { withOffer: true });
  const version = (await directory?.get(courseId))?.body.version ?? 0;
  await directory?.putBody(schoolId, { body: { ...school, kind: 'club', name: 'Sportverein' }, isVerified: false }, 1);
  expect(version).toBeGreaterThan(0);
  show('?refer=search');
  await user.click(await screen.findByRole('checkbox', { name: 'Auch in anderen Regionen suchen' }));
  const item = (await screen.findByRole('heading', { name: 'Integrationskurs mit Kinderbetreuung' })).closest('li') as HTMLElement;
  expect(item).toHaveTextContent('Hierhin übermittelt die Beratung nichts.');
  expect(within(item).queryByRole('link', { name: /Hierhin vermitteln/u })).toBeNull();
});

test('a conference is noted beside the consents it rests on', async () => {
  const { user, show } = await page([proposed, ...consented]);
  show();
  await user.click(await screen.findByRole('button', { name: /Fallkonferenz festhalten/u }));
  await waitFor(() => expect(screen.getByText('Über welche Bereiche wurde gesprochen?')).toBeVisible());
});
