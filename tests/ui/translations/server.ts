// The room of translations before the real server, in one process with the test.
import { screen, within } from '@testing-library/react';
import { sourceHash, wordsOfStandard } from '../../../src/export/translations/client-texts.ts';
import type { NewReview } from '../../../src/record/ports/review-store.ts';
import type { Actor } from '../../../machines/actor.ts';
import { useScreenState } from '../../../src/ui/parts/screen-state.ts';
import { visit } from '../render.tsx';
import { inMemory, serverOn } from '../../server/harness.ts';

export const german = wordsOfStandard('2026.1', 'de');
export const teamLead: Actor = { role: 'teamLead', id: 't-hoffmann' };
const administration: Actor = { role: 'siteAdministration', id: 's-brandt' };

export type Review = Partial<NewReview> & Pick<NewReview, 'key'>;

/** `reviewed`: what somebody else has reviewed before, in Turkish. */
export async function serverWith(...reviewed: readonly Review[]) {
  const { storage, app } = serverOn(inMemory());
  const sent: unknown[] = [];
  let isThere = true;
  const store = (...reviews: readonly Review[]) =>
    storage.reviews.add(
      reviews.map((review) => ({
        standard: '2026.1',
        language: 'tr',
        text: 'Başka sözler.',
        source: sourceHash(german[review.key] ?? ''),
        by: administration,
        at: '2026-08-30T09:00:00.000Z',
        after: 0,
        ...review,
      })),
    );
  await store(...reviewed);
  globalThis.fetch = async (address, { signal: _, ...init } = {}) => {
    if (!isThere) throw new TypeError('no connection');
    if (init.method === 'POST') sent.push(JSON.parse(typeof init.body === 'string' ? init.body : ''));
    return app.request(new URL(address instanceof Request ? address.url : address, 'http://localhost'), init);
  };
  return {
    sent,
    store,
    storage,
    setThere: (is: boolean) => void (isThere = is),
  };
}

export function open(address: string, actor: Actor = teamLead) {
  const page = visit(address);
  useScreenState.setState({ actor });
  return page;
}

/** The card of a text, by its German words. */
export const card = async (key: string): Promise<HTMLElement> => screen.findByRole('article', { name: german[key] ?? '' });
export const button = async (key: string, name: RegExp): Promise<HTMLElement> => within(await card(key)).findByRole('button', { name });
