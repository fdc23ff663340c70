// Typing under everything that happens to it, as a model: two windows on one page, a network that fails at its edge, leaving, reloading,
// deciding. The law: once everything has come to rest, each word typed is on a screen, in the draft, or in the offered conflict.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Desk, type Which } from './desk.ts';

/** What must still be somewhere. */
type Model = { words: Set<string> };

type Act = fc.AsyncCommand<Model, Desk>;

const act = (name: string, run: (desk: Desk, model: Model) => Promise<void>): Act => ({
  check: () => true,
  run: (model, desk) => run(desk, model),
  toString: () => name,
});

const windows = fc.constantFrom<Which[]>('first', 'second');
let count = 0;

const commands = [
  windows.map((which) =>
    act(`type in ${which}`, async (desk, { words }) => {
      const word = `w${(count += 1)}`;
      if (await desk.type(which, word)) words.add(word);
    }),
  ),
  windows.map((which) => act(`pause in ${which}`, (desk) => desk.pause(which))),
  windows.map((which) => act(`leave in ${which}`, (desk) => desk.leave(which))),
  windows.map((which) => act(`come back in ${which}`, (desk) => desk.comeBack(which))),
  windows.map((which) => act(`reload ${which}`, (desk) => desk.reload(which))),
  windows.map((which) => act(`decide in ${which}`, (desk) => desk.decideBoth(which))),
  windows.map((which) => act(`decide and undo in ${which}`, (desk) => desk.decideAndUndo(which))),
  fc.constant(act('no network', async (desk) => void (desk.network = 'off'))),
  fc.constant(act('network', async (desk) => void (desk.network = 'on'))),
  fc.constant(act('answers get lost', async (desk) => void (desk.network = 'deaf'))),
  fc.constant(act('the server fails', async (desk) => void (desk.network = 'failing'))),
];

async function keepsTheLaw(acts: Iterable<Act>): Promise<void> {
  const desk = await Desk.open();
  const model: Model = { words: new Set() };
  try {
    await fc.asyncModelRun(() => ({ model, real: desk }), acts);
    const { places, isAtRest } = await desk.comeToRest();
    expect(isAtRest).toBe(true);
    const lost = [...model.words].filter((word) => !places.some((text) => text.split(' ').includes(word)));
    expect(lost).toEqual([]);
  } finally {
    desk.close();
  }
}

test('no word is lost, whatever happens', async () => {
  await fc.assert(fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), keepsTheLaw), { numRuns: 200 });
});

test('two windows, one after the other, without any fault: what the second saw and went on from is one text', async () => {
  const desk = await Desk.open();
  await desk.type('first', 'eins');
  await desk.pause('first');
  await desk.reload('second');
  await desk.type('second', 'zwei');
  await desk.pause('second');
  expect((await desk.comeToRest()).draft).toBe('eins zwei');
  desk.close();
});

test('loaded anew: the words are on the page, also where the case was read before they arrived and that answer comes last', async () => {
  const desk = await Desk.open();
  await desk.type('first', 'alpha');
  await desk.pause('first');
  await desk.type('first', 'beta');
  desk.network = 'off';
  await desk.reload('first');
  desk.network = 'on';
  desk.overtakesReading = true;
  await desk.comeBack('first');
  expect(desk.overtakesReading).toBe(false);
  expect(desk.typedIn('first')).toBe('alpha beta');
  desk.close();
});

test('two windows at once: the second is told whose text there is, and after a decision both read the same', async () => {
  const desk = await Desk.open();
  await desk.type('first', 'eins');
  await desk.type('second', 'zwei');
  await desk.pause('first');
  await desk.pause('second');
  expect(desk.otherIn('second')).toMatchObject({ value: 'eins', version: 1, by: { id: 'c-weber' } });
  await desk.decideBoth('second');
  const { draft, asides } = await desk.comeToRest();
  expect([draft, asides]).toEqual(['zwei eins', []]);
  desk.close();
});
