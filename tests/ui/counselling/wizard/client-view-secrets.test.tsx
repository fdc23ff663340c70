// What the counsellor writes for themselves never turns up before the client: on every page that turns, with every field of it filled.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { allPages } from '../../../../src/ui/counselling/wizard/map/chapters.ts';
import { slugOf } from '../../../../src/ui/counselling/wizard/page/page.ts';
import { canary, type ClientPlace } from '../../../journeys/client-lives.ts';
import { visit } from '../../render.tsx';
import { press } from './by-hand.ts';
import { clientMoment } from './client-moments.ts';
import { serveCase } from './server.ts';

const turnButton = () => screen.queryByRole('button', { name: 'Der Klient:in zeigen' });

async function open(place: ClientPlace, page: string): Promise<void> {
  visit(serveCase(clientMoment(place, 'de')).address(page));
  await waitFor(() => expect(document.querySelector('.wizard-foot, .wizard-ways, .wizard-page .form')).not.toBeNull());
  const unfold = screen.queryByRole('button', { name: 'Alle aufklappen' });
  if (unfold !== null) await userEvent.click(unfold);
}

/** Into every field of the page in which words can be written. */
function fillEverything(): number {
  const fields = screen.queryAllByRole('textbox');
  for (const field of fields) fireEvent.change(field, { target: { value: `${canary} getippt` } });
  return fields.length;
}

/** Pages of this place, each once: of several goals one is enough. */
const pagesAt = (place: ClientPlace): string[] => {
  const refs = allPages(clientMoment(place, 'de'));
  return refs.filter(({ page }, index) => refs.findIndex((one) => one.page === page) === index).map(slugOf);
};

/** Every page with a rating, a choice or a promise, by where the case stands. */
const turning: Readonly<Record<ClientPlace, readonly string[]>> = {
  begin: ['begin'],
  clarify: ['clarify', 'privacy'],
  needs: ['needs'],
  plan: ['goals', 'commitments', 'offer', 'goal-new', 'measures-g1'],
  sign: ['read', 'explain', 'sign', 'conclude'],
  talk: ['assess-g1', 'rerate', 'balance', 'dissent', 'hold', 'interval'],
  end: ['assess-g1', 'finalRatings', 'balance', 'aftercare'],
};
const places = Object.keys(turning) as ClientPlace[];

test.each(places)('%s: these pages turn to the client, and no others', async (place) => {
  const found: string[] = [];
  for (const page of pagesAt(place)) {
    await open(place, page);
    if (turnButton() !== null) found.push(page);
    cleanup();
  }
  expect(found).toEqual(turning[place]);
});

/** All that is said before the client, over every question they can go on to. */
async function everythingSaid(): Promise<string> {
  let said = '';
  for (;;) {
    said += screen.getByRole('main').outerHTML;
    const next = screen.queryByRole('button', { name: 'Weiter' });
    if (next === null) return said;
    await userEvent.click(next);
  }
}

const turned = places.flatMap((place) => turning[place].map((page) => [place, page] as const));
test.each(turned)('%s %s: nothing of what the counsellor has written, no name of a rule, no inner number', async (place, page) => {
  await open(place, page);
  const typed = fillEverything();
  // A word nobody has heard proves nothing.
  expect(screen.queryAllByDisplayValue(new RegExp(canary, 'u'))).toHaveLength(typed);
  await press('Der Klient:in zeigen');
  await waitFor(() => expect(document.querySelector('.client-view h1')).not.toBeNull());
  const said = await everythingSaid();
  expect(said).not.toContain(canary);
  expect(said).not.toMatch(/\b[TR]\d+\b|[0-9a-f]{8}-[0-9a-f]{4}|client-\w+-de/u);
  const others = [...document.body.children].filter((element) => !element.classList.contains('client-view')) as HTMLElement[];
  expect(others.every(({ hidden }) => hidden)).toBe(true);
});
