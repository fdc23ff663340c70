// The wizard as people use it: pages in order, what was typed is kept, every no has a way to mend it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { momentIn, momentInTalk } from './moments.ts';
import { serveCase } from './server.ts';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
describe('the date of the first talk', () => {
  test('has as its last day the one the rule has: on a Sunday it is the Monday after', async () => {
    const view = momentIn('intake.inquiry', ({ state }) => state.context.intake.talkOfferedFor === null);
    const { context } = view.state;
    const intake = { ...context.intake, inquiredOn: '2026-11-22' };
    visit(serveCase({ ...view, state: { ...view.state, context: { ...context, intake } } }).address('begin'));
    expect(await screen.findByText('Möglichst bis zum 07.12.2026.')).toBeVisible();
  });
});

describe('the pages of goals', () => {
  test('say when a goal lies after the end of the support, and never block it', async () => {
    visit(serveCase(momentIn('goals')).address('goal-new'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Bis wann?' }), '31032035');
    expect(await screen.findByText(/^Die Begleitung endet spätestens am/u)).toBeVisible();
  });

  test('lead from the first goal to its measures', async () => {
    const server = serveCase(momentIn('goals'));
    visit(server.address());
    await heading('Ziele');
    await press('Eigenes Ziel formulieren');
    await heading('Neues Ziel');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Bereich/u }), 'Arbeit');
    await userEvent.click(await screen.findByRole('radio', { name: 'Eigene Worte' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Formulierung' }), 'Ich besuche einen Kurs.');
    expect(screen.getByText(/^Das klingt nach einem Kurs/u)).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Bis wann?' }), '31032026');
    await userEvent.click(screen.getByRole('radio', { name: 'Eigene Angabe' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Beide Seiten' }));
    await press('Ziel speichern');
    await heading('Maßnahmen zu: Ich besuche einen Kurs.');
    expect(server.sent).toMatchObject([{ type: 'goal.proposed', goal: 'g1', dueOn: '2026-03-31', chosenBy: 'both', template: null }]);
  });

  test('every reason why the text cannot be offered leads to the page that mends it', async () => {
    visit(serveCase(momentIn('goals')).address('offer'));
    const offer = await screen.findByRole('button', { name: 'Vereinbarung vorlegen' });
    expect(offer).toHaveAttribute('aria-disabled', 'true');
    await press(/^Dorthin: Es fehlt noch eine Zusage der Beratungsstelle/u);
    expect(await heading('Zusagen')).toBeVisible();
  });
});

describe('the pages of a review', () => {
  const opened = () => momentInTalk();

  test('ask for a cause only where something was not reached', async () => {
    const server = serveCase(opened());
    visit(server.address('assess-g1'));
    await heading(/^Ich erreiche/u);
    const answer = async (question: string, name: string) =>
      userEvent.click(within(await screen.findByRole('radiogroup', { name: question })).getByRole('radio', { name }));
    await answer('Wie sieht es die Klient:in?', 'Gerade schwierig');
    await answer('Wie sehen Sie es?', 'Auf gutem Weg');
    expect(screen.queryByRole('radiogroup', { name: 'Woran lag es?' })).toBeNull();
    await answer('Was wird aus dem Ziel?', 'Nicht erreicht');
    await answer('Woran lag es?', 'Kein Angebot oder Wartezeit');
    await press('Speichern und weiter');
    await waitFor(() =>
      expect(server.sent).toMatchObject([
        { type: 'goal.assessed', goal: 'g1', client: 'difficult', counsellor: 'onTrack', outcome: 'notReached', cause: 'noOffer' },
      ]),
    );
  });

  test('ask once more when the client does not see as reached what is to be closed as reached', async () => {
    visit(serveCase(opened()).address('assess-g1'));
    const answer = async (question: string, name: string) =>
      userEvent.click(within(await screen.findByRole('radiogroup', { name: question })).getByRole('radio', { name }));
    await answer('Wie sieht es die Klient:in?', 'Nicht erreicht');
    await answer('Was wird aus dem Ziel?', 'Erreicht');
    expect(screen.getByText(/^Die Klient:in sieht das Ziel als nicht erreicht/u)).toBeVisible();
  });

  test('show the latest next date with its rule, and why the talk cannot be closed yet', async () => {
    visit(serveCase(opened()).address('hold'));
    expect(await screen.findByText(/^Spätestens am .*\(R[1-6]\)/u)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Dorthin: .*wie beide Seiten/u })).toBeVisible();
    // The copy is given here, with that date on it: nothing has to be done about it elsewhere.
    expect(screen.getByRole('radiogroup', { name: 'Wie geben Sie die Kopie mit?' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Dorthin: Die Kopie/u })).toBeNull();
  });
});

describe('going through a stage', () => {
  test('a new stage says so and takes the keyboard to its first page', async () => {
    const ready = momentIn('intake.inquiry', ({ offers }) =>
      offers.some(({ type, refusals }) => type === 'talk.begun' && refusals.length === 0),
    );
    visit(serveCase(ready).address('begin'));
    await press('Erstgespräch beginnen');
    const title = await heading('Erstgespräch');
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText('Neue Etappe: Erstgespräch')).toBeVisible();
  });

  test('a new stage is said once: coming back to its first page is no news', async () => {
    const ready = momentIn('needsAssessment', ({ offers }) =>
      offers.some(({ type, refusals }) => type === 'assessment.completed' && refusals.length === 0),
    );
    visit(serveCase(ready).address('needs'));
    await press('Bedarfsfeststellung abschließen');
    await heading('Ziele');
    expect(screen.getByText('Neue Etappe: Zielvereinbarung')).toBeVisible();
    await press('Eigenes Ziel formulieren');
    await heading('Neues Ziel');
    await press('Zurück');
    await heading('Ziele');
    expect(screen.queryByText('Neue Etappe: Zielvereinbarung')).toBeNull();
  });

  test('at the end all domains can be taken over in one press', async () => {
    const server = serveCase(momentIn('completion'));
    visit(server.address('finalRatings'));
    await heading('Bereiche zum Abschluss');
    await press('Alle offenen wie beim letzten Mal');
    await heading('Gelungen und schwierig');
    expect(server.sent).toHaveLength(12);
  });

  test('the list says where one is, what is done and what is open', async () => {
    visit(serveCase(momentIn('intake.clarification')).address('clarify'));
    const list = await screen.findByRole('navigation', { name: 'Seiten: Erstgespräch' });
    expect(within(list).getByRole('link', { name: 'Erstgespräch (offen)' })).toHaveAttribute('aria-current', 'page');
    expect(within(list).getByRole('link', { name: 'Fall abschließen' })).toBeVisible();
  });

  test('back leads where one came from', async () => {
    visit(serveCase(momentIn('intake.clarification')).address('clarify'));
    await press('Zum Abschließen');
    await heading('Fall abschließen');
    await press('Zurück');
    expect(await heading('Erstgespräch')).toBeVisible();
  });

  test('an address of another stage is answered, never followed in silence', async () => {
    visit(serveCase(momentIn('intake.clarification')).address('needs'));
    expect(await screen.findByText('Diese Seite gehört nicht zur jetzigen Etappe.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Weiter bei: Erstgespräch' })).toBeVisible();
  });
});
