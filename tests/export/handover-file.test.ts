// What travels with a handover: the consented domains, the days that run on, and not a word more (T17).
import { expect, test } from 'vitest';
import { handoverFileOf } from '../../src/export/handover/handover-file.ts';
import type { Dossier } from '../../src/record/words/dossier.ts';
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

function fileAfter(moves: readonly Move[]) {
  const input = placeIn('HE');
  const { entries, state } = logOf(moves, input);
  return handoverFileOf({ input, entries }, state.context, dossier);
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
