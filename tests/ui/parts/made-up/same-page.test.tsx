// The wizard is the same code in every room: one page, drawn through each adapter of the port, is the same page.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { newKey } from '../../../../src/ui/parts/api/client.ts';
import { inquiry } from '../../../server/harness.ts';
import { visit } from '../../render.tsx';
import { ports } from '../api/ports.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Ids are drawn anew for every case and every rendering. */
const withoutIds = (html: string, id: string): string =>
  html.replaceAll(id, 'case').replaceAll(/(?:react-aria-?|_r_|:r|«r)[\w:»-]*/gu, 'id');

async function drawn(page: string, open: (typeof ports)[number]['open']): Promise<string> {
  const port = await open();
  const { id } = await port.openCase('wiesbaden', inquiry, newKey());
  await port.propose(id, { type: 'privacy.explained', language: 'ar' }, 1, newKey());
  visit(`/cases/${id}?page=${page}`, { port });
  // The head of a page is there before what is asked on it.
  await screen.findAllByRole('radio');
  const html = withoutIds(document.querySelector('.wizard')?.outerHTML ?? '', id);
  cleanup();
  return html;
}

test.each(['inquiry', 'begin', 'leave'])('the page %s', async (page) => {
  const pages = [];
  for (const { open } of ports) pages.push(await drawn(page, open));
  const [first = '', ...others] = pages;
  expect(first.length).toBeGreaterThan(4000);
  expect(others).toEqual([first]);
});
