// The page turned to the client: their language, their answers, and one touch back.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { cardOf } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const speaking = (view: CaseView, language: string): CaseView => ({
  ...view,
  state: { ...view.state, context: { ...view.state.context, client: { ...view.state.context.client, language } } },
});
const assessed = () => momentIn('needsAssessment', ({ state }) => Object.keys(state.context.assessment.standings).length === 0);

const turn = async (): Promise<HTMLElement> => {
  await userEvent.click(await screen.findByRole('button', { name: 'Der Klient:in zeigen' }));
  await waitFor(() => expect(document.querySelector('.client-view-body')).not.toBeNull());
  return screen.getByRole('main');
};

describe('the client reads', () => {
  test.each([
    ['ar', 'rtl', 'العودة إلى الاستشارة'],
    ['fa', 'rtl', 'بازگشت به مشاوره'],
    ['tr', 'ltr', 'Danışmaya geri dön'],
    ['de', 'ltr', 'Zurück zur Beratung'],
    ['so', 'ltr', 'Zurück zur Beratung'],
  ])('in %s, written %s', async (language, direction, back) => {
    visit(serveCase(speaking(assessed(), language)).address('needs'));
    const view = await turn();
    expect(view).toHaveAttribute('lang', language === 'so' ? 'de' : language);
    expect(view).toHaveAttribute('dir', direction);
    expect(within(view).getByRole('button', { name: new RegExp(`^${back}`, 'u') })).toBeVisible();
    expect(within(view).getAllByRole('radio')).toHaveLength(6);
  });
});

test('what the client chooses is their rating in the draft of the page, and the way back leads to the button', async () => {
  visit(serveCase(speaking(assessed(), 'ar')).address('needs'));
  await cardOf('Deutsch und andere Sprachen');
  await userEvent.click(screen.getByRole('button', { name: 'Der Klient:in zeigen: Deutsch und andere Sprachen' }));
  const view = await screen.findByRole('main');
  await userEvent.click((await within(view).findAllByRole('radio'))[3] as HTMLElement);
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: 'Der Klient:in zeigen: Deutsch und andere Sprachen' })).toHaveFocus();
  expect(screen.getByRole('button', { name: /^Deutsch/u })).toHaveTextContent('Klient:in 4');
});
