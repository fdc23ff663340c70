// A flipped bit anywhere in the record, its keys or its ledger: a start that is refused, a case that is named, or nothing that anybody can see.
// Never a wrong answer, and never a case lost to another one's damage (I1 to I5).
import { existsSync, rmSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../storage/stores.ts';
import { filesOf, flipBit, ids, lookThrough, makeInstallation, putBack, type Content, type Found } from './installation.ts';
import { drawer, reportFault, roundsOf } from './rounds.ts';

describe.each([
  ['closed in order', false],
  ['killed, with its write-ahead log', true],
])('of an installation that was %s', (name, crashed) => {
  let folder: string;
  let right: Content;
  let whole: Found;

  beforeAll(async () => {
    folder = temporaryDirectory();
    await makeInstallation(folder, crashed);
    whole = await lookThrough(putBack(folder));
    right = whole.content;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The files, each with its side file where there is one: a kill leaves what was written last in it. */
  const filesIn = (directory: string): string[] =>
    Object.values(filesOf(directory))
      .flatMap((file) => [file, `${file}-wal`])
      .filter((file) => existsSync(file) && statSync(file).size > 0);

  test('none is silent', async () => {
    expect([whole.refused, [...whole.named]]).toEqual([null, []]);
    const rounds = roundsOf({ few: 24, full: 2_500 });
    const draw = drawer(13);
    const counts = { refused: 0, named: 0, unseen: 0, silent: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const directory = putBack(folder);
      const files = filesIn(directory);
      const file = files[round % files.length] ?? '';
      const at = draw(statSync(file).size * 8);
      flipBit(file, at);
      const { refused, named, content } = await lookThrough(directory);
      const changed = ids.filter((id) => content[id] !== right[id] && !named.has(id));
      const verdict = refused !== null ? 'refused' : changed.length > 0 ? 'silent' : named.size > 0 ? 'named' : 'unseen';
      counts[verdict] += 1;
      expect({ file: file.slice(folder.length), at, changed: refused === null ? changed : [] }).toMatchObject({ changed: [] });
    }
    reportFault(`bit flips, ${name}`, counts);
    expect(counts.silent).toBe(0);
  });
});
