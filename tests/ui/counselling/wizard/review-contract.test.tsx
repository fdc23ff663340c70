// The review contract at the wizard: the latest day and its rule before anybody types, talks recorded late, pauses, contact, handover, goodbye.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { chemnitz } from '../../../../src/scenarios/lives/chemnitz.ts';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { goettingen } from '../../../../src/scenarios/lives/goettingen.ts';
import { ludwigshafen } from '../../../../src/scenarios/lives/ludwigshafen.ts';
import { ladderOf } from '../../../../src/ui/counselling/wizard/contact/ladder.ts';
import { latestPause, startPause } from '../../../../src/ui/counselling/wizard/in-force/pause.ts';
import { visit } from '../../render.tsx';
import { answer, on, press, rateOn, typeDay } from './by-hand.ts';
import { momentIn, momentInTalk } from './moments.ts';
import { serveCase } from './server.ts';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
beforeEach(() => localStorage.clear());

describe('a review talk that is recorded late', () => {
  test('counts from its day with everything that is recorded of it, and was then held in time', async () => {
    const server = serveCase(on(goettingen, '2026-09-18'));
    visit(server.address('review'));
    await answer('Anlass', 'Regelmäßige Überprüfung');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Das Gespräch war an einem früheren Tag/u }));
    await typeDay('Wann war das Gespräch?', '14092026');
    await userEvent.type(screen.getByRole('textbox', { name: /^Warum wird es erst jetzt/u }), 'Die Vertretung wusste nichts davon.');
    await press('Überprüfung beginnen');
    expect(await screen.findByText('Sie tragen das Gespräch vom 14.09.2026 nach. Alles hier zählt ab diesem Tag.')).toBeVisible();
    await answer('Wie sieht es die Klient:in?', 'Auf gutem Weg');
    await answer('Wie sehen Sie es?', 'Auf gutem Weg');
    await answer('Was wird aus dem Ziel?', 'Läuft weiter');
    await press('Speichern und weiter');
    await heading('Stand der Maßnahmen');
    const late = { effectiveOn: '2026-09-14', lateReason: 'Die Vertretung wusste nichts davon.' };
    expect(server.sent).toMatchObject([
      { type: 'review.opened', occasion: 'regular', ...late },
      { type: 'goal.assessed', goal: 'g1', ...late },
    ]);
    await userEvent.click(screen.getByRole('link', { name: /^Überprüfung abschließen/u }));
    await heading('Überprüfung abschließen');
    expect(screen.queryByText('Die Überprüfung findet später statt als vorgesehen.')).toBeNull();
    expect(screen.getByText('Frühestens am 18.09.2026.')).toBeVisible();
    await typeDay('Nächste Überprüfung', '17092026');
    expect(await screen.findByText(/^Frühestens am 18\.09\.2026 –/u)).toBeVisible();
  });

  test('and one that is really held late is asked why', async () => {
    const server = serveCase(on(goettingen, '2026-09-18'));
    visit(server.address('review'));
    await answer('Anlass', 'Regelmäßige Überprüfung');
    await press('Überprüfung beginnen');
    await heading(/^Ich /u);
    await userEvent.click(screen.getByRole('link', { name: /^Überprüfung abschließen/u }));
    expect(await screen.findByText('Die Überprüfung findet später statt als vorgesehen.')).toBeVisible();
  });
});

describe('the day of a review', () => {
  test('has its latest day and the reason above the field', async () => {
    visit(serveCase(on(chemnitz, '2026-02-10')).address('schedule'));
    expect(await screen.findByText(/^Spätestens am 09\.03\.2026, weil .*\(R6\)\.$/u)).toBeVisible();
  });

  test('beyond the latest is refused with that day, and leads back to the field', async () => {
    visit(serveCase(on(chemnitz, '2026-02-10')).address('schedule'));
    await typeDay('Tag der Überprüfung', '10032026');
    expect(await screen.findByText(/^Spätestens am 09\.03\.2026 – weiter/u)).toBeVisible();
    await press(/^Dorthin: Spätestens am 09\.03\.2026/u);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tag der Überprüfung' }));
  });

  test('after an occasion is said before the occasion is recorded', async () => {
    const server = serveCase(on(essen, '2026-07-01'));
    visit(server.address('occasion'));
    expect(await screen.findByText(/^Dann ist die Überprüfung spätestens am 29\.07\.2026, weil .*\(R6\)\.$/u)).toBeVisible();
    await answer('Was ist geschehen?', 'Umzug');
    await typeDay('Wann war es?', '30062026');
    await press('Anlass festhalten');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'occasion.noted', occasion: 'move', happenedOn: '2026-06-30' }]));
  });

  test('that was missed by the client leads to asking how they are', async () => {
    const before = on(essen, '2026-09-14');
    const server = serveCase({ ...before, today: '2026-09-15' });
    visit(server.address('schedule'));
    await answer('Wer war verhindert?', 'Klient:in');
    await press('Als ausgefallen festhalten');
    await heading('Kontakt');
    expect(server.sent).toMatchObject([{ type: 'review.missed', review: 'r1', side: 'client' }]);
    expect(await screen.findByText('bis 22.09.2026')).toBeVisible();
  });
});

describe('contact', () => {
  const stands = (day: string) => ladderOf(on(essen, day)).map(({ name, stand, on: done, until }) => [name, stand, done ?? until]);

  test('goes from rung to rung, each with its day', () => {
    expect(stands('2026-09-15')).toMatchObject([
      ['missed', 'done', '2026-09-15'],
      ['first', 'here', '2026-09-22'],
      ['second', 'ahead', null],
      ['letter', 'ahead', null],
      ['lost', 'ahead', '2026-11-10'],
    ]);
    expect(stands('2026-10-20')).toMatchObject([
      ['missed', 'done', '2026-09-15'],
      ['first', 'done', '2026-09-22'],
      ['second', 'done', '2026-10-06'],
      ['letter', 'done', '2026-10-20'],
      ['lost', 'here', '2026-11-10'],
    ]);
  });

  test('is tried a second time by another way only', async () => {
    const server = serveCase(on(essen, '2026-09-22'));
    visit(server.address('contact'));
    const ways = await screen.findByRole('radiogroup', { name: 'Auf welchem Weg?' });
    expect(within(ways).queryByRole('radio', { name: 'Telefon' })).toBeNull();
    await userEvent.click(within(ways).getByRole('radio', { name: 'Textnachricht' }));
    await press('Versuch festhalten');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'contact.attempted', channel: 'text' }]));
    expect(await screen.findByRole('button', { name: 'Brief festhalten' })).toBeVisible();
  });

  test('that was lost to the hospital is excused, and a review follows in time', async () => {
    const before = on(essen, '2026-10-20');
    const server = serveCase({ ...before, today: '2026-11-04' });
    visit(server.address('contact'));
    await answer('Was kam dazwischen?', 'Krankenhaus');
    await press('Neuen Kontakt festhalten');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'contact.resumed', excuse: 'hospital' }]));
    expect(await screen.findByText('Der ausgefallene Termin ist entschuldigt.')).toBeVisible();
    expect(screen.getByText(/^Die nächste Überprüfung ist spätestens am 02\.12\.2026, weil/u)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Überprüfung planen' }));
    await heading('Überprüfung planen');
  });

  test('is given up by two people and not before three months', async () => {
    const before = on(essen, '2026-10-20');
    visit(serveCase({ ...before, today: '2026-11-02' }).address('contact'));
    const close = await screen.findByRole('button', { name: 'Fall abschließen' });
    expect(close).toHaveAccessibleDescription(/frühestens ab dem 10\.11\.2026.*zweiten Person/u);
  });

  test('every page says that somebody is waited for, and leads to the next step', async () => {
    visit(serveCase(on(essen, '2026-09-22')).address('next'));
    await userEvent.click(await screen.findByRole('link', { name: 'Nächster Schritt' }));
    expect(await heading('Kontakt')).toBeVisible();
  });
});

describe('a pause', () => {
  test('after a birth may last six months from the birth, and says so before the day is typed', async () => {
    const view = { ...on(ludwigshafen, '2027-02-15'), today: '2027-03-15' };
    expect(latestPause(view, { ...startPause(), reason: 'birth', parentalFrom: '2027-03-12' })).toBe('2027-09-12');
    const server = serveCase(view);
    visit(server.address('pause'));
    expect(screen.queryByRole('group', { name: 'Geburt, ab der die Pause zählt' })).toBeNull();
    await answer('Grund der Pause', 'Geburt');
    await typeDay('Geburt, ab der die Pause zählt', '12032027');
    expect(await screen.findByText('Spätestens bis 12.09.2027: sechs Monate nach der Geburt.')).toBeVisible();
    await typeDay('Pause bis zum', '12092027');
    await answer('Wer hält Kontakt?', 'Klient:in');
    await press('Pause vereinbaren');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'pause.agreed', until: '2027-09-12', parentalFrom: '2027-03-12' }]));
  });

  test('says before it is agreed that a planned talk falls away, and when the review follows', async () => {
    visit(serveCase(on(essen, '2026-07-01')).address('pause'));
    await typeDay('Pause bis zum', '01102026');
    expect(
      await screen.findByText(/^Der Termin am \d\d\.\d\d\.2026 entfällt\. Nach der Pause folgt die Überprüfung bis 29\.10\.2026\.$/u),
    ).toBeVisible();
  });

  test('says its reason while it lasts', async () => {
    visit(serveCase(on(ludwigshafen, '2027-03-15')).address('pause'));
    expect(await screen.findByText(/^Grund: Geburt\. Pause seit/u)).toBeVisible();
  });

  test('ends early with a review first', async () => {
    const view = { ...on(ludwigshafen, '2027-03-15'), today: '2027-07-01' };
    const server = serveCase(view);
    visit(server.address('pause'));
    await press('Pause beenden');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'pause.ended' }]));
    expect(await screen.findByText(/spätestens am 29\.07\.2027/u)).toBeVisible();
  });
});

describe('twelve months', () => {
  test('are not possible in need: each reason leads to the page that mends it', async () => {
    visit(serveCase(momentInTalk()).address('interval'));
    const agree = await screen.findByRole('button', { name: 'Beide wollen es so' });
    expect(agree).toHaveAttribute('aria-disabled', 'true');
    await press(/^Dorthin: Ein längerer Abstand setzt Arbeit oder Ausbildung voraus/u);
    expect(await heading('Zur Person')).toBeVisible();
  });
});

describe('two people', () => {
  test('are asked for before one agrees, and another may still agree after', async () => {
    const view = on(essen, '2026-07-01');
    const approvals = { handover: 'somebody' };
    const context = { ...view.state.context, file: { ...view.state.context.file, approvals } };
    visit(serveCase({ ...view, state: { ...view.state, context } }).address('handover'));
    expect(await screen.findByRole('button', { name: 'Als zweite Person zustimmen' })).toBeVisible();
    expect(screen.getByText('Wer zustimmt, führt nicht selbst aus.')).toBeVisible();
  });

  test('find the field that is still open', async () => {
    visit(serveCase(on(essen, '2026-07-01')).address('handover'));
    await press(/^Wer übernimmt/u);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Wer übernimmt/u }));
  });
});

describe('goodbye', () => {
  test('of somebody who moves away is prepared: the reason is already chosen', async () => {
    const server = serveCase(on(essen, '2026-07-01'));
    visit(server.address('departure'));
    await press('Abschlussbilanz beginnen');
    await waitFor(() => expect(server.sent.map(({ type }) => type)).toEqual(['occasion.noted', 'completion.begun']));
    await userEvent.click(await screen.findByRole('link', { name: /^Fall abschließen/u }));
    await heading('Fall abschließen');
    expect(await screen.findByRole('radio', { name: 'Umgezogen' })).toBeChecked();
  });

  test('can be thought better of', async () => {
    const server = serveCase(momentIn('completion'));
    visit(server.address('stay'));
    await press('Doch weiter begleiten');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'completion.abandoned' }]));
  });
});

describe('a case from elsewhere', () => {
  test('shows when its next review is due before it is taken over', async () => {
    visit(serveCase(momentIn('intake.clarification')).address('takeover'));
    const { today } = momentIn('intake.clarification');
    const year = today.slice(0, 4);
    await typeDay('Begleitung seit', `0201${Number(year) - 1}`);
    await typeDay('Letzte Überprüfung am', `0201${year}`);
    expect(await screen.findByText(/^Dann ist die nächste Überprüfung spätestens am .*\(R2\)\.$/u)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Erste Überprüfung zählt ab' })).toBeNull();
  });
});

describe('a rating in the talk', () => {
  test('stands beside the one before', async () => {
    const view = momentInTalk(({ state }) => 'counsellor' in (state.context.assessment.standings.work ?? {}));
    const { work } = view.state.context.assessment.standings;
    const server = serveCase(view);
    visit(server.address('rerate'));
    await rateOn('Arbeit', 5, 5);
    await press('Speichern und weiter');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'domain.rated', domain: 'work', client: 5, counsellor: 5 }]));
    await userEvent.click(await screen.findByRole('link', { name: /^Bereiche neu einschätzen/u }));
    const head = await screen.findByRole('button', { name: /^Arbeit/u });
    expect(head).toHaveTextContent(`und ${work !== undefined && 'counsellor' in work ? work.counsellor : ''}`);
  });
});

test('a case in which messages are silent says so in two quiet words', async () => {
  const view = on(essen, '2026-07-01');
  const risks = { k1: { kind: 'violence', action: 'safePlace', lifted: false } } as const;
  const context = { ...view.state.context, assessment: { ...view.state.context.assessment, risks } };
  visit(serveCase({ ...view, state: { ...view.state, context } }).address('next'));
  expect(await screen.findByText('stille Benachrichtigung')).toBeVisible();
  expect(screen.queryByText(/Gewalt/u)).toBeNull();
});
