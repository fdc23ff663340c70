// A day typed or pasted: it stays as it was typed, what was understood is said in words, and what is no day is named.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { DayField } from '../../../../src/ui/parts/kit/day-field.tsx';
import { TodayProvider } from '../../../../src/ui/parts/kit/today.ts';
import type { TypedDay } from '../../../../src/ui/parts/kit/typed-day.ts';
import { useScreenState } from '../../../../src/ui/parts/screen-state.ts';

afterEach(() => useScreenState.setState({ language: 'de' }));

function Form({ start }: { readonly start: TypedDay }) {
  const [day, setDay] = useState<TypedDay>(start);
  return (
    <TodayProvider value="2026-11-28">
      <DayField label="Geboren am" kind="birth" value={day} onChange={setDay} hint="Steht im Ausweis" />
      <button type="button" onClick={() => setDay('2028-01-07')}>
        Vorschlag
      </button>
      <output data-testid="value">{JSON.stringify(day)}</output>
    </TodayProvider>
  );
}

const field = () => screen.getByRole('textbox', { name: 'Geboren am' });
const value = (): unknown => JSON.parse(screen.getByTestId('value').textContent ?? '');
const leave = () => userEvent.tab();

async function typeInto(start: TypedDay, text: string): Promise<void> {
  render(<Form start={start} />);
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

describe('a day that exists', () => {
  test.each(['24121985', '24.12.85', '24. Dezember 1985'])('%s stays as typed and is said in words', async (text) => {
    await typeInto(null, text);
    expect(value()).toBe('1985-12-24');
    await leave();
    expect(field()).toHaveValue(text);
    expect(screen.getByText('Dienstag, 24. Dezember 1985')).toBeInTheDocument();
    expect(field()).toHaveAccessibleDescription(expect.stringContaining('Dienstag, 24. Dezember 1985'));
    expect(field()).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('is pasted with the blanks around it', async () => {
    render(<Form start={null} />);
    await userEvent.click(field());
    await userEvent.paste('  24.12.1985\n');
    expect(value()).toBe('1985-12-24');
  });

  test('is said in English, and written the English way where nobody has typed it here', async () => {
    useScreenState.setState({ language: 'en' });
    render(<Form start="1985-12-24" />);
    expect(field()).toHaveValue('24 December 1985');
    expect(screen.getByText(/^Tuesday,? 24 December 1985$/u)).toBeInTheDocument();
    await userEvent.type(field(), ' ');
    expect(value()).toBe('1985-12-24');
  });

  test('can be emptied', async () => {
    render(<Form start="1985-12-24" />);
    await userEvent.clear(field());
    expect(value()).toBeNull();
  });

  test('set from outside is shown, whatever stood there', async () => {
    await typeInto(null, '31.02.2027');
    await userEvent.click(screen.getByRole('button', { name: 'Vorschlag' }));
    expect([field()]).toEqual([expect.objectContaining({ value: '07.01.2028' })]);
    expect(screen.queryByText(/gibt es nicht/u)).toBeNull();
  });
});

describe('what is no day', () => {
  test.each([
    ['24.13.1985', 'Den 24.13.1985 gibt es nicht.'],
    ['32.01.', 'Den 32.01. gibt es nicht.'],
    ['12.1985', 'Der Tag fehlt noch. Bitte so schreiben: 24.12.2026.'],
  ])('%s is kept as typed, is no day, and is named', async (text, sentence) => {
    await typeInto('1985-03-24', text);
    await leave();
    expect([value(), (field() as HTMLInputElement).value]).toEqual([{ unread: text }, text]);
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(field()).toHaveAttribute('aria-invalid', 'true');
  });

  test('stands there again when somebody comes back to it', () => {
    render(<Form start={{ unread: '32.01.' }} />);
    expect(field()).toHaveValue('32.01.');
    expect(screen.getByText('Den 32.01. gibt es nicht.')).toBeInTheDocument();
  });

  test('is named at once only where nothing that follows could make it one', async () => {
    await typeInto(null, '29.02.19');
    expect(field()).not.toHaveAttribute('aria-invalid', 'true');
    await userEvent.type(field(), '83');
    expect(screen.getByText('Den 29.02.1983 gibt es nicht.')).toBeInTheDocument();
    await userEvent.type(field(), '{Backspace}4');
    expect([value(), screen.queryByText(/gibt es nicht/u)]).toEqual(['1984-02-29', null]);
  });

  test.each([
    ['31.02.2027', 'There is no 31 February 2027.'],
    ['24.13.1985', 'There is no 24/13/1985: the day comes first, then the month.'],
  ])('is said in English as well: %s', async (text, sentence) => {
    useScreenState.setState({ language: 'en' });
    await typeInto(null, text);
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});
