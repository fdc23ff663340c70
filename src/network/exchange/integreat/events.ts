// Integreat, the events of a region: what is delivered day by day, or with a rule, is one offer with several starts.
import type { Day } from '../../../../machines/day.ts';
import type { Offer } from '../../directory/offer.ts';
import type { Where } from '../finding.ts';
import { gather, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import { berlinDay, berlinTime } from '../parts/berlin-day.ts';
import { draft, lineOf } from '../parts/draft.ts';
import { startsWithin } from '../parts/starts.ts';
import { looseOf, shown, textOf, type Loose } from '../parts/values.ts';
import { bodyFrom, changedOn, entriesOf, hasTitle, placeFrom, readEach, readHead } from './entry.ts';
import { daysByRule } from './recurrence.ts';

type Occasion = { readonly entry: Loose; readonly where: Where; readonly starts: Offer['starts'] };

/** A recurring event may come day by day, with the day behind the path. Its days share what stands before it. */
const pathOf = (entry: Loose): string | null =>
  textOf(entry['path'])
    ?.replace(/\$\d{4}-\d{2}-\d{2}[^/]*\/?$/u, '')
    .replace(/\/$/u, '') ?? null;
const idOf = (entry: Loose): string | null => pathOf(entry) ?? textOf(entry['id']);

const plainStart = (on: Day, until: Day | null): Offer['starts'][number] => ({
  on,
  until: until === null || until <= on ? null : until,
  registerBy: null,
  places: null,
});

function startsOf(entry: Loose, reading: Reading, where: Where, all: Gathering): Offer['starts'] {
  const event = looseOf(entry['event']);
  const first = berlinDay(event['start']) ?? berlinDay(event['start_date']);
  const until = berlinDay(event['end']) ?? berlinDay(event['end_date']);
  const rule = textOf(entry['recurrence_rule']);
  if (first === null) {
    all.note(where, { code: 'fieldUnreadable', field: 'start', value: shown(event['start']) });
    return [];
  }
  const days = rule === null ? null : daysByRule(rule, first, reading.on);
  if (rule !== null && days === null) all.note(where, { code: 'ruleUnreadable', value: shown(rule) });
  return days === null ? [plainStart(first, until)] : days.map((day) => plainStart(day, null));
}

function timesOf(entry: Loose): string | null {
  const event = looseOf(entry['event']);
  if (event['all_day'] === true) return null;
  const [start, end] = [berlinTime(event['start']), berlinTime(event['end'])];
  return start === null ? null : end === null ? `${start} Uhr` : `${start}–${end} Uhr`;
}

function readSeries(id: string, occasions: readonly [Occasion, ...Occasion[]], reading: Reading, all: Gathering): void {
  const [{ entry, where }] = occasions;
  const fields = draft(where, all.note);
  readHead(entry, fields);
  const place = placeFrom(entry['location'], where, all.note);
  const body = bodyFrom(entry, lineOf(looseOf(entry['location'])['name']), reading, where, all.note);
  fields.line('body', body.fields.name);
  fields.set('place', place);
  fields.set(
    'starts',
    startsWithin(
      occasions.flatMap(({ starts }) => starts),
      reading.on,
      where,
      all.note,
    ),
  );
  fields.paragraph('hours', timesOf(entry));
  fields.web(textOf(entry['meeting_url']) ?? textOf(looseOf(entry['organization'])['website']) ?? entry['meeting_url']);
  all.body(body);
  const said = { ...fields.fields(), title: lineOf(entry['title']) ?? '', body: body.fields.name };
  const changed = occasions
    .map((one) => changedOn(one.entry) ?? '')
    .toSorted()
    .at(-1);
  const rule = textOf(entry['recurrence_rule']);
  all.offer(where, {
    foreignId: id,
    changedOn: changed === undefined || changed === '' ? null : changed,
    assuredOn: null,
    rule,
    fields: said,
  });
}

export function readIntegreatEvents(text: string, reading: Reading): Incoming {
  const entries = entriesOf(text, reading);
  if ('findings' in entries) return entries;
  const all = gather('integreat');
  const series = new Map<string, [Occasion, ...Occasion[]]>();
  readEach(entries, reading, all, (entry, plain) => {
    const id = idOf(entry);
    if (id === null) return all.leaveOut(plain, 'noId');
    const where = { ...plain, foreignId: `event:${id}` };
    if (!hasTitle(entry)) return all.leaveOut(where, 'noTitle');
    const known = series.get(where.foreignId);
    const occasion = { entry, where, starts: startsOf(entry, reading, where, all) };
    if (known === undefined) series.set(where.foreignId, [occasion]);
    else if (isSameOccasion(known, entry)) all.note(where, { code: 'duplicate' });
    else known.push(occasion);
  });
  for (const [id, occasions] of series) readSeries(id, occasions, reading, all);
  return all.done();
}

/** Twice the same day of the same path is a duplicate; another day of it is another start. */
const isSameOccasion = (known: readonly Occasion[], entry: Loose): boolean =>
  known.some((one) => textOf(looseOf(one.entry['event'])['start']) === textOf(looseOf(entry['event'])['start']));
