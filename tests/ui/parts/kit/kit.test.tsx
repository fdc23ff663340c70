// The kit as people use it: with a pointer, by keyboard alone, through a screen reader.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Button } from '../../../../src/ui/parts/kit/button.tsx';
import { Choice } from '../../../../src/ui/parts/kit/choice.tsx';
import { Reasons } from '../../../../src/ui/parts/kit/reasons.tsx';
import { SelectField } from '../../../../src/ui/parts/kit/select-field.tsx';
import { TextField } from '../../../../src/ui/parts/kit/text-field.tsx';

describe('a button that cannot be pressed', () => {
  const reasons = ['Es fehlt noch ein Ziel.', 'Die Beratungsstelle hat noch nichts zugesagt.'];

  test('can be reached by keyboard and says all its reasons', async () => {
    render(<Button reasons={reasons}>Vorlegen</Button>);
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Vorlegen' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    for (const reason of reasons) expect(button).toHaveAccessibleDescription(expect.stringContaining(reason));
  });

  test('does nothing, by pointer or by Enter, not even through its form', async () => {
    const done: string[] = [];
    render(
      <form onSubmit={() => done.push('sent')}>
        <input aria-label="Name" />
        <Button submits reasons={reasons} onPress={() => done.push('pressed')}>
          Vorlegen
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    await userEvent.type(screen.getByLabelText('Name'), 'Amira{Enter}');
    expect(done).toEqual([]);
  });
});

test('a button without reasons is pressed once a press, and not while it is busy', async () => {
  const done: string[] = [];
  const { rerender } = render(<Button onPress={() => done.push('pressed')}>Speichern</Button>);
  await userEvent.click(screen.getByRole('button'));
  rerender(
    <Button busy onPress={() => done.push('pressed')}>
      Speichern
    </Button>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(done).toEqual(['pressed']);
});

test('a choice is made with the arrow keys', async () => {
  const chosen: string[] = [];
  const options = [
    { value: 'mbe', label: 'für Erwachsene' },
    { value: 'jmd', label: 'für junge Menschen', hint: 'unter 27' },
  ];
  render(<Choice label="Dienst" options={options} value="mbe" onChange={(value) => chosen.push(value)} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen).toEqual(['jmd']);
  expect(screen.getByRole('radiogroup', { name: 'Dienst' })).toBeInTheDocument();
});

test('nothing is chosen from a list before somebody chooses', async () => {
  const chosen: string[] = [];
  render(
    <SelectField
      label="Stelle"
      options={[{ value: 'school', label: 'Schule' }]}
      value={null}
      onChange={(value) => chosen.push(value)}
      error="Bitte wählen."
    />,
  );
  const list = screen.getByRole('combobox', { name: 'Stelle' });
  expect(list).toHaveValue('');
  expect(list).toHaveAccessibleDescription('Bitte wählen.');
  await userEvent.selectOptions(list, 'Schule');
  expect(chosen).toEqual(['school']);
});

test('a text field says its hint and its error', () => {
  render(<TextField label="Anliegen" value="" onChange={() => {}} hint="ein, zwei Sätze" error="Bitte ausfüllen." multiline />);
  const field = screen.getByRole('textbox', { name: 'Anliegen' });
  expect(field).toHaveAccessibleDescription(expect.stringContaining('ein, zwei Sätze'));
  expect(field).toHaveAccessibleDescription(expect.stringContaining('Bitte ausfüllen.'));
});

test('a reason leads to the place where it can be mended, and only where there is one', async () => {
  const gone: string[] = [];
  render(
    <Reasons
      refusals={[{ code: 'needNotNoted' }, { code: 'capNotNear' }]}
      mend={({ code }) => (code === 'needNotNoted' ? () => void gone.push(code) : null)}
    />,
  );
  const links = screen.getAllByRole('button');
  expect(links).toHaveLength(1);
  await userEvent.click(links[0] as HTMLElement);
  expect(gone).toEqual(['needNotNoted']);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
