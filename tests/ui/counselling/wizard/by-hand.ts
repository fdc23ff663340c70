// What a person does at the wizard's pages in tests, and a life as it stood on a day.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { replay } from '../../../../src/engine/log/replay.ts';
import { dossierOf } from '../../../../src/record/words/dossier.ts';
import { inputOf } from '../../../../src/record/log/input-of.ts';
import { play, type Life } from '../../../../src/scenarios/life.ts';
import { noDrafts, viewOf } from '../../../../src/record/case/view-of.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';

export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
export const answer = async (question: string | RegExp, name: string | RegExp) =>
  userEvent.click(within(await screen.findByRole('radiogroup', { name: question })).getByRole('radio', { name }));
/** Opens the card of a life domain, where it is not open, and gives what is in it. */
export async function cardOf(domain: string): Promise<HTMLElement> {
  const head = await screen.findByRole('button', { name: new RegExp(`^${domain}`, 'u') });
  if (head.getAttribute('aria-expanded') === 'false') await userEvent.click(head);
  return screen.findByRole('group', { name: domain });
}
export const rateAs = async (card: HTMLElement, side: string, value: number) =>
  userEvent.click(within(within(card).getByRole('radiogroup', { name: side })).getByRole('radio', { name: new RegExp(`^${value}:`, 'u') }));
export async function rateOn(domain: string, client: number, counsellor: number): Promise<void> {
  const card = await cardOf(domain);
  await rateAs(card, 'Klient:in', client);
  await rateAs(card, 'Berater:in', counsellor);
}
export const typeDay = async (label: string, digits: string) => {
  const field = await screen.findByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, digits);
};

/** The life as it stood in the log on `day`, looked at on that day. */
export function on(life: Life, day: string): CaseView {
  const { header, entries: all, words } = play(life);
  const entries = all.filter(({ at }) => at.slice(0, 10) <= day);
  const written = Object.fromEntries(Object.entries(words).filter(([seq]) => Number(seq) <= entries.length));
  return viewOf(
    { header, entries, words: written, dossier: dossierOf(entries, written), state: replay({ input: inputOf(header), entries }) },
    noDrafts,
    day,
  );
}
