// The vocabulary stands once more in `pinned/`, a line each fact: what was recorded years ago is still read, so that an event, a fact or a
// code may come, and none may go or be called otherwise. Whoever has added one on purpose writes the files anew:
// vitest run --project rules tests/machines/vocabulary.test.ts --update
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Land, Municipality } from '../../machines/calendar/place.ts';
import { approversOf, clearers, rolesOf } from '../../machines/case/checks/roles.ts';
import { deadlineTypes, proposals, proposalTypes } from '../../machines/case/events/case-event.ts';
import { FourEyesAct } from '../../machines/case/events/codes.ts';
import { deadlines } from '../../machines/case/events/deadline.ts';
import { excuses } from '../../machines/case/events/presence.ts';
import { centresOf } from '../../machines/centres.ts';
import { sites } from '../../machines/sites.ts';
import * as catalogueCodes from '../../machines/standards/catalogue.ts';
import * as chainLists from '../../machines/standards/chain.ts';
import { aspects } from '../../src/engine/log/compare.ts';
import { appointmentKinds } from '../../src/engine/outlook/appointments.ts';
import { recipients } from '../../src/engine/outlook/messages.ts';
import { messageTopics } from '../../src/engine/outlook/news.ts';
import { triageGroups } from '../../src/engine/outlook/triage-groups.ts';
import { begin } from '../../src/engine/state/take.ts';
import { placeIn } from '../engine/lives/given.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const written = ({ enum: codes, anyOf, ...others }: Schema): string =>
  codes?.join(', ') ?? anyOf?.map(written).join(' or ') ?? JSON.stringify(others);

/** `?` stands behind what may be left out. */
const factsOf = ({ properties = {}, required = [] }: Schema): string[] =>
  Object.entries(properties).map(([name, fact]) => `${name}${required.includes(name) ? '' : '?'}: ${written(fact as Schema)}`);

const facts = (schema: z.ZodType) => factsOf(z.toJSONSchema(schema));

test('whatever is recorded, and the words beside it, is what was read in a review', async () => {
  const lines = [...proposals, ...deadlines].flatMap(({ type, recorded, proposal }) =>
    // Beside its words a proposal is what is recorded of it.
    [...facts(recorded), ...facts(proposal).filter((fact) => fact.startsWith('words'))].map((fact) => `${type} ${fact}`),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./pinned/vocabulary.txt');
});

const line = (what: string, codes: Iterable<string>): string => `${what}: ${[...codes].join(', ')}`;

test('every list of codes is, in its order: they stand in addresses, in tables and in what is sent', async () => {
  const lists = {
    lands: Land.options,
    municipalities: Municipality.options,
    ...catalogueCodes,
    ...chainLists,
    excuses,
    appointmentKinds,
    recipients,
    messageTopics,
    triageGroups,
    aspects,
  };
  const lines = Object.entries(lists).flatMap(([name, list]) => (typeof list === 'function' ? [] : [line(name, list)]));
  await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('./pinned/codes.txt');
});

test('who may do what is', async () => {
  const acts = [
    ...proposalTypes.map((type) => ({ act: type as string, roles: rolesOf(type) })),
    ...FourEyesAct.options.map((act) => ({ act: `approving ${act}`, roles: approversOf(act) })),
    ...[...proposalTypes, ...deadlineTypes].map((event) => ({ act: `clearing ${event}`, roles: clearers({ event }) })),
  ];
  const byRoles = Map.groupBy(acts, ({ roles }) => roles.join(' or '));
  const blocks = [...byRoles].map(([roles, those]) => [`${roles}:`, ...those.map(({ act }) => `  ${act}`), ''].join('\n'));
  await expect(blocks.join('\n')).toMatchFileSnapshot('./pinned/roles.txt');
});

test('the sites and their centres are', async () => {
  const lines = sites.map(({ code, name, land, municipality }) =>
    line(
      `${code}, ${name}, ${land} ${municipality ?? ''}`,
      centresOf(code).map(({ service }) => service),
    ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./pinned/sites.txt');
});

test('what is known of a case to which nothing has happened is', async () => {
  const { context } = begin(placeIn('BY', 'KATH'));
  await expect(`${JSON.stringify(context, null, 2)}\n`).toMatchFileSnapshot('./pinned/beginning.json');
});
