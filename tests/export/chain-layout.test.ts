// The drawings of the support chains: every step once, every arrow of the standard, nothing on anything else.
import { describe, expect, test } from 'vitest';
import { chainsOf } from '../../machines/standards/chains.ts';
import { currentStandard } from '../../machines/standards/released.ts';
import { chainLayouts, chainLayoutsOnDisk } from '../../src/cli/chain-layouts.ts';
import type { ChainLayout } from '../../src/export/layout/chain-layout.ts';
import type { Box } from '../../src/export/layout/layout.ts';
import { around, meet, segmentsOf } from '../../src/export/layout/segments.ts';

const laid = JSON.parse(chainLayoutsOnDisk() ?? '{}') as Record<string, ChainLayout>;

test('the file is what is computed now; npm run chart writes it anew', async () => {
  expect(chainLayoutsOnDisk()).toBe(await chainLayouts());
});

describe.each(chainsOf(currentStandard).chains)('$code', ({ code, steps }) => {
  const layout = laid[code];
  if (layout === undefined) throw new Error(`the chain '${code}' was not laid out`);

  test('every step is drawn once, and every arrow is one of the standard', () => {
    expect(layout.steps.map(({ step }) => step)).toEqual(steps.map((step) => step.code));
    const arrows = layout.arrows.map(({ from, to }) => `${from} ${to}`).toSorted();
    expect(arrows).toEqual(steps.flatMap((step) => step.after.map((from) => `${from} ${step.code}`)).toSorted());
  });

  test('it reads from left to right: no step stands beside or before one it comes after', () => {
    const place = new Map(layout.steps.map((box) => [box.step, box]));
    for (const { from, to } of layout.arrows) expect(place.get(to)?.x).toBeGreaterThan(rightOf(place.get(from)));
  });

  test('no box lies on another, and no line runs through a box', () => {
    for (const [index, a] of layout.steps.entries())
      for (const b of layout.steps.slice(index + 1)) expect(meet(a, b), `${a.step} on ${b.step}`).toBe(false);
    for (const { from, to, points } of layout.arrows)
      for (const box of layout.steps.filter(({ step }) => step !== from && step !== to))
        expect(
          segmentsOf(points).some((segment) => meet(around(segment, 1), box)),
          `${from} ${to} through ${box.step}`,
        ).toBe(false);
  });

  test('it fits on a page of 1040 pixels', () => {
    expect(layout.width).toBeLessThanOrEqual(1040);
  });
});

const rightOf = (box: Box | undefined): number => (box === undefined ? Number.NaN : box.x + box.width);
