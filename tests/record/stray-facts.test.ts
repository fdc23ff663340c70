// What stands in an entry in clear: ids as they are given, languages there are, codes of a list and people who work here, and nothing else.
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '../../machines/case/events/case-event.ts';
import type { Mark } from '../../machines/case/context/context.ts';
import { begin } from '../../src/engine/state/take.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { isLanguage } from '../../src/record/case/real-language.ts';
import { idsIn, strayFacts } from '../../src/record/case/stray-facts.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { headerOf } from './examples.ts';

const input = inputOf(headerOf('one'));
const by = { role: 'counsellor', id: 'c-weber' } as const;
const eventOf = (event: object) => CaseEvent.parse(event) as HumanEvent;
const entry = (event: object) => ({ on: '2026-03-02', by, event: eventOf(event) });

const goal = (facts: object = {}) => ({
  type: 'goal.proposed',
  goal: 'g1',
  domain: 'housing',
  chosenBy: 'both',
  dueOn: '2026-09-01',
  evidence: 'documentSeen',
  template: null,
  ...facts,
});
const inquiry = (facts: object = {}) => ({
  type: 'inquiry.noted',
  service: 'mbe',
  ageBand: 'adult',
  language: 'ar',
  channel: 'phone',
  ...facts,
});
const offered = (facts: object = {}) => ({
  type: 'version.offered',
  version: 1,
  hash: `sha256:${'0'.repeat(64)}`,
  goals: ['g1'],
  languages: ['de'],
  ...facts,
});

const mark = { reasons: [{ code: 'dayBeforeLastEntry' }, { code: 'notNow' }], cleared: [] } as unknown as Mark;

/** Of a case from before there were forms: a goal that was named by hand, put right once, and an entry that is marked. */
const entries = [entry(inquiry()), entry(goal({ goal: 'find-a-flat' })), entry({ type: 'talk.begun' })];
const { context, value } = begin(input);
const atHand = { log: { input, entries }, state: { value, context: { ...context, marks: { 3: mark } } }, birthDate: null };

const straysOf = (event: object) => strayFacts(atHand, eventOf(event), (id) => id === 'c-weber');

describe('a text stands in an entry', () => {
  test.each<[string, object]>([
    ['an id as it is given', goal()],
    ['an id the case holds already', goal({ goal: 'find-a-flat' })],
    ['the id of a review', { type: 'review.planned', review: 'rv12', for: '2026-09-01' }],
    ['the number of a household', { type: 'household.joined', household: 'h1234' }],
    ['languages', inquiry({ language: 'pt-br', alsoUnderstands: ['de', 'ti'] })],
    ['a template of the catalogue', goal({ template: 'findFamilyDoctor' })],
    ['somebody who works here', { type: 'counsellor.assigned', counsellor: 'c-weber' }],
    ['the reason of a mark', { type: 'entry.cleared', seq: 3, reasons: ['notNow', 'dayBeforeLastEntry'] }],
    ['ids of several', offered({ goals: ['g1', 'g2'], languages: ['de', 'ar'] })],
    ['a correction of what it can be', { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { language: 'fa', ageBand: 'minor' } }],
    ['a correction of words alone', { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] }],
    ['a correction of nothing that is there', { type: 'fact.corrected', seq: 9, because: 'mistake', facts: { language: 'zaunkoenig' } }],
    ['a correction of facts it never had', { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { goal: 'zaunkoenig' } }],
  ])('%s', (_, event) => {
    expect(straysOf(event)).toEqual([]);
  });
});

describe('it does not, and its field is named', () => {
  test.each<[string, object, string[]]>([
    ['an id that says something', goal({ goal: 'zaunkoenig' }), ['goal']],
    ['the number of a household elsewhere', goal({ goal: 'h1234' }), ['goal']],
    ['the id of a review for a household', { type: 'household.joined', household: 'rv12' }, ['household']],
    ['a language nobody speaks', inquiry({ language: 'de-zaun' }), ['language']],
    ['one of several languages', inquiry({ alsoUnderstands: ['de', 'xx-anna'] }), ['alsoUnderstands']],
    ['a template nobody wrote', goal({ template: 'zaunkoenig' }), ['template']],
    ['somebody who does not work here', { type: 'counsellor.assigned', counsellor: 'c-zaun' }, ['counsellor']],
    ['a reason nothing is marked for', { type: 'entry.cleared', seq: 3, reasons: ['notNow', 'zaunkoenig'] }, ['reasons']],
    ['several fields, each once', offered({ goals: ['zaun', 'koenig'], languages: ['xx-anna'] }), ['goals', 'languages']],
    ['a correction', { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { language: 'de-zaun' } }, ['facts']],
    [
      'a correction of a list',
      { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { alsoUnderstands: ['de-zaun', 'xx-anna'] } },
      ['facts'],
    ],
    ['a correction of what an entry is', { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { type: 'zaunkoenig' } }, ['facts']],
  ])('%s', (_, event, fields) => {
    expect(straysOf(event)).toEqual(fields);
  });
});

test('the ids of a log are all it names things by, and nothing else it says', () => {
  expect(idsIn([...entries, entry(offered({ goals: ['g1', 'g2'] }))])).toEqual(new Set(['find-a-flat', 'g1', 'g2']));
});

test.each([
  ['ar', true],
  ['kmr', true],
  ['de-einfach', true],
  ['pt', true],
  ['pt-br', true],
  ['tlh', true],
  ['xx', false],
  ['qqq', false],
  ['pt-xx', false],
  ['pt-brasil', false],
  ['xpt', false],
  ['de-de-de', false],
  ['PT', false],
  ['', false],
])('%s is a language: %s', (tag, expected) => {
  expect(isLanguage(tag)).toBe(expected);
});
