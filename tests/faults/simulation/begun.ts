// A case that was there before the simulated life begins, some way along: what comes late in a life would else be seen too seldom.
import type { Actor } from '../../../machines/actor.ts';
import type { Day } from '../../../machines/day.ts';
import { headerFor } from '../../../src/scenarios/record-of.ts';
import type { Random } from '../../../src/scenarios/random.ts';
import { placeIn } from '../../engine/lives/given.ts';
import { starts } from '../../engine/lives/starts.ts';
import { entriesOf } from '../../engine/lives/told.ts';
import { uuidFrom } from './chance.ts';
import type { RealStorage } from './gated-storage.ts';
import { newCase, type Model, type ShownEntry } from './model.ts';
import { people, site } from './people.ts';

const chapters = ['signature', 'inForce', 'renegotiation', 'renegotiationSigning', 'completion', 'review', 'paused', 'drafted'] as const;

const staff: Readonly<Partial<Record<Actor['role'], string>>> = {
  counsellor: people.one.id,
  teamLead: people.lead.id,
  dataProtection: people.data.id,
};

/** Which chapter it is follows from the seed, so that neighbours see different ones. */
export async function keepBegun({ file }: RealStorage, model: Model, { seed, random, on }: { seed: number; random: Random; on: Day }) {
  const about = newCase(model, people.one);
  const id = uuidFrom(random);
  const header = { ...headerFor(id, site), centre: about.centre };
  const moves = starts[chapters[seed % chapters.length] ?? 'inForce'](on);
  const items = entriesOf(moves, { ...placeIn(header.land), site }).map((item) => ({
    ...item,
    by: { ...item.by, id: staff[item.by.role] ?? item.by.id },
    at: `${item.on}T06:00:00.000Z`,
    words: null,
  }));
  await file.create(header, items);
  const shown = items.map(({ on: day, at, by, event }, index) => ({ seq: index + 1, on: day, at, by, event }));
  about.id = id;
  about.entries.push(...(JSON.parse(JSON.stringify(shown)) as ShownEntry[]));
}
