// „Auf dem Weg“: where a case stands on the support chains, and what its goal page says once it is placed.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CaseView, ProposalBody } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { momentIn } from '../wizard/moments.ts';
import { serveCase } from '../wizard/server.ts';

const view: CaseView = momentIn('goals');
const { today } = view;
const placed: ProposalBody = {
  type: 'goal.proposed',
  goal: 'g1',
  domain: 'language',
  template: null,
  dueOn: '2035-03-31',
  evidence: 'certificate',
  chosenBy: 'client',
  step: 'registerForCourse',
  words: { wording: 'Ich melde mich zum Kurs an.' },
};

const factOf = async (term: string) => (await screen.findByText(term, { selector: 'dt' })).parentElement as HTMLElement;

function caseWith(...told: readonly ProposalBody[]) {
  const server = serveCase(view);
  for (const body of told) server.elsewhere(body);
  return server;
}

describe('a case', () => {
  test('without a goal on a chain says so, and leads to the goal that can be placed', async () => {
    const { step: _, ...unplaced } = placed as ProposalBody & { step: string };
    visit(`${caseWith(unplaced as ProposalBody).address()}/chains`);
    const link = await screen.findByRole('link', { name: 'Ziel zuordnen: Ich melde mich zum Kurs an.' });
    expect(link.getAttribute('href')).toMatch(/page=goal-g1/u);
  });

  test('with a placed goal says what runs, what comes after it and who is responsible', async () => {
    visit(`${caseWith(placed).address()}/chains`);
    expect(await factOf('Läuft')).toHaveTextContent('Zum Kurs anmelden');
    expect(await factOf('Läuft')).toHaveTextContent('Ziel: Ich melde mich zum Kurs an.');
    expect(await factOf('Danach')).toHaveTextContent('Integrationskurs besuchen');
    expect(await factOf('Danach')).toHaveTextContent('zuständig: Integrationskursträger');
  });

  test('registered for a course has done what comes before it, and a legal clock runs for the body', async () => {
    visit(
      `${caseWith(placed, { type: 'course.noted', course: 'integrationCourse', stage: 'registered', happenedOn: today }).address()}/chains`,
    );
    expect(await factOf('Geschafft')).toHaveTextContent('Einstufungstest machen');
    expect(await screen.findByText(/^Beginn des Kurses: bis \d\d\.\d\d\.\d{4}$/u)).toBeVisible();
    expect(screen.getByText('§ 7 IntV · bindet die Stelle, nie die Klient:in')).toBeVisible();
  });

  test('has its hurdles noted at the step, which is filled in', async () => {
    const server = caseWith(placed);
    visit(`${server.address()}/chains`);
    await userEvent.click(await screen.findByRole('button', { name: /^Zum Kurs anmelden/u }));
    await userEvent.click(await screen.findByRole('button', { name: /^Hürde an diesem Schritt vermerken/u }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Was steht im Weg?' }), 'Zu wenige Teilnehmende');
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
    expect(await screen.findByText(/^Zu wenige Teilnehmende, seit/u)).toBeVisible();
    expect(server.sent).toMatchObject([{ type: 'hurdle.noted', kind: 'minimumParticipants', step: 'registerForCourse' }]);
  });
});

describe('the page of a goal', () => {
  test('offers the steps of its domain, and says of the chosen one what comes next and what to pause at', async () => {
    const server = caseWith({ ...placed, dueOn: today, step: null } as ProposalBody);
    visit(server.address('goal-g1'));
    const list = await screen.findByRole('combobox', { name: 'Schritt in der Förderkette' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toContain('Abschlusstest machen');
    await userEvent.selectOptions(list, 'Integrationskurs besuchen');
    expect(screen.getByText('Danach: Abschlusstest machen (zuständig: Integrationskursträger)')).toBeVisible();
    expect(screen.getByText(/^So ein Schritt dauert meist länger\./u)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Ziel speichern' }));
    await screen.findByRole('heading', { level: 2, name: /^Maßnahmen zu/u });
    expect(server.sent).toMatchObject([{ type: 'goal.revised', goal: 'g1', step: 'attendCourse' }]);
  });
});
