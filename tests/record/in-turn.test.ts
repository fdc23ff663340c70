// Who comes first is first: what arrives for one name is done in turn, and whoever reads waits for it.
import { expect, test } from 'vitest';
import { inTurn } from '../../src/record/case/in-turn.ts';

/** Something that ends when it is told to. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { act: () => promise, resolve, reject };
}

test('what arrives for one name begins when all before it has ended, well or not, and answers like itself', async () => {
  const turns = inTurn();
  const begun: string[] = [];
  const [first, second] = [held(), held()];
  const as = (name: string, act: () => Promise<string>) => () => (begun.push(name), act());
  const answers = [turns.write('one', as('first', first.act)), turns.write('one', as('second', second.act))];
  const last = turns.write(
    'one',
    as('last', async () => 'done'),
  );
  await expect.poll(() => begun).toEqual(['first']);
  first.reject(new Error('disk full'));
  await expect(answers[0]).rejects.toThrow('disk full');
  await expect.poll(() => begun).toEqual(['first', 'second']);
  second.resolve('well');
  expect(await Promise.all([answers[1], last])).toEqual(['well', 'done']);
  expect(begun).toEqual(['first', 'second', 'last']);
});

test('whoever reads waits for what has arrived by then, also where it fails, and for no other name', async () => {
  const turns = inTurn();
  const ended: string[] = [];
  const [first, second] = [held(), held()];
  const failing = turns.write('one', first.act);
  const read = turns.written('one').then(() => ended.push('read'));
  const later = turns.write('one', second.act);
  await turns.written('two');
  await turns.write('two', async () => 'at once');
  expect(ended).toEqual([]);
  first.reject(new Error('disk full'));
  await expect(failing).rejects.toThrow('disk full');
  await read;
  expect(ended).toEqual(['read']);
  second.resolve('well');
  expect(await later).toBe('well');
});
