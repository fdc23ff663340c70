// Signing: by keyboard alone on paper, drawings as plain path data and nothing else.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useState } from 'react';
import { madeUpDrawing } from '../../../../src/scenarios/made-up-drawing.ts';
import { drawingOf, isDrawing } from '../../../../src/export/agreement/drawing.ts';
import { isLongEnough } from '../../../../src/ui/counselling/agreement/signature-length.ts';
import { SignatureField, signedOnPaper } from '../../../../src/ui/counselling/agreement/signature-field.tsx';

function Form({ start }: { readonly start: string | null }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <SignatureField label="Meine Unterschrift" value={value} onChange={setValue} />
      <p data-testid="value">{value ?? 'nothing'}</p>
    </>
  );
}

describe('the signature field', () => {
  test('with the keyboard alone somebody can say that it is signed on paper', async () => {
    render(<Form start={null} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByTestId('value')).toHaveTextContent(signedOnPaper);
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('a drawing that is there is shown and can be drawn again', async () => {
    render(<Form start={madeUpDrawing} />);
    expect(screen.getByRole('figure', { name: 'Meine Unterschrift' }).querySelector('path')).toHaveAttribute('d', madeUpDrawing);
    await userEvent.click(screen.getByRole('button', { name: 'Neu zeichnen' }));
    expect(screen.getByTestId('value')).toHaveTextContent('nothing');
    expect(screen.getByRole('figure', { name: /Hier mit Finger/u })).toBeInTheDocument();
  });
});

describe('a drawing', () => {
  const canvas = { width: 300, height: 100 };

  test('a dot or a slip of the pen is no signature; a cross and a name are', () => {
    const dot = 'M300 100L300 100';
    expect([dot, dot.repeat(30), 'M10 10C11 11 12 12 20 14'].filter(isLongEnough)).toEqual([]);
    const cross = 'M100 60L128 88M128 60L100 88';
    expect([cross, madeUpDrawing].filter(isLongEnough)).toEqual([cross, madeUpDrawing]);
  });

  test('curves that follow one another become one line in our units', () => {
    const strokes = [
      { path: 'M 10.000,20.000 C 11.000,21.000 12.000,22.000 13.000,23.000' },
      { path: 'M 13.000,23.000 C 14.000,24.000 15.000,25.000 16.000,26.000' },
    ];
    expect(drawingOf(strokes, canvas)).toBe('M20 40C22 42 24 44 26 46C28 48 30 50 32 52');
  });

  test('a dot and a second stroke begin anew', () => {
    expect(drawingOf([{ dot: [10, 10] }, { path: 'M 1,1 L 2,2' }], canvas)).toBe('M20 20L20 20M2 2L4 4');
  });

  test('whatever the pen did, the result is a drawing', () => {
    const at = fc.double({ min: 0, max: 900, noNaN: true }).map((value) => value.toFixed(3));
    const curve = fc
      .array(at, { minLength: 8, maxLength: 8 })
      .map(([a, b, c, d, e, f, g, h]) => ({ path: `M ${a},${b} C ${c},${d} ${e},${f} ${g},${h}` }));
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 100 }), (strokes) => {
        expect(isDrawing(drawingOf(strokes, { width: 900, height: 300 }) ?? '')).toBe(true);
      }),
    );
  });

  test('nothing drawn is no drawing, and neither is anything else than numbers and three commands', () => {
    expect(drawingOf([], canvas)).toBeNull();
    const others = ['', 'paper', 'M0 0', 'L0 0', 'M0 0Z', 'M0 0"/>', 'M0 0 onload=x', 'M1e9 0', `M0 0${'L1 1'.repeat(20_000)}`];
    expect(others.filter(isDrawing)).toEqual(['M0 0']);
  });

  test('long nonsense is refused at once', () => {
    expect(isDrawing(`M${'1 '.repeat(19_000)}x`)).toBe(false);
  });
});
