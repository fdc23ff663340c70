// Calendar files: whole days, stable names, nothing that depends on when or where they are made.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '../../src/export/calendar/calendar-text.ts';

const at = new Date('2026-05-05T08:00:00.000Z');
const due = {
  id: 'one.reviewDue',
  on: '2026-06-02',
  summary: 'Überprüfung spätestens heute · Fall one',
  description: 'Weil; es so ist, (R1).\nZeile',
  changes: 0,
  changedAt: '2026-05-04T07:30:00.000Z',
  isCancelled: false,
};
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('an entry is one whole day without a zone, made at the given instant', () => {
  const lines = unfolded(calendarText('Meine Fälle', [due], at));
  expect(lines).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20260602', 'DTSTAMP:20260505T080000Z', 'TRANSP:TRANSPARENT', `SUMMARY:${due.summary}`]),
  );
  expect(lines).toContain('DESCRIPTION:Weil\\; es so ist\\, (R1).\\nZeile');
  expect(lines.filter((line) => /^(?:DTEND|TZID|BEGIN:VTIMEZONE|ORGANIZER|ATTENDEE)/.test(line))).toEqual([]);
});

test('the same entry has the same name whenever it is made, and another one another', () => {
  const uidOf = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
  const [uid] = uidOf(calendarText('Meine Fälle', [due], at));
  expect(uid).toMatch(/^UID:[0-9a-f]{32}@etappe$/);
  expect(uidOf(calendarText('Other', [{ ...due, on: '2026-07-01', summary: 'moved' }], new Date('2027-01-01T00:00:00Z')))).toEqual([uid]);
  expect(uidOf(calendarText('Meine Fälle', [{ ...due, id: 'two.reviewDue' }], at))).not.toEqual([uid]);
});

/** Strict: what is no property of an entry, or no value of its kind, throws. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

test('a strict reader understands it, moved and taken away as well', () => {
  const moved = { ...due, changes: 2, changedAt: '2026-05-05T07:00:00.000Z', on: '2026-06-30' };
  const dropped = { ...due, id: 'two.reviewPlanned', changes: 1, isCancelled: true };
  const read = eventsIn(calendarText('Meine Fälle', [moved, dropped], at));
  const property = (name: string) => read.map(({ component }) => String(component.getFirstPropertyValue(name)));
  expect(read.map(({ summary, description }) => [summary, description])).toEqual([
    [due.summary, due.description],
    [due.summary, due.description],
  ]);
  expect(read.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
    ['2026-06-30', true],
    ['2026-06-02', true],
  ]);
  expect(read.map(({ sequence }) => sequence)).toEqual([2, 1]);
  expect(property('status')).toEqual(['CONFIRMED', 'CANCELLED']);
  expect(property('last-modified')).toEqual(['2026-05-05T07:00:00Z', '2026-05-04T07:30:00Z']);
  expect(property('dtstamp')).toEqual(['2026-05-05T08:00:00Z', '2026-05-05T08:00:00Z']);
  expect(new Set(property('uid')).size).toBe(2);
});

test('every line ends, the last one too, and there is none without anything', () => {
  for (const entries of [[], [due]]) {
    const text = calendarText('Meine Fälle', entries, at);
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.slice(0, -2).split('\r\n')).not.toContain('');
  }
});

test('lines are at most 75 bytes long and end as the standard wants it', () => {
  const text = calendarText('Meine Fälle', [{ ...due, description: 'Überprüfung '.repeat(40) }], at);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('without entries it is still a calendar', () => {
  expect(unfolded(calendarText('Meine Fälle', [], at))).toEqual(
    expect.arrayContaining(['BEGIN:VCALENDAR', 'X-WR-CALNAME:Meine Fälle', 'END:VCALENDAR']),
  );
});
