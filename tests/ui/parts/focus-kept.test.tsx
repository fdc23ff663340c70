// A press that takes its own button away leaves the keyboard where it was pressed.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { useFocusKept } from '../../../src/ui/parts/shell/use-focus-kept.ts';

function Question({ movesItself }: { readonly movesItself: boolean }) {
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (movesItself) answer.current?.focus();
  }, [movesItself]);
  return (
    <button type="button" ref={answer}>
      Ja
    </button>
  );
}

function Page({ movesItself = false }: { readonly movesItself?: boolean }) {
  const page = useRef<HTMLElement>(null);
  useFocusKept(page);
  const [isAsked, ask] = useState(false);
  const [isThere, goAway] = useState(true);
  return (
    <main ref={page} tabIndex={-1}>
      <button type="button">davor</button>
      {isThere && (
        <section aria-label="Zeile">
          {isAsked ? (
            <Question movesItself={movesItself} />
          ) : (
            <button type="button" onClick={() => ask(true)}>
              Entfernen
            </button>
          )}
          <button type="button" onClick={() => goAway(false)}>
            Weg
          </button>
        </section>
      )}
      <button type="button">danach</button>
    </main>
  );
}

test('the next Tab goes on from where the button was', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  const row = screen.getByRole('region', { name: 'Zeile' });
  await waitFor(() => expect(row).toHaveFocus());
  await user.tab();
  expect(screen.getByRole('button', { name: 'Ja' })).toHaveFocus();
  // Left again it is no stop and has no mark.
  expect(row).not.toHaveAttribute('tabindex');
});

test('where all that stood around it is gone too, the focus stays with the page', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Weg' }));
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  expect(screen.getByRole('main')).toHaveAttribute('tabindex', '-1');
});

test('whoever moves the focus themself is not disturbed', async () => {
  const user = userEvent.setup();
  render(<Page movesItself />);
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ja' })).toHaveFocus());
});
