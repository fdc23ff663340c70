// What the room of quality assurance works out: what a file is, what a step has changed, and which cases a choice leaves.
import { expect, test } from 'vitest';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { filtered, noFilters, valuesIn, verdictOf } from '../../../src/ui/quality/list/verdict-kind.ts';
import { kindOf } from '../../../src/ui/quality/open/kind-of.ts';
import type { Shelved } from '../../../src/ui/quality/open/shelf.ts';
import { changesBetween, placesChanged } from '../../../src/ui/quality/step/changes.ts';

test.each([
  ['a.jsonl', '{"format":"etappe.recording/1"}', 'recording'],
  ['a.txt', ' {"format" : "etappe.recording/1"}', 'recording'],
  ['a.jsonl', '{"format":"etappe.notes/1"}', 'notes'],
  ['a.txt', '{"format" : "etappe.notes/1"}', 'notes'],
  ['a.JSONL', 'damaged', 'recording'],
  ['a.json', ' {"x":1}', 'recording'],
  ['a.json', '{"ocel:version":"1.0"}', 'ocel'],
  ['a.json', '{"objectTypes" : []}', 'ocel'],
  ['a.json', '{"eventTypes":[]}', 'ocel'],
  ['a.xml', '<log ocel="2">', 'ocel'],
  ['a.xml', '<object-types>', 'ocel'],
  ['a.jsonocel', 'x', 'ocel'],
  ['a.XMLOCEL', 'x', 'ocel'],
  ['a.xml', '<log xes.version="1">', 'xes'],
  ['a.xml', '<log>', 'xes'],
  ['a.xml', '<x:log xes.version="1.0">', 'xes'],
  ['a.xml', '<x:log xes.features="nested">', 'xes'],
  ['a.xes', 'x', 'xes'],
  ['a.xes.gz', 'x', 'xes'],
  ['a.xml', '<logs>', 'other'],
  ['a.txt', 'x', 'other'],
  ['a.jsonl', '', 'empty'],
  ['a.xlsx', 'PK\u0003\u0004', 'spreadsheet'],
  ['a.csv', '{"format":"etappe.recording/1"}', 'spreadsheet'],
  ['a.ods', 'x', 'spreadsheet'],
  ['a.txt', '%PDF-1.7', 'pictureOrDocument'],
  ['a.docx', 'PK\u0003\u0004', 'pictureOrDocument'],
  ['a.jpeg', 'x', 'pictureOrDocument'],
  ['a.db', 'SQLite format 3', 'ocel'],
  ['a.zip', 'PK\u0003\u0004', 'other'],
  ['a.zip', '{"format":"etappe.recording/1"}', 'recording'],
])('%s with %j in it is %s', (name, text, kind) => {
  expect(kindOf(name, new TextEncoder().encode(text))).toBe(kind);
});

const shelved = (more: object): Shelved =>
  ({ fault: null, deviation: null, site: 'essen', stage: 'intake', rule: null, ...more }) as unknown as Shelved;
const cases = [shelved({}), shelved({ deviation: {}, rule: 'T3' }), shelved({ fault: {}, deviation: {}, site: 'leipzig', stage: null })];

test('a case conforms, deviates, or is damaged whatever its entries say before', () => {
  expect(cases.map(verdictOf)).toEqual(['conforms', 'deviates', 'damaged']);
});

test.each([
  [{}, [0, 1, 2]],
  [{ verdict: 'deviates' }, [1]],
  [{ site: 'essen' }, [0, 1]],
  [{ site: 'essen', verdict: 'damaged' }, []],
  [{ stage: 'intake', rule: 'T3' }, [1]],
])('%j leaves the cases %j', (chosen, left) => {
  expect(filtered(cases, { ...noFilters, ...chosen })).toEqual(left.map((index) => cases[index]));
});

test('there is to choose from what the cases have, each once', () => {
  expect((['verdict', 'site', 'stage', 'rule'] as const).map((name) => valuesIn(cases, name))).toEqual([
    ['conforms', 'deviates', 'damaged'],
    ['essen', 'leipzig'],
    ['intake'],
    ['T3'],
  ]);
});

test.each<[unknown, unknown, [string, unknown, unknown][]]>([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, [['a', 1, 2]]],
  [{ a: { b: 1, c: 1 } }, { a: { b: 1, c: 2 } }, [['a.c', 1, 2]]],
  [{ a: ['x'] }, { a: ['x', 'y'] }, [['a', ['x'], ['x', 'y']]]],
  [{ a: ['x'] }, { a: ['x'] }, []],
  [{ a: [{ b: 1 }] }, { a: [{ b: 1 }, { b: 2 }] }, [['a.1', undefined, { b: 2 }]]],
  [{ a: [] }, { a: [{ b: 2 }] }, [['a.0', undefined, { b: 2 }]]],
  [{ a: [{ b: 2 }] }, { a: [] }, [['a.0', { b: 2 }, undefined]]],
  [{ a: null }, { a: { b: 1 } }, [['a', null, { b: 1 }]]],
  [{ a: { b: 1 } }, { a: null }, [['a', { b: 1 }, null]]],
  [{}, { a: 1 }, [['a', undefined, 1]]],
  [{ a: 1 }, {}, [['a', 1, undefined]]],
  [
    { file: { entries: 1, lastVersion: 1, lastOn: 'x', site: 'a' } },
    { file: { entries: 2, lastVersion: 2, lastOn: 'y', site: 'b' } },
    [['file.site', 'a', 'b']],
  ],
])('from %j to %j is changed %j', (was, is, changes) => {
  const found = changesBetween(was as CaseContext, is as CaseContext);
  expect(found.map((change) => [change.path.join('.'), change.was, change.is])).toEqual(changes);
});

type Value = Parameters<typeof placesChanged>[0]['value'];
test('a place has changed in its part of the chart, which may begin or be left', () => {
  const before = { value: { open: { stage: 'intake', presence: 'reachable' } } as unknown as Value };
  const after = { value: { open: { stage: { renegotiation: 'planning' }, presence: 'reachable', talk: 'open' } } as unknown as Value };
  expect(placesChanged(before, after)).toEqual([
    { region: 'open.stage', was: 'open.stage.intake', is: 'open.stage.renegotiation.planning' },
    { region: 'open.talk', was: null, is: 'open.talk.open' },
  ]);
  expect(placesChanged(after, before)).toContainEqual({ region: 'open.talk', was: 'open.talk.open', is: null });
});
