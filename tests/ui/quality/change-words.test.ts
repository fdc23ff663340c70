// One changed fact in words: by the names of the context, of the events, or as the code has it.
import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/language/sentences.ts';
import { texts } from '../../../src/ui/quality/step/context-texts.ts';
import { inWords } from '../../../src/ui/quality/step/change-words.ts';

const say = sentencesIn('de');
const { groups, facts, inner } = texts.de;
const fact = (...path: string[]) => inWords({ path, was: null, is: null }, say).fact;
const value = (is: unknown, ...path: string[]) => inWords({ path, was: is, is }, say).is;

test.each([
  { path: ['client', 'language'], is: facts.language },
  { path: ['plan', 'goals'], is: facts.goals },
  { path: ['plan', 'goals', 'g1'], is: `${facts.goals} › g1` },
  { path: ['plan', 'goals', 'g1', 'domain'], is: `${facts.goals} › g1 › ${say.field('domain')}` },
  { path: ['plan', 'unheardOf', '0', 'unheardOf'], is: 'unheardOf › 1 › unheardOf' },
  { path: ['marks', '12', 'reasons'], is: `12 › ${inner['reasons'] ?? say.field('reasons')}` },
  { path: ['client', 'toString', 'toString'], is: 'toString › toString' },
  { path: ['client', 'understands', '9', 'land'], is: `${facts.understands} › 10 › ${inner['land'] ?? facts.land}` },
])('$path is called $is', ({ path, is }) => {
  expect(fact(...path)).toBe(is);
});

test('what belongs to no group keeps the name the code has', () => {
  expect([inWords({ path: ['plan'], was: 1, is: 2 }, say).group, inWords({ path: ['unheardOf'], was: 1, is: 2 }, say).group]).toEqual([
    groups.plan,
    'unheardOf',
  ]);
  expect(inWords({ path: ['client', 'language'], was: 'ar', is: 'de' }, sentencesIn('en')).group).toBe(texts.en.groups.client);
});

test('what it was and what it is are both said', () => {
  const { was, is } = inWords({ path: ['client', 'language'], was: 'ar', is: 'fa' }, say);
  expect([was, is]).toEqual([say.option('language', 'ar'), say.option('language', 'fa')]);
});

const reason = { code: 'needNotNoted' } as const;
const mark = { kind: 'irregular', reasons: [reason, { code: 'filingUndecided' }], cleared: [] };
test.each([
  { what: 'the state of a goal', said: () => value('reached', 'plan', 'goals', 'g1', 'state'), is: say.itemState('goal', 'reached') },
  { what: 'a state of no thing', said: () => value('reached', 'plan', 'toString', 'g1', 'state'), is: say.option('state', 'reached') },
  { what: 'a state that is none', said: () => value(null, 'plan', 'goals', 'g1', 'state'), is: say.option('state', null) },
  { what: 'the rule of a day', said: () => value('R1', 'clock', 'due', 'rule'), is: say.dueReason('R1') },
  { what: 'no rule', said: () => value(null, 'clock', 'due', 'rule'), is: say.option('rule', null) },
  { what: 'a mark', said: () => value(mark, 'marks', '12'), is: `${say.refusal(reason)} ${say.refusal({ code: 'filingUndecided' })}` },
  { what: 'a list of codes', said: () => value(['ar', 'fa'], 'client', 'understands'), is: say.option('understands', ['ar', 'fa']) },
  {
    what: 'a thing, without what is not known of it',
    said: () => value({ state: 'reached', domain: 'language', until: null, more: undefined }, 'plan', 'goals', 'g1'),
    is: `${inner['state'] ?? say.field('state')}: ${say.itemState('goal', 'reached')} · ${say.field('domain')}: ${say.option('domain', 'language')}`,
  },
])('$what is said as $is', ({ said, is }) => {
  expect(said()).toBe(is);
});
