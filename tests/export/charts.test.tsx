// The charts as drawings and data: valid in their formats, and nothing in them but what the machine says.
import { describe, expect, test } from 'vitest';
import { deadlines, type DeadlineName } from '../../machines/case/deadlines/deadlines.ts';
import { currentStandard, parametersOf } from '../../machines/standards/released.ts';
import { chartNames, chartOf, type Chart } from '../../src/engine/chart/chart-of.ts';
import { codes } from '../../src/export/chart/chart-names.ts';
import { jsonOf } from '../../src/export/chart/json.ts';
import { mermaidOf } from '../../src/export/chart/mermaid.ts';
import { readmeOf } from '../../src/export/chart/readme.ts';
import { scxmlOf } from '../../src/export/chart/scxml.ts';
import { deadlinesTable, periodInWords, statesTable, tableOf, transitionsTable } from '../../src/export/chart/table.ts';

const parameters = parametersOf(currentStandard);
const charts = chartNames.map(chartOf);
const leading = ({ transitions }: Chart) => transitions.filter(({ from, to }) => to !== null && to !== from);

describe.each(charts)('the Mermaid drawing of $name', (chart) => {
  const drawings = mermaidOf(chart, codes);
  const lines = drawings.flatMap(({ text }) => text.split('\n'));

  test('is one flowchart a region', () => {
    expect(drawings.map(({ title }) => title)).toEqual(
      chart.name === 'case' ? ['case', 'open.stage', 'open.talk', 'open.presence', 'open.handover', 'open.reviewClock'] : [chart.name],
    );
    expect(lines.filter((line) => line === 'flowchart TB')).toHaveLength(drawings.length);
  });
  test('holds only lines that Mermaid can read', () => {
    const id = String.raw`\w+`;
    const readable = [
      String.raw`flowchart TB`,
      String.raw` *subgraph ${id}\["[^"]+"\]`,
      String.raw` *end`,
      String.raw` *begin\(\( \)\)`,
      String.raw` *${id}(\["[^"]+"\]|\(\["[^"]+"\]\)|\{\{"[^"]+"\}\})`,
      String.raw` *${id} (-->|-\.->)(\|"[^"]+"\|)? ${id}`,
    ].map((form) => new RegExp(`^${form}$`, 'u'));
    expect(lines.filter((line) => !readable.some((form) => form.test(line)))).toEqual([]);
  });
  test('draws every state, and every step that leads somewhere, once', () => {
    const drawn = lines.join('\n');
    for (const { path } of chart.states) expect(drawn).toContain(`"${path}"`);
    const labels = lines.flatMap((line) => /\|"(?<label>[^"]+)"\|/u.exec(line)?.groups?.['label']?.split('<br>') ?? []);
    expect(labels.toSorted()).toEqual(
      leading(chart)
        .map(({ rule, event }) => (rule === null ? event : `${rule} ${event}`))
        .toSorted(),
    );
  });
  test('names no state it does not draw, and marks what the calendar does', () => {
    for (const { text } of drawings) {
      const known = new Set([...text.matchAll(/^ *(?:subgraph )?(?<id>\w+)[[({]/gmu)].map((match) => match.groups?.['id']));
      for (const arrow of text.matchAll(/^ *(?<from>\w+) (?<line>-->|-\.->)(?:\|"(?<label>[^"]+)"\|)? (?<to>\w+)$/gmu)) {
        const { from, to, line, label } = arrow.groups ?? {};
        expect([known.has(from), known.has(to)]).toEqual([true, true]);
        expect(line === '-.->').toBe(label?.includes('deadline.') ?? false);
      }
    }
  });
});

test('what would end a label early is written so that it does not', () => {
  const quoting = { ...codes, state: () => 'said "no" & left' };
  expect(mermaidOf(chartOf('goal'), quoting)[0]?.text).toContain('proposed["said #quot;no#quot; #amp; left"]');
});

describe.each(charts)('the SCXML of $name', (chart) => {
  const text = scxmlOf(chart);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
  const states = ['state', 'parallel', 'final'].flatMap(all);

  test('is well-formed and begins where the chart begins', () => {
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/07/scxml');
    expect(document.documentElement.getAttribute('initial')).toBe(chart.initial);
  });
  test('holds every state inside its parent, and every transition', () => {
    const found = states.map((state) => ({ path: state.getAttribute('id'), parent: state.parentElement?.getAttribute('id') ?? null }));
    const byPath = (a: { path: string | null }, b: { path: string | null }) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1);
    expect(found.toSorted(byPath)).toEqual(chart.states.map(({ path, parent }) => ({ path, parent })).toSorted(byPath));
    const steps = all('transition').map((step) => [
      step.parentElement?.getAttribute('id'),
      step.getAttribute('event'),
      step.getAttribute('target'),
      step.getAttribute('etappe:rule'),
      step.getAttribute('etappe:needs') ?? '',
      step.getElementsByTagName('raise')[0]?.getAttribute('event') ?? null,
    ]);
    const expected = chart.transitions.map(({ from, event, to, rule, needs, tells }) => [from, event, to, rule, needs.join(' '), tells]);
    expect(steps.map(String).toSorted()).toEqual(expected.map(String).toSorted());
  });
  test('targets only states that are there', () => {
    const ids = new Set(states.map((state) => state.getAttribute('id')));
    const targets = all('transition').flatMap((step) => step.getAttribute('target') ?? []);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

test.each(charts)('the JSON of $name is the chart, with the lengths of its deadlines', (chart) => {
  const { deadlines: running, ...rest } = JSON.parse(jsonOf(chart, parameters)) as Chart & {
    deadlines: { name: DeadlineName; period: unknown }[];
  };
  expect(rest).toEqual(chart);
  expect(running.map(({ name }) => name).toSorted()).toEqual(chart.name === 'case' ? Object.keys(deadlines).toSorted() : []);
  for (const { name, period } of running) expect(period).toEqual(parameters.periods[deadlines[name].length]);
});

describe('the tables', () => {
  const rowsOf = (table: string) => table.split('\n').slice(2);
  test.each(charts)('of $name have a row a state and a row a transition', (chart) => {
    expect(rowsOf(statesTable(chart, codes))).toHaveLength(chart.states.length);
    expect(rowsOf(transitionsTable(chart, codes))).toHaveLength(chart.transitions.length);
  });
  test('say what a step of the case needs and does', () => {
    expect(rowsOf(transitionsTable(chartOf('case'), codes))).toContain(
      '| T9 | `open.talk.talking` | `review.held` | review.held | `open.talk.noTalk` | everyGoalAssessed; dissentRecorded; reviewCopyHandedOver; clientReachable | `clock.restarted` |',
    );
    expect(rowsOf(transitionsTable(chartOf('case'), codes))).toContain(
      '| T23 | `open` | `client.died` | client.died | `closed` |  | stopMessages |',
    );
  });
  test('say how long a deadline is and on which day it falls', () => {
    const rows = rowsOf(deadlinesTable(chartOf('case'), codes, parameters));
    expect(rows).toHaveLength(Object.keys(deadlines).length);
    expect(rows).toContain(
      '| `reviewWindow` | `reviewDue` | 28 days before | `deadline.reviewWindowOpened` | deadline.reviewWindowOpened | exactly |',
    );
    expect(rows).toContain(
      '| `handover` | `handoverOffer` | 28 days | `deadline.handoverLapsed` | deadline.handoverLapsed | moved to a working day, raised the day after |',
    );
  });
  test.each([
    [{ days: 1 }, '1 day'],
    [{ days: 0 }, 'the day itself'],
    [{ days: -28 }, '28 days before'],
    [{ months: 3 }, '3 months'],
    [{ months: 1 }, '1 month'],
  ])('%j is %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
  test('a bar inside a cell stays inside it', () => {
    expect(tableOf(['a'], [['b|c\nd']])).toBe('| a |\n| --- |\n| b\\|c d |');
  });
});

test.each(charts)('the README of $name shows its drawings and tables under one title', (chart) => {
  const readme = readmeOf(chart, codes, parameters);
  expect(readme.match(/^# .+$/gmu)).toHaveLength(1);
  expect(readme.match(/^```mermaid$/gmu)).toHaveLength(chart.name === 'case' ? 6 : 1);
  expect(readme).toContain('## States');
  expect(readme).toContain('## Transitions');
  expect(readme.includes('## Deadlines')).toBe(chart.name === 'case');
  expect(readme.endsWith('|\n')).toBe(true);
});
