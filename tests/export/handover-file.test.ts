// What travels with a handover: the consented domains, the days that run on, and not a word more (T17).
import { expect, test } from 'vitest';
import { handoverFileOf } from '../../src/export/handover/handover-file.ts';
import { readHandoverFile } from '../../src/export/handover/read-handover-file.ts';
import type { Dossier } from '../../src/record/words/dossier.ts';
import { acute } from '../engine/lives/lives-of-change.ts';
import { logOf, placeIn } from '../engine/lives/given.ts';
import {
  drafted,
  goal,
  handover,
  handoverConsent,
  handoverOffered,
  handoverReady,
  inForce,
  measure,
  monday,
  offered,
  on,
  sealed,
  type Move,
} from '../engine/lives/lives.ts';

const dossier: Dossier = {
  inquiry: { name: 'Kanarienvogel Name', concern: 'Kanarienvogel Anliegen' },
  'goal.g1': { wording: 'Ich lerne Deutsch.' },
  'goal.g2': { wording: 'Kanarienvogel Wohnung' },
  'domain.language': { note: 'Kurs läuft.' },
  'domain.health': { note: 'Kanarienvogel Gesundheit' },
};

function fileAfter(moves: readonly Move[], words: Dossier = dossier) {
  const input = placeIn('HE');
  const { entries, state } = logOf(moves, input);
  return handoverFileOf({ log: { input, entries }, context: state.context, dossier: words, on: monday });
}

test('nothing travels while nothing is handed over, or once the consent has been withdrawn', () => {
  expect(fileAfter(inForce())).toBeNull();
  expect(fileAfter(handoverReady())).toBeNull();
  expect(fileAfter([...handover(), ...on(monday, { type: 'consent.withdrawn', consent: 'k1' })])).toBeNull();
});

/** A handover of a case with a second goal, in a domain nobody has consented to, and in which something has come up. */
const withMore = (): Move[] => [
  ...drafted(),
  ...on(
    monday,
    goal('g2', monday, { domain: 'housing' }),
    measure('m2', 'g2', monday),
    offered(1, 'g1', 'g2'),
    ...sealed(1),
    { type: 'occasion.noted', occasion: 'move', happenedOn: monday },
    handoverConsent(monday),
    { type: 'consent.given', consent: 'k1' },
    { type: 'approval.given', act: 'handover' },
    handoverOffered,
  ),
];

test.each([
  ['on offer', withMore()],
  ['accepted', [...withMore(), ...on(monday, { type: 'handover.accepted' })]],
])('%s, only the consented domains travel, with the clock, the cap and the open occasions', (_, moves) => {
  const file = fileAfter(moves);
  expect(file?.domains).toEqual(['language', 'work']);
  expect(Object.keys(file?.standings ?? {})).toEqual(['language', 'work']);
  expect(file?.goals).toEqual([expect.objectContaining({ domain: 'language', words: { wording: 'Ich lerne Deutsch.' } })]);
  expect(file?.measures).toHaveLength(1);
  expect(file?.takeover).toEqual({
    decidedOn: monday,
    firstReviewFrom: monday,
    lastHeldOn: null,
    capExtended: false,
    occasions: [{ occasion: 'move', learnedOn: monday }],
  });
  expect(JSON.stringify(file)).not.toContain('Kanarienvogel');
});

test('while a new version is drafted the plan in force travels, not the draft', () => {
  const file = fileAfter([
    ...handover(),
    ...on(monday, { type: 'renegotiation.begun', because: 'date' }, goal('g9', monday, { domain: 'work' })),
  ]);
  expect(file?.goals).toMatchObject([{ domain: 'language', state: 'agreed' }]);
});

test('whoever returns begins anew: nothing of the new episode travels under the consent of the old one', () => {
  const away = [...handover(), ...on('2026-03-10', { type: 'handover.accepted' })];
  const back = on('2026-06-01', { type: 'approval.given', act: 'return' }, { type: 'case.returned' });
  const again = on('2026-06-01', handoverConsent('2026-06-01'), { type: 'consent.given', consent: 'k1' });
  expect(fileAfter(away)).not.toBeNull();
  expect(fileAfter([...away, ...back])).toBeNull();
  expect(fileAfter([...away, ...back, ...again])).toBeNull();
});

test('it says when the next review is due and until when the cap runs; of R5 not which need it was', () => {
  expect(fileAfter(withMore())).toMatchObject({ asOf: monday, nextReview: { on: '2026-03-30', rule: 'R6' }, capOn: '2029-03-02' });
  // Housing is acute, and does not travel.
  const inNeed = fileAfter([...acute(monday), ...handover().slice(inForce().length)]);
  expect(inNeed?.nextReview?.rule).toBe('R5');
  expect(JSON.stringify(inNeed)).not.toContain('acute');
});

const text = (): string => JSON.stringify(fileAfter(withMore()));
/** The file with one place changed. */
const changed = (change: (file: Record<string, Record<string, unknown>>) => void): string => {
  const file = JSON.parse(text()) as Record<string, Record<string, unknown>>;
  change(file);
  return JSON.stringify(file);
};

test('what was written can be read, also with a byte order mark and with more than we know', () => {
  expect(readHandoverFile(text())).toEqual({ file: fileAfter(withMore()) });
  expect(readHandoverFile(`\uFEFF${text()}`)).toEqual({ file: fileAfter(withMore()) });
  expect(readHandoverFile(changed((file) => (file['more'] = {})))).toEqual({ file: fileAfter(withMore()) });
});

test.each([
  ['no JSON', '%PDF-1.7', { code: 'notJson' }],
  ['another file', '{"format":"etappe.recording/1"}', { code: 'otherFile' }],
  ['a list', '[]', { code: 'otherFile' }],
  ['nothing', 'null', { code: 'otherFile' }],
  ['a later version', '{"format":"etappe.handover/2"}', { code: 'otherVersion' }],
  ['a fact left out', changed((file) => delete file['takeover']?.['lastHeldOn']), { code: 'missing', path: ['takeover', 'lastHeldOn'] }],
  [
    'a day that does not exist',
    changed((file) => Object.assign(file['takeover'] ?? {}, { occasions: [{ occasion: 'move', learnedOn: '2026-02-30' }] })),
    { code: 'unfit', path: ['takeover', 'occasions', 0, 'learnedOn'] },
  ],
])('%s is no file to take over from, and it says what and where', (_, given, fault) => {
  expect(readHandoverFile(given)).toEqual({ fault });
});
