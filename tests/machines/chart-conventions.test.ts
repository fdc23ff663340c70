// The subset of statecharts that can be explained, drawn and compiled (decision 5), held for all seven charts.
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { describe, expect, test } from 'vitest';
import { deadlines } from '../../machines/case/deadlines/deadlines.ts';
import { beginEpisode } from '../../machines/case/context/initial-context.ts';
import { deadlineTypes, proposalTypes } from '../../machines/case/events/case-event.ts';
import { caseMachine } from '../../machines/case/chart/machine.ts';
import { signals } from '../../machines/case/chart/parts.ts';
import { talkNotes } from '../../machines/case/chart/talk.ts';
import { requirements } from '../../machines/case/requirements/requirements.ts';
import { itemCharts } from '../../machines/item-life.ts';
import { parameters } from '../../machines/standards/2026.1/parameters.ts';

const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
const nodesOf = (machine: AnyStateMachine): AnyStateNode[] => below(machine.root);
const name = ({ path, machine }: AnyStateNode): string => [machine.id, ...path].join('.');
const charts: [string, AnyStateMachine][] = [['case', caseMachine], ...Object.entries(itemCharts)];

/** Everything in one chart that could not be explained, drawn or compiled. */
export function oddities(machine: AnyStateMachine): string[] {
  return nodesOf(machine).flatMap((node) => {
    const steps = Object.entries(node.on).flatMap(([event, candidates]) => candidates.map((step) => ({ event, step, candidates })));
    return [
      ...(node.after.length > 0 ? [`${name(node)} waits with a timer`] : []),
      ...(node.invoke.length > 0 ? [`${name(node)} invokes something`] : []),
      ...((node.always ?? []).length > 0 ? [`${name(node)} goes on by itself`] : []),
      ...(node.type === 'history' ? [`${name(node)} is a history state`] : []),
      ...(node.entry.length + node.exit.length > 0 ? [`${name(node)} acts on entry or exit`] : []),
      ...steps.flatMap(({ event, step, candidates }) => [
        ...(event.startsWith('xstate.') || event.includes('*') ? [`${name(node)} listens to ${event}`] : []),
        ...(candidates.length === 1 ? [] : [`${name(node)} has ${candidates.length} candidates for ${event}`]),
        ...(step.guard === undefined || isNamed(step.guard) ? [] : [`the guard of ${event} in ${name(node)} cannot be explained`]),
        ...((step.target ?? []).length > 1 ? [`${event} in ${name(node)} has several targets`] : []),
        ...(step.reenter ? [`${event} in ${name(node)} enters again`] : []),
      ]),
    ];
  });
}

const isNamed = (guard: unknown): boolean => {
  const { type, params } = guard as { type?: string; params?: { names?: readonly string[] } };
  return type === 'meets' && (params?.names ?? []).length > 0 && (params?.names ?? []).every((each) => Object.hasOwn(requirements, each));
};

test.each(charts)('the %s chart can be explained, drawn and compiled', (_name, machine) => {
  expect(oddities(machine)).toEqual([]);
});

test('every state of every chart can be entered by some step, or is where it begins', () => {
  for (const [chart, machine] of charts) {
    const nodes = nodesOf(machine);
    const goals = nodes.flatMap(({ on }) => Object.values(on).flat()).flatMap(({ target }) => target ?? []);
    const entered = new Set([machine.root, ...goals, ...goals.flatMap(initialsOf), ...initialsOf(machine.root)].flatMap(withParents));
    const lonely = nodes.filter((node) => !entered.has(node)).map(name);
    expect({ chart, lonely }).toEqual({ chart, lonely: [] });
  }
});
const withParents = (node: AnyStateNode): AnyStateNode[] => (node.parent === undefined ? [node] : [node, ...withParents(node.parent)]);
const initialsOf = (node: AnyStateNode): AnyStateNode[] =>
  node.type === 'parallel'
    ? Object.values(node.states).flatMap((child) => [child, ...initialsOf(child)])
    : (node.initial.target ?? []).flatMap((child) => [child, ...initialsOf(child)]);

describe('the case chart', () => {
  const nodes = nodesOf(caseMachine);
  const typesOf = (some: readonly AnyStateNode[]) => some.flatMap(({ on }) => Object.keys(on));
  const nodeAt = (...path: string[]) => {
    const found = nodes.find((node) => node.path.join('.') === path.join('.'));
    if (found === undefined) throw new Error(`there is no state ${path.join('.')}`);
    return found;
  };

  test('knows every proposal and every deadline somewhere', () => {
    const known = new Set(typesOf(nodes));
    expect([...proposalTypes, ...deadlineTypes].filter((type) => !known.has(type))).toEqual([]);
  });
  test('listens to nothing that nobody can say', () => {
    const sayable = new Set<string>([...proposalTypes, ...deadlineTypes, ...signals]);
    expect(typesOf(nodes).filter((type) => !sayable.has(type))).toEqual([]);
  });
  test('gives every event to one region only, so that it is remembered once', () => {
    const regions = ['stage', 'talk', 'presence', 'handover', 'reviewClock'].map((region) => below(nodeAt('open', region)));
    const recorded = regions.map((region) => new Set(typesOf(region).filter((type) => !signals.has(type))));
    const shared = recorded.flatMap((types, index) =>
      [...types].filter((type) => recorded.some((other, at) => at !== index && other.has(type))),
    );
    expect(shared).toEqual([]);
  });
  // A stage that knows an act of a talk as its own, or is ended by the cap, comes before the open case around it: one candidate either way.
  test('handles no event in a state and again in one around it, but for what a stage takes as its own', () => {
    const own = new Set([...Object.keys(talkNotes), 'deadline.capReached']);
    const twice = nodes.flatMap((node) =>
      Object.keys(node.on)
        .filter((type) => !own.has(type) && !signals.has(type))
        .filter((type) => node.parent !== undefined && withParents(node.parent).some((outer) => Object.hasOwn(outer.on, type)))
        .map((type) => `${name(node)} ${type}`),
    );
    expect(twice).toEqual([]);
  });
  test('remembers every recorded event once, and names the rule it comes from', () => {
    const recorded = nodes.flatMap(({ on }) => Object.entries(on).flatMap(([event, steps]) => steps.map((step) => ({ event, step }))));
    const wrong = recorded
      .filter(({ event }) => !signals.has(event))
      .filter(
        ({ step }) => step.actions.filter((action) => (action as { type?: string }).type === 'evolve').length !== 1 || !hasRule(step.meta),
      );
    expect(wrong.map(({ event }) => event)).toEqual([]);
  });
  test('runs every deadline somewhere, and each has a length', () => {
    const running = nodes.flatMap(({ meta }) => (meta as { deadlines?: string[] } | undefined)?.deadlines ?? []);
    expect([...new Set(running)].toSorted()).toEqual(Object.keys(deadlines).toSorted());
    for (const { length } of Object.values(deadlines)) expect(parameters.periods).toHaveProperty(length);
  });
  test('hears what its deadlines raise where they run', () => {
    const deaf = nodes.flatMap((node) =>
      ((node.meta as { deadlines?: (keyof typeof deadlines)[] } | undefined)?.deadlines ?? [])
        .map((deadline) => deadlines[deadline].raises.type)
        .filter((type) => !withParents(node).some((listener) => Object.hasOwn(listener.on, type)))
        .map((type) => `${name(node)} ${type}`),
    );
    expect(deaf).toEqual([]);
  });
  test('keeps few groups in its memory: copying twenty falls off a cliff', () => {
    expect(Object.keys(beginEpisode({ site: 'wetzlar', land: 'HE', standard: '2026.1' }, 1)).length).toBeLessThan(20);
  });
});

const hasRule = (meta: unknown): boolean => /^(?:T\d+|R\d|clock|ladder|duty)$/u.test((meta as { rule?: string } | undefined)?.rule ?? '');
