// „Auf dem Weg“: where a case stands on the support chains, and what its goal page says once it is placed.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { plus } from '../../../../machines/day.ts';
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
  const { step: _, ...unplaced } = placed as ProposalBody & { step: string };
  const ofForce = (goal: string): ProposalBody => ({ type: 'goal.placed', goal, step: null });

  test('without a goal on a chain says so, and has the goal placed at once', async () => {
    const server = caseWith(unplaced as ProposalBody);
    visit(`${server.address()}/chains`);
    expect(await screen.findByText('Dieser Fall steht noch auf keiner Förderkette.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Ziel zuordnen: Ich melde mich zum Kurs an.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnen' }));
    const list = screen.getByRole('combobox', { name: 'Schritt in der Förderkette' });
    expect(list).toHaveAccessibleDescription('Bitte einen Schritt wählen.');
    await userEvent.selectOptions(list, 'Zum Kurs anmelden');
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnen' }));
    expect(await factOf('Läuft')).toHaveTextContent('Zum Kurs anmelden');
    expect(await factOf('Vorher zu klären')).toHaveTextContent('Zugang zum Integrationskurs klären');
    expect(server.sent).toMatchObject([{ type: 'goal.placed', goal: 'g1', step: 'registerForCourse' }]);
  });

  test('with an agreement in force has its goals placed as well', async () => {
    const inForce = momentIn('inForce');
    const [goal = ''] = Object.keys(inForce.state.context.plan.goals);
    const server = serveCase(inForce);
    server.elsewhere(ofForce(goal));
    visit(`${server.address()}/chains`);
    await userEvent.click((await screen.findAllByRole('button', { name: /^Ziel zuordnen/u }))[0] as HTMLElement);
    const list = screen.getByRole('combobox', { name: 'Schritt in der Förderkette' });
    const step = within(list).getAllByRole('option').at(-1) as HTMLOptionElement;
    await userEvent.selectOptions(list, step);
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnen' }));
    await expect.poll(() => server.sent).toMatchObject([{ type: 'goal.placed', step: step.value }]);
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

  test('is asked for the day a clock waits for; told, the clock runs and asks for what stops it', async () => {
    const server = caseWith({ ...placed, step: 'confirmEntitlement' } as ProposalBody);
    visit(`${server.address()}/chains`);
    await userEvent.click(await screen.findByRole('button', { name: 'Tag festhalten: Berechtigung oder Zulassung erhalten' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^An welchem Tag\?/u }), today.split('-').toReversed().join('.'));
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
    expect(await screen.findByText(/^Anspruch auf den Integrationskurs: bis \d\d\.\d\d\.\d{4}$/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tag festhalten: Angemeldet' })).toBeVisible();
    expect(server.sent).toMatchObject([{ type: 'course.noted', course: 'integrationCourse', stage: 'admitted', happenedOn: today }]);
  });

  test('in a course has its hours counted, and a goal before their end is named', async () => {
    const begun: ProposalBody = { type: 'course.noted', course: 'integrationCourse', stage: 'begun', happenedOn: today };
    const server = caseWith({ ...placed, step: 'takeFinalTest', dueOn: plus(today, { days: 140 }) } as ProposalBody, begun);
    visit(`${server.address()}/chains`);
    await userEvent.click(await screen.findByRole('button', { name: 'Verbleibende Kursstunden festhalten' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Wie viele Unterrichtsstunden sind noch übrig\?/u }), '500');
    await userEvent.type(screen.getByRole('textbox', { name: /^Wie viele davon in einer Woche\?/u }), '20');
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
    expect(await screen.findByText(/^Noch 500 Unterrichtsstunden, Stand/u)).toBeVisible();
    expect(screen.getByText(/Vom Kurs sind noch 500 Unterrichtsstunden übrig\./u)).toBeVisible();
  });

  test('has a hurdle ended where it stands', async () => {
    const hurdle: ProposalBody = {
      type: 'hurdle.noted',
      hurdle: 'h1',
      kind: 'travelCost',
      step: 'registerForCourse',
      agency: null,
      goal: null,
    };
    const server = caseWith(placed, hurdle);
    visit(`${server.address()}/chains`);
    await userEvent.click(await screen.findByRole('button', { name: /^Zum Kurs anmelden/u }));
    await userEvent.click(await screen.findByRole('button', { name: /^Fahrtkosten, seit/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
    await expect.poll(() => server.sent).toMatchObject([{ type: 'hurdle.ended', hurdle: 'h1' }]);
    await expect.poll(() => screen.queryByRole('button', { name: /^Fahrtkosten, seit/u })).toBeNull();
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
