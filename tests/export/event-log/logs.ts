// Recordings of generated histories and of simulated cases, and what each format says of them.
import { parquetReadObjects } from 'hyparquet';
import { csvHead, csvOf } from '../../../src/export/event-log/csv.ts';
import { loggedCase, type Logged } from '../../../src/export/event-log/logged-event.ts';
import { recordedNames, type Naming } from '../../../src/export/event-log/names.ts';
import { ocelFrame, ocelOf, type OcelEvent } from '../../../src/export/event-log/ocel.ts';
import type { OcelObject } from '../../../src/export/event-log/ocel-things.ts';
import { parquetLog } from '../../../src/export/event-log/parquet.ts';
import { xesEnd, xesHead, xesOf } from '../../../src/export/event-log/xes.ts';
import type { Header, RecordedEntry } from '../../../src/record/log/entry.ts';
import { headerFor } from '../../../src/scenarios/record-of.ts';
import type { SiteCode } from '../../../machines/sites.ts';
import { plus } from '../../../machines/day.ts';
import { historyOf, type History } from '../../engine/lives/histories.ts';
import { starts, type Start } from '../../engine/lives/starts.ts';

export type Recorded = { readonly header: Header; readonly entries: readonly RecordedEntry[] };

/** Recorded one after the other: no moment lies before the one of the entry before it. */
export function recordedAs(id: string, { input, entries }: Pick<History, 'input' | 'entries'>): Recorded {
  const header = headerFor(id, input.site as SiteCode);
  let last = '';
  const recorded = entries.map(({ on, at, by, event }, index) => {
    const moment = at ?? `${on}T10:00:00.000Z`;
    last = moment > last ? moment : last;
    return { seq: index + 1, on, at: last, by, event };
  });
  return { header, entries: recorded };
}

/** Every life there is, a little different in each round; some entries are told late, and some put right. */
const round = (number: number): Recorded[] =>
  (Object.keys(starts) as Start[]).map((start, index) => {
    const plan = { start, day: plus('2026-03-02', { days: number * 11 }), site: number, seed: number * 104_729 + index, moves: 40 };
    return recordedAs(`history-${number}-${index}`, historyOf({ ...plan, inTime: number % 3 === 2 }));
  });

const typesIn = ({ entries }: Recorded): string[] => entries.map(({ event }) => event.type);

/** The first round, and of all that follow only what shows an event nobody has seen before: until none is left, or nothing new comes. */
export function historiesOfAll(types: readonly string[], roundsAtMost = 60): Recorded[] {
  const found = round(0);
  const seen = new Set(found.flatMap(typesIn));
  for (let number = 1; number < roundsAtMost && types.some((type) => !seen.has(type)); number += 1)
    for (const one of round(number)) {
      if (typesIn(one).every((type) => seen.has(type))) continue;
      for (const type of typesIn(one)) seen.add(type);
      found.push(one);
    }
  return found;
}

export const histories = (rounds: number): Recorded[] => Array.from({ length: rounds }, (_, number) => round(number)).flat();

export const logged = (recordings: readonly Recorded[], naming: Naming = recordedNames): Logged[] =>
  recordings.map(({ header, entries }) => loggedCase(header, entries, naming));

export const xes = (recordings: readonly Recorded[], naming?: Naming): string =>
  [...xesHead(), ...logged(recordings, naming).flatMap((one) => [...xesOf(one)]), xesEnd].join('\n');

export const csv = (recordings: readonly Recorded[], naming?: Naming): string =>
  [...csvHead(), ...logged(recordings, naming).flatMap(csvOf)].map((line) => `${line}\r\n`).join('');

export function ocelText(recordings: readonly Recorded[], naming?: Naming): string {
  const told = logged(recordings, naming).map(ocelOf);
  const written = (those: readonly unknown[]) => those.map((one) => JSON.stringify(one)).join(',');
  const [events, objects] = [told.flatMap((one) => one.events), told.flatMap((one) => one.objects)];
  return [...ocelFrame.head, written(events), ocelFrame.between, written(objects), ocelFrame.end].join('\n');
}

export type Ocel = {
  readonly eventTypes: readonly { readonly name: string; readonly attributes: readonly { readonly name: string }[] }[];
  readonly objectTypes: readonly { readonly name: string; readonly attributes: readonly { readonly name: string }[] }[];
  readonly events: readonly OcelEvent[];
  readonly objects: readonly OcelObject[];
};
export const ocel = (recordings: readonly Recorded[], naming?: Naming): Ocel => JSON.parse(ocelText(recordings, naming)) as Ocel;

export function parquetFile(recordings: readonly Recorded[], naming?: Naming): Uint8Array {
  const chunks: Uint8Array[] = [];
  const log = parquetLog((bytes) => chunks.push(bytes));
  logged(recordings, naming).forEach(log.add);
  log.finish();
  return Uint8Array.from(Buffer.concat(chunks));
}

export const parquet = (recordings: readonly Recorded[], naming?: Naming): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: parquetFile(recordings, naming).buffer as ArrayBuffer });
