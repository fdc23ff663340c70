// The twelve life domains on one page, in any order: what is typed stays, what is ready is sent in one go, and what is open is named.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { domainCodes } from '../../../../machines/standards/catalogue.ts';
import { visit } from '../../render.tsx';
import { answer, cardOf, press, rateAs, rateOn } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

/** The first moment of the assessment: nothing is rated yet. */
const open = () => momentIn('needsAssessment', ({ state }) => Object.keys(state.context.assessment.standings).length === 0);
const complete = () => screen.findByRole('button', { name: 'Bedarfsfeststellung abschließen' });

describe('the domains on one page', () => {
  test('ask the question of the standard and send both ratings apart, several domains in one go', async () => {
    const server = serveCase(open());
    visit(server.address('needs'));
    const work = await cardOf('Arbeit');
    expect(within(work).getByText(/^Was haben Sie bisher gearbeitet/u)).toBeVisible();
    await rateOn('Wohnen', 1, 2);
    await rateOn('Arbeit', 2, 3);
    await press('Speichern');
    await waitFor(() =>
      expect(server.sent).toEqual([
        { type: 'domain.rated', domain: 'work', client: 2, counsellor: 3 },
        { type: 'domain.rated', domain: 'housing', client: 1, counsellor: 2 },
      ]),
    );
    expect(await screen.findByText('2 von 12 Bereichen')).toBeVisible();
  });

  test('keep half an answer while the whole ones are saved', async () => {
    const server = serveCase(open());
    visit(server.address('needs'));
    await rateOn('Wohnen', 1, 2);
    await rateAs(await cardOf('Arbeit'), 'Klient:in', 2);
    await press('Speichern');
    await waitFor(() => expect(server.sent).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Arbeit/u })).toHaveTextContent('Klient:in 2'));
  });

  test('say which are open and lead to the first of them, opened', async () => {
    visit(serveCase(open()).address('needs'));
    await userEvent.click(await screen.findByRole('button', { name: /^Deutsch/u }));
    expect(await complete()).toHaveAttribute('aria-disabled', 'true');
    expect(await complete()).toHaveAccessibleDescription(/Noch offen: *12 Bereiche, zuerst Deutsch und andere Sprachen/u);
    await press(/^12 Bereiche/u);
    const head = screen.getByRole('button', { name: /^Deutsch/u });
    expect(head).toHaveFocus();
    expect(head).toHaveAttribute('aria-expanded', 'true');
  });

  test('„nicht besprochen“ has a reason and no number; a number takes it back', async () => {
    const server = serveCase(open());
    visit(server.address('needs'));
    const work = within(await cardOf('Arbeit'));
    await userEvent.click(work.getByRole('radio', { name: 'Keine Zeit' }));
    expect(screen.getByRole('button', { name: /^Arbeit/u })).toHaveTextContent('Nicht besprochen: Keine Zeit');
    await rateOn('Arbeit', 4, 4);
    expect(work.getByRole('radio', { name: 'Keine Zeit' })).not.toBeChecked();
    await userEvent.click(work.getByRole('radio', { name: 'Keine Zeit' }));
    await press('Speichern');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'domain.leftOut', domain: 'work', reason: 'noTime' }]));
  });

  test('what nobody has spoken of is left out for one reason and comes back with one press; what was begun stays', async () => {
    const server = serveCase(open());
    visit(server.address('needs'));
    await rateOn('Arbeit', 2, 3);
    await press('Keine Zeit');
    expect(await screen.findByText(/^11 Bereiche sind als nicht besprochen vorgemerkt/u)).toBeVisible();
    await press('Rückgängig');
    expect(screen.getByText('1 von 12 Bereichen')).toBeVisible();
    await press(/^Trifft nicht zu/u);
    await press('Bedarfsfeststellung abschließen');
    await screen.findByRole('heading', { level: 2, name: 'Ziele' });
    expect(server.sent).toHaveLength(13);
    expect(server.sent.slice(0, -1).map((sent) => 'domain' in sent && sent.domain)).toEqual([...domainCodes]);
    expect(server.sent[2]).toEqual({ type: 'domain.rated', domain: 'work', client: 2, counsellor: 3 });
    expect(server.sent[0]).toEqual({ type: 'domain.leftOut', domain: 'language', reason: 'notRelevantNow' });
  });

  test('keep every field when the tab was closed', async () => {
    const server = serveCase(open());
    const { unmount } = visit(server.address('needs'));
    await userEvent.type(within(await cardOf('Arbeit')).getByRole('textbox', { name: 'Notiz' }), 'Hat als Köchin gearbeitet.');
    await userEvent.click(within(await cardOf('Wohnen')).getByRole('radio', { name: 'ohne Zahl' }));
    await screen.findByText('Entwurf gespeichert');
    unmount();
    visit(server.address('needs'));
    expect(within(await cardOf('Arbeit')).getByRole('textbox', { name: 'Notiz' })).toHaveValue('Hat als Köchin gearbeitet.');
    expect(within(await cardOf('Wohnen')).getByRole('radio', { name: 'ohne Zahl' })).toBeChecked();
  });

  test('an answer can be taken back, and then nothing is sent of it', async () => {
    visit(serveCase(open()).address('needs'));
    await rateOn('Arbeit', 2, 3);
    await press('Änderung zurücknehmen');
    expect(screen.getByRole('button', { name: /^Arbeit/u })).toHaveTextContent(/^Arbeitoffen$/u);
    expect(screen.queryByRole('button', { name: 'Speichern' })).toBeNull();
  });

  test('no card moves when it is rated: the most pressing come first when somebody asks', async () => {
    visit(serveCase(open()).address('needs'));
    const names = () => screen.getAllByRole('listitem').flatMap((item) => item.querySelector('.domain-card-name')?.textContent ?? []);
    await rateOn('Wohnen', 1, 1);
    await press('Speichern');
    await screen.findByText('1 von 12 Bereichen');
    expect(names()[0]).toBe('Deutsch und andere Sprachen');
    await press('Dringendes zuerst');
    expect(names()[0]).toBe('Wohnen');
  });

  test('go from card to card by keyboard, between heads and from within', async () => {
    visit(serveCase(open()).address('needs'));
    const first = await screen.findByRole('button', { name: /^Deutsch/u });
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Aufenthalt/u })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const work = within(await screen.findByRole('group', { name: 'Arbeit' }));
    expect(work.getAllByRole('radio')[0]).toHaveFocus();
  });
});

describe('the level of German', () => {
  test('is a grid of four skills and seven levels, recorded as a whole or not at all', async () => {
    const server = serveCase(open());
    visit(server.address('needs'));
    const card = within(await cardOf('Deutsch und andere Sprachen'));
    const skills = ['Hören', 'Lesen', 'Sprechen', 'Schreiben'];
    for (const skill of skills) expect(within(card.getByRole('radiogroup', { name: skill })).getAllByRole('radio')).toHaveLength(7);
    await rateOn('Deutsch und andere Sprachen', 2, 2);
    await answer('Hören', 'A2');
    expect(await complete()).toHaveAccessibleDescription(/Sprachstand, alle vier/u);
    for (const skill of skills.slice(1)) await answer(skill, 'A1');
    await answer('Nachweis', 'Eigene Angabe');
    await press('Speichern');
    await waitFor(() =>
      expect(server.sent.at(-1)).toEqual({
        type: 'language.levelled',
        listening: 'a2',
        reading: 'a1',
        speaking: 'a1',
        writing: 'a1',
        evidence: 'selfReport',
      }),
    );
  });
});

test('at the end a domain stays as it was, or all of them do', async () => {
  const server = serveCase(momentIn('completion'));
  visit(server.address('finalRatings'));
  const card = await cardOf('Arbeit');
  await userEvent.click(within(card).getByRole('button', { name: 'Wie beim letzten Mal' }));
  await press('Alle offenen wie beim letzten Mal');
  await screen.findByRole('heading', { level: 2, name: 'Gelungen und schwierig' });
  expect(server.sent).toHaveLength(12);
});
