// How names are broken into the lines of a box, and arrows into parts at frames, beyond what the charts of today happen to need.
import { expect, test } from 'vitest';
import { groundOf, partsOf } from '../../src/export/layout/arrow-parts.ts';
import type { Cell } from '../../src/export/layout/cells.ts';
import { linesOf } from '../../src/export/layout/label-lines.ts';
import { widthOf } from '../../src/export/layout/text-size.ts';

const exactly = widthOf('Ziel wird', 13);

test.each([
  { name: 'Aufnahme', longest: 104, lines: ['Aufnahme'], what: 'what fits is one line' },
  { name: 'Ziel wird', longest: exactly, lines: ['Ziel wird'], what: 'what just fits as well' },
  { name: 'Ziel wird', longest: exactly - 0.01, lines: ['Ziel', 'wird'], what: 'what just does not is broken between words' },
  { name: 'Bedarfs|fest|stellung', longest: 104, lines: ['Bedarfsfest-', 'stellung'], what: 'a long word is divided as late as it may be' },
  { name: 'Bedarfs|fest|stellung', longest: 60, lines: ['Bedarfs-', 'fest-', 'stellung'], what: 'again and again' },
  {
    name: 'In Bedarfs|fest|stellung gehen',
    longest: 70,
    lines: ['In', 'Bedarfs-', 'fest-', 'stellung', 'gehen'],
    what: 'from a line of its own on',
  },
  { name: 'Bedarfsfeststellung an', longest: 60, lines: ['Bedarfsfeststellung', 'an'], what: 'a word nobody may divide stands out' },
  { name: 'Fest|stellung', longest: 10, lines: ['Feststellung'], what: 'also where no part of it fits' },
])('$what: $name in $longest pixels', ({ name, longest, lines }) => {
  expect(linesOf(name.replaceAll('|', '\u00ad'), longest)).toEqual(lines);
});

const cell = (from: string, to: string): Cell => ({
  region: null,
  states: ['f', 'f.g', 'f.g.a', 'f.b', 'h', 'h.c', 'frame.i'].map((path) => ({
    path,
    parent: path.includes('.') ? path.replace(/\.\w+$/u, '') : null,
    kind: ['f', 'f.g', 'h'].includes(path) ? 'compound' : 'atomic',
    initial: null,
    deadlines: [],
  })),
  arrows: [{ from, to, steps: [] }],
  marks: [],
});

test.each([
  ['f.b', 'f', ['f']],
  ['f.g.a', 'f', ['f.g', 'f']],
  ['f.g.a', 'f.b', ['f.g', 'f']],
  ['f.b', 'f.g.a', ['f', 'f.g']],
  ['f.g.a', 'h.c', ['f.g', 'f', 'outside', 'h']],
  ['h', 'f', ['outside']],
  ['frame.i', 'h', ['outside']],
])('the arrow from %s to %s runs inside %j in turn', (from, to, frames) => {
  const shown = cell(from, to);
  const { edges } = partsOf(shown, groundOf(shown, { direction: 'RIGHT', frames: {}, options: {} }));
  const parts = [...edges].flatMap(([frame, those]) => those.map(({ id }) => ({ frame, part: Number(id.split('#')[1]) })));
  expect(parts.toSorted((a, b) => a.part - b.part).map(({ frame }) => frame)).toEqual(frames);
});
