// Taking a case over: the fields are filled from the handover file or by hand, a wrong file takes nothing away, and all of it can be undone.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HandoverFile } from '../../../../src/export/handover/handover-schema.ts';
import { visit } from '../../render.tsx';
import { press, typeDay } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

const here = momentIn('intake.clarification', ({ offers }) =>
  offers.some(({ type, refusals }) => type === 'case.takenOver' && refusals.length === 0),
);
const { service, ageBand } = here.state.context.client;

const file: HandoverFile = {
  format: 'etappe.handover/1',
  from: 'essen',
  to: service === 'mbe' ? 'migrationCounselling' : 'youthMigrationService',
  asOf: here.today,
  domains: ['work'],
  client: { service, ageBand, understands: ['ar'], interpreterNeeded: false },
  takeover: {
    decidedOn: '2023-03-01',
    firstReviewFrom: null,
    lastHeldOn: here.today,
    capExtended: true,
    occasions: [{ occasion: 'move', learnedOn: here.today }],
  },
  nextReview: null,
  capOn: null,
  standings: { work: { counsellor: 2, client: 3, ratedOn: here.today, words: { note: 'Sucht Teilzeit.' } } },
  goals: [{ domain: 'work', state: 'agreed', dueOn: here.today, cause: null, words: { wording: 'Ich finde Arbeit.' } }],
  measures: [],
};
const asFile = (content: unknown, name = 'eva-handover.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

async function open() {
  const server = serveCase(here);
  visit(server.address('takeover'));
  await screen.findByRole('button', { name: 'Übergabedatei wählen' });
  return server;
}
const choose = (chosen: File) =>
  fireEvent.change(document.querySelector('input[type=file]') ?? document.body, { target: { files: [chosen] } });
const day = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label }).value.replaceAll(/\D/gu, '');

describe('from the file', () => {
  test('review clock, cap with its extension and open occasions are filled in, and recorded as they are', async () => {
    const server = await open();
    choose(asFile(file));
    expect(await screen.findByText(/^Ausgefüllt aus der Übergabedatei: Essen, Stand /u)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Die Höchstdauer ist schon verlängert' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Anlass' })).toHaveDisplayValue('Umzug');
    await press('Fall übernehmen');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'case.takenOver', ...file.takeover }]));
  });

  test('what else it says can be read, and does not go into the draft', async () => {
    const server = await open();
    choose(asFile(file));
    await press('Was noch in der Datei steht');
    expect(await screen.findByText('Ich finde Arbeit.')).toBeVisible();
    expect(screen.getByText('Sucht Teilzeit.')).toBeVisible();
    await waitFor(() => expect(server.drafts).toHaveProperty('takeover'));
    expect(JSON.stringify(server.drafts)).not.toMatch(/Ich finde Arbeit|Teilzeit/u);
  });

  test('undone, what had been typed before stands there again', async () => {
    await open();
    await typeDay('Begleitung seit', '24122022');
    choose(asFile(file));
    await waitFor(() => expect(day('Begleitung seit')).toBe('01032023'));
    await press('Rückgängig');
    await waitFor(() => expect(day('Begleitung seit')).toBe('24122022'));
    expect(screen.queryByText(/^Ausgefüllt aus der Übergabedatei/u)).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Anlass' })).toBeNull();
  });

  test('a day that is sooner there than here goes on here', async () => {
    await open();
    choose(asFile({ ...file, nextReview: { on: here.today, rule: 'R5' } }));
    expect(await screen.findByText(/weil die Überprüfung an der abgebenden Stelle bis dahin fällig war/u)).toBeVisible();
  });

  test('one that is meant for somebody else gives cause to ask', async () => {
    await open();
    const others = { ...file, to: 'debtAdvice', client: { ...file.client, ageBand: ageBand === 'minor' ? 'adult' : 'minor' } };
    choose(asFile(others));
    expect(await screen.findByText(/^Die Datei ist für eine andere Stelle bestimmt: Schuldnerberatung/u)).toBeVisible();
    expect(screen.getByText(/^In der Datei steht ein anderes Alter/u)).toBeVisible();
  });

  test('where nothing had been decided yet there is nothing to take over', async () => {
    await open();
    choose(asFile({ ...file, takeover: { ...file.takeover, decidedOn: null } }));
    expect(await screen.findByText(/^Über die Begleitung war dort noch nicht entschieden/u)).toBeVisible();
  });
});

describe('a wrong file', () => {
  const broken = (takeover: object) => asFile({ ...file, takeover: { ...file.takeover, ...takeover } }, 'eva.json');
  test.each([
    ['a picture', asFile('\u0089PNG', 'bild.png'), '„bild.png“ ist keine Übergabedatei. Deren Name endet auf „-handover.json“.'],
    ['a day that does not exist', broken({ lastHeldOn: '2026-02-30' }), 'In „eva.json“ stimmt die Angabe „Letzte Überprüfung am“ nicht.'],
    ['a fact left out', broken({ decidedOn: undefined }), 'In „eva.json“ fehlt die Angabe „Begleitung seit“.'],
    [
      'an occasion nobody knows',
      broken({ occasions: [{ occasion: 'moon', learnedOn: here.today }] }),
      'In „eva.json“ stimmt die Angabe „Anlass 1, Anlass“ nicht.',
    ],
    ['too much', asFile('x'.repeat(1_000_001), 'alles.json'), '„alles.json“ ist zu groß für eine Übergabedatei.'],
  ])('%s is named in one sentence, and nothing typed is lost', async (_, wrong, sentence) => {
    await open();
    await typeDay('Begleitung seit', '24122022');
    choose(wrong);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(day('Begleitung seit')).toBe('24122022');
  });

  test('after a good one leaves the good one to be undone', async () => {
    await open();
    choose(asFile(file));
    await screen.findByRole('button', { name: 'Rückgängig' });
    choose(asFile('x', 'x.json'));
    await screen.findByRole('alert');
    await press('Rückgängig');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(day('Begleitung seit')).toBe('');
  });
});

describe('by hand', () => {
  test('an occasion half told is asked for, and can be taken out again', async () => {
    const server = await open();
    await typeDay('Begleitung seit', '01032023');
    await typeDay('Letzte Überprüfung am', '01022024');
    await press('Anlass hinzufügen');
    await press('Noch offene besondere Anlässe');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Anlass' }));
    await press('Anlass hinzufügen');
    const [first] = screen.getAllByRole('group', { name: /^Anlass \d$/u });
    await userEvent.selectOptions(within(first ?? document.body).getByRole('combobox', { name: 'Anlass' }), 'Umzug');
    await userEvent.type(within(first ?? document.body).getByRole('textbox', { name: 'Bekannt seit' }), '01032024');
    await press('Herausnehmen: Anlass 2');
    await press('Fall übernehmen');
    await waitFor(() =>
      expect(server.sent).toEqual([
        {
          type: 'case.takenOver',
          decidedOn: '2023-03-01',
          firstReviewFrom: null,
          lastHeldOn: '2024-02-01',
          occasions: [{ occasion: 'move', learnedOn: '2024-03-01' }],
        },
      ]),
    );
  });
});
