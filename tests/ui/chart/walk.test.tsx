// The chart walked by keyboard: drawing and outline are at the same place, and everything says what it is and how it stands.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { chartReading } from '../../../src/engine/log/chart-reading.ts';
import { begin } from '../../../src/engine/state/take.ts';
import { Chart } from '../../../src/ui/chart/chart.tsx';
import { show } from '../render.tsx';

const drawing = () => within(screen.getByRole('tree', { name: 'Schaubild: Fall' }));
const outline = () => within(screen.getByRole('tree', { name: 'Gliederung' }));
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** The focus on the item with tabIndex 0, as Tab would bring it. */
async function walking() {
  const user = userEvent.setup();
  drawing().getByRole('treeitem', { selected: true }).focus();
  return user;
}

describe('the chart of a case', () => {
  test('one stop for the Tab key in the drawing and one in the outline', () => {
    show(<Chart name="case" />);
    for (const tree of [drawing(), outline()])
      expect(tree.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('→ goes into a state, along its way, and so on as a case runs; ← leads back to what it stands in', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    expect(focused()).toMatch(/^Anfrage\. in „Aufnahme“/u);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Erstgespräch beginnen \(T1\): von „Anfrage“ zu „Erstgespräch“/u);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Erstgespräch\./u);
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toMatch(/^Aufnahme\./u);
  });

  test('↓ and ↑ go through the ways of a state, Home and End to its ends', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toMatch(/^Fall abschließen \(T2\)/u);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toMatch(/^Erstgespräch beginnen/u);
    await user.keyboard('{End}');
    expect(focused()).toMatch(/^Fall abschließen/u);
  });

  test('the page keys go from region to region and stop at the last', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    const seen: string[] = [];
    for (let region = 0; region < 8; region += 1) {
      await user.keyboard('{PageDown}');
      seen.push(focused().split('.')[0] ?? '');
    }
    expect(seen).toEqual([
      'Gespräch',
      'Erreichbarkeit',
      'Übergabe',
      'Uhr der Überprüfung',
      'Abgeschlossen',
      'Gelöscht',
      'Gelöscht',
      'Gelöscht',
    ]);
  });

  test('what has the focus in the drawing is marked in the outline, and the other way round', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    await user.keyboard('{ArrowRight}');
    expect(outline().getByRole('treeitem', { selected: true })).toHaveTextContent('Erstgespräch beginnen (T1)');
    outline().getByRole('treeitem', { selected: true }).focus();
    await user.keyboard('{PageDown}');
    expect(drawing().getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^Gespräch/u);
  });

  test('Enter folds a frame, what was inside is no longer drawn, and its ways begin at the frame', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    await user.keyboard('{ArrowLeft}{Enter}');
    const frame = () => drawing().getByRole('treeitem', { name: /^Aufnahme/u });
    expect(frame()).toHaveAttribute('aria-expanded', 'false');
    expect(frame()).toHaveFocus();
    expect(drawing().queryByRole('treeitem', { name: /^Anfrage\./u })).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(frame()).toHaveAttribute('aria-expanded', 'true');
    expect(frame()).toHaveFocus();
  });

  test('every state and every way of the chart can be reached in the drawing', () => {
    show(<Chart name="case" />);
    const names = drawing()
      .getAllByRole('treeitem')
      .map((item) => item.getAttribute('aria-label') ?? '');
    expect(names.every((name) => name.length > 3)).toBe(true);
    expect(names.filter((name) => name.includes(': von „'))).toHaveLength(new Set(names.filter((name) => name.includes(': von „'))).size);
    // No code of the machine is shown to people.
    expect(names.filter((name) => /[a-z]\.[a-z]|[a-z][A-Z]/u.test(name))).toEqual([]);
  });
});

describe('a case read onto the chart', () => {
  const reading = chartReading(begin({ site: 'made-up', land: 'BE', standard: '2026.1' }), '2026-09-01');

  test('says where the case stands, and why a way is not open, in the sentences of the wizard', async () => {
    show(<Chart name="case" reading={reading} />);
    const user = await walking();
    expect(focused()).toMatch(/hier steht der Fall/u);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/jetzt nicht möglich/u);
    expect(outline().getByRole('treeitem', { selected: true })).toHaveTextContent(/Es fehlt noch die Anfrage|Anfrage/u);
    expect(screen.getAllByText(/Datenschutz/u).length).toBeGreaterThan(0);
  });

  test('what is possible can be chosen beneath the drawing, what is not cannot', async () => {
    const choose = vi.fn<(event: string) => void>();
    show(<Chart name="case" reading={reading} onEvent={choose} />);
    const user = await walking();
    await user.click(screen.getByRole('button', { name: 'Anfrage notieren' }));
    expect(choose).toHaveBeenCalledExactlyOnceWith('inquiry.noted');
    expect(screen.queryByRole('button', { name: 'Erstgespräch beginnen' })).toBeNull();
  });

  test('Enter on a way that is open chooses it', async () => {
    const choose = vi.fn<(event: string) => void>();
    show(<Chart name="case" reading={reading} onEvent={choose} />);
    const user = await walking();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(choose).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith('case.closed');
  });

  test('without a case nothing can be chosen, and each way says what it needs', async () => {
    show(<Chart name="case" />);
    const user = await walking();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText(/Anfrage notiert · Datenschutz/u)).toBeInTheDocument();
  });
});

test('a small chart has an outline of its own', () => {
  show(<Chart name="goal" />);
  const rows = outline().getAllByRole('treeitem');
  expect(rows.filter((row) => row.getAttribute('aria-level') === '1')).toHaveLength(8);
});
