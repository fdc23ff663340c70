// What both sides promise, apart from the measures of single goals: chosen together, recorded one by one.
import { isReadable } from '../../../../../machines/readable.ts';
import type { EventOf, Proposal } from '../../../../../machines/case/events/case-event.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { CommitmentTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { Scene } from '../page/scene.ts';
import { newIds } from '../page/new-ids.ts';
import { send, withWords, type Sending } from '../page/sending.ts';

export type Side = EventOf<'commitment.made'>['party'];

/** Templates chosen, promises in own words that stay, and one new promise in own words per side. */
export type CommitmentDraft = { readonly chosen: readonly string[]; readonly kept: readonly string[] } & Readonly<Record<Side, string>>;

// In the order in which they were made.
type Made = readonly [id: string, { readonly party: Side; readonly template: string | null }];

const madeIn = ({ state }: Scene): Made[] => Object.entries(state.context.plan.commitments);

export const ownPromises = (scene: Scene, side: Side): string[] =>
  madeIn(scene)
    .filter(([, { party, template }]) => party === side && template === null)
    .map(([id]) => id);

export const templatesFor = ({ header }: Scene, side: Side): CommitmentTemplate[] =>
  catalogueOf(header.standard).commitments.filter(({ party }) => party === side);

/** By its template, or by its id where it is in own words. */
export const promiseField = (templateOrId: string): string => `promise-${templateOrId}`;

/** Ticked is what was promised already, so that unticking takes it back. */
export const startCommitments = (scene: Scene): CommitmentDraft => ({
  chosen: madeIn(scene).flatMap(([, { template }]) => template ?? []),
  kept: [...ownPromises(scene, 'centre'), ...ownPromises(scene, 'client')],
  centre: '',
  client: '',
});

type Promised = { readonly party: Side; readonly template: string | null; readonly wording: string };

/** Sends the difference between what is recorded and what is ticked: new promises, and those taken back. Nothing where they agree. */
export function promise(scene: Scene, draft: CommitmentDraft): Sending {
  const made = madeIn(scene);
  const stays = ([id, { template }]: Made): boolean => (template === null ? draft.kept.includes(id) : draft.chosen.includes(template));
  // What was promised from a template already is not promised twice.
  const taken = new Set(made.map(([, { template }]) => template));
  const fromTemplates = (['centre', 'client'] as const).flatMap((party) =>
    templatesFor(scene, party)
      .filter(({ code }) => draft.chosen.includes(code) && !taken.has(code))
      .map(({ code, wording }): Promised => ({ party, template: code, wording: wording.de })),
  );
  const inOwnWords = (['centre', 'client'] as const).map((party): Promised => ({ party, template: null, wording: draft[party].trim() }));
  const promised = [...fromTemplates, ...inOwnWords.filter(({ wording }) => isReadable(wording))];
  const ids = newIds(scene.state.context.plan.commitments, 'c', promised.length);
  return send(
    ...made.filter((one) => !stays(one)).map(([commitment]): Proposal => ({ type: 'commitment.dropped', commitment })),
    ...promised.map(({ party, template, wording }, index): Proposal => ({
      type: 'commitment.made',
      commitment: ids[index] ?? '',
      party,
      template,
      ...withWords({ wording }),
    })),
  );
}
