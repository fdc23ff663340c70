// A day typed by keyboard: what is reported is what is shown, and a day that does not exist is said, never mended.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../machines/day.ts';
import { DayField } from '../../../../src/ui/parts/kit/day-field.tsx';
import { useScreenState } from '../../../../src/ui/parts/screen-state.ts';

function Form({ start, onDay }: { readonly start: Day | null; readonly onDay: (day: Day | null) => void }) {
  const [day, setDay] = useState<Day | null>(start);
  const change = (next: Day | null) => {
    setDay(next);
    onDay(next);
  };
  return (
    <>
      <DayField label="Bis wann?" value={day} onChange={change} hint="Tag, Monat, Jahr" />
      <button type="button">Weiter</button>
      <button type="button" onClick={() => change('2028-01-07')}>
        Vorschlag
      </button>
      <output data-testid="value">{day ?? 'none'}</output>
    </>
  );
}

/** Opens the field and types into its first part. */
async function typeInto(start: Day | null, keys: string): Promise<(Day | null)[]> {
  const days: (Day | null)[] = [];
  render(<Form start={start} onDay={(day) => days.push(day)} />);
  await userEvent.tab();
  await userEvent.keyboard(keys);
  return days;
}

const leave = () => userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
const parts = (): string[] => screen.getAllByRole('spinbutton').map((part) => part.textContent ?? '');
const value = (): string => screen.getByTestId('value').textContent ?? '';
const missing = 'Den 31.02.2027 gibt es nicht.';

describe('a day that exists', () => {
  test('typed the German way is that day, and no half-typed year ever counts', async () => {
    expect(await typeInto(null, '24121985')).toEqual(['1985-12-24']);
    await leave();
    expect(parts()).toEqual(['24', '12', '1985']);
  });

  test('typed over another is the new one', async () => {
    await typeInto('2026-03-15', '30042027');
    expect(value()).toBe('2027-04-30');
    await leave();
    expect([parts(), value()]).toEqual([['30', '04', '2027'], '2027-04-30']);
  });

  test('can be emptied, and counts no longer from the first part that is missing', async () => {
    const days = await typeInto('2026-03-15', '{Backspace}{Backspace}');
    expect(days.at(-1)).toBeNull();
    await leave();
    expect(value()).toBe('none');
    expect(parts().slice(1)).toEqual(['03', '2026']);
  });

  test('set from outside is shown, whatever stood there', async () => {
    await typeInto(null, '31022027');
    await userEvent.click(screen.getByRole('button', { name: 'Vorschlag' }));
    expect([parts(), value()]).toEqual([['07', '01', '2028'], '2028-01-07']);
    expect(screen.queryByText(missing)).toBeNull();
  });
});

describe('a day that does not exist', () => {
  test('is reported as none and said at once, and stays as it was typed when the field is left', async () => {
    expect(await typeInto(null, '31022027')).toEqual([]);
    expect(screen.getByText(missing)).toBeInTheDocument();
    await leave();
    expect([parts(), value()]).toEqual([['31', '02', '2027'], 'none']);
    expect(screen.getByRole('group', { name: 'Bis wann?' })).toHaveAccessibleDescription(expect.stringContaining(missing));
  });

  test('typed over an existing one leaves none behind', async () => {
    const days = await typeInto('2026-03-15', '31022027');
    expect(days.at(-1)).toBeNull();
    await leave();
    expect([parts(), value()]).toEqual([['31', '02', '2027'], 'none']);
    expect(screen.getByText(missing)).toBeInTheDocument();
  });

  test('is mended by its one wrong part, also after the field was left', async () => {
    await typeInto(null, '31022027');
    await leave();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('03');
    await leave();
    expect([parts(), value()]).toEqual([['31', '03', '2027'], '2027-03-31']);
    expect(screen.queryByText(missing)).toBeNull();
  });

  test('beside it with the arrow key lies one that does', async () => {
    await typeInto(null, '29022027');
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{ArrowDown}');
    expect([parts(), value()]).toEqual([['28', '02', '2027'], '2027-02-28']);
  });

  test('is said in English as well, with the name of its month', async () => {
    useScreenState.setState({ language: 'en' });
    await typeInto(null, '31022027');
    expect(screen.getByText('There is no 31 February 2027.')).toBeInTheDocument();
    expect(value()).toBe('none');
    useScreenState.setState({ language: 'de' });
  });

  test('a year of two digits is no year, and that is said on leaving', async () => {
    await typeInto(null, '24122027{Backspace}{Backspace}');
    expect(screen.queryByText(/vier Ziffern/u)).toBeNull();
    await leave();
    expect(screen.getByText(/vier Ziffern/u)).toBeInTheDocument();
    expect(value()).toBe('none');
  });
});
