// A new line is one line in the catalogue, on the screen: the wizard asks and offers it, the page of the guide holds it. Files and lists:
// one-line.test.ts.
import { commitment, goal, lines, measure, question } from './new-lines.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/language/language.ts';
import { draftedGoals } from '../../src/ui/counselling/wizard/plan/pages.ts';
import { useScreenState } from '../../src/ui/parts/screen-state.ts';
import { missingFrom } from '../export/guide/standard-texts.ts';
import { answerWith, json } from '../ui/network.ts';
import { visit } from '../ui/render.tsx';
import { sessionOn } from '../ui/views.ts';
import { cardOf, press } from '../ui/counselling/wizard/by-hand.ts';
import { clientMoment } from '../ui/counselling/wizard/client-moments.ts';
import { momentIn } from '../ui/counselling/wizard/moments.ts';
import { serveCase } from '../ui/counselling/wizard/server.ts';

describe('in the wizard', () => {
  test('a question is asked below the one that opens its domain, and with no other domain', async () => {
    visit(serveCase(momentIn('needsAssessment')).address('needs'));
    const asked = within(await cardOf('Arbeit')).getByText(question.question.de);
    expect(asked.previousElementSibling).toHaveTextContent(/^Was haben Sie bisher gearbeitet/u);
    expect(within(await cardOf('Wohnen')).queryByText(question.question.de)).toBeNull();
  });

  test('a goal is offered for its domain, and chosen it offers its measure', async () => {
    visit(serveCase(momentIn('goals', (view) => draftedGoals(view).length === 0)).address('goals'));
    await userEvent.click(await screen.findByRole('button', { name: /^Arbeit/u }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Ich finde bis zum .* eine Arbeit in Schichten/u }));
    expect(goal.domain).toBe(measure.domain);
    expect(await screen.findByRole('checkbox', { name: new RegExp(`^${measure.wording.de}`, 'u') })).toBeInTheDocument();
  });

  test('a commitment is offered on the side that makes it', async () => {
    visit(serveCase(momentIn('goals')).address('commitments'));
    expect(await screen.findByText(commitment.wording.de)).toBeInTheDocument();
  });
});

describe('on the page of the guide', () => {
  test.each<Lang>(['de', 'en'])('in %s every new line is found', async (lang) => {
    answerWith(({ path }) => (path === '/session' ? json(sessionOn('2026-11-28')) : undefined));
    visit('/handbook');
    useScreenState.setState({ language: lang });
    await screen.findByRole('heading', { level: 1, name: lang === 'de' ? 'Handlungsleitfaden' : 'Practice guide' });
    const day = lang === 'de' ? '[Datum]' : '[date]';
    expect(
      missingFrom(
        document.body.textContent,
        lines.map(([, , text]) => text[lang].replace('{date}', day)),
      ),
    ).toEqual([]);
  });
});

describe('in the view that is turned to the client', () => {
  async function turned(): Promise<HTMLElement> {
    await waitFor(() => expect(document.querySelector('.client-view h1')).not.toBeNull());
    return screen.getByRole('main');
  }

  test('a question stands below the one that opens its domain, in German until it has words in their language', async () => {
    const server = serveCase(clientMoment('needs', 'tr'));
    visit(server.address('needs'));
    await cardOf('Arbeit');
    await press('Der Klient:in zeigen: Arbeit');
    const asked = within(await turned()).getByText(question.question.de);
    expect(asked.closest('[lang]')).toHaveAttribute('lang', 'de');
  });

  test('a commitment of the centre that was ticked is read there', async () => {
    visit(serveCase(clientMoment('plan', 'tr')).address('commitments'));
    await userEvent.click(await screen.findByRole('checkbox', { name: commitment.wording.de }));
    await press('Der Klient:in zeigen');
    expect(within(await turned()).getByText(commitment.wording.de)).toBeInTheDocument();
  });
});
