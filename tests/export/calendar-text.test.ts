// Calendar files: whole days, stable names, nothing that depends on when or where they are made.
import { expect, test } from 'vitest';
import { calendarText } from '../../src/export/calendar/calendar-text.ts';

const at = new Date('2026-05-05T08:00:00.000Z');
const due = {
  id: 'one.reviewDue',
  on: '2026-06-02',
  summary: 'Überprüfung spätestens heute · Fall one',
  description: 'Weil; es so ist, (R1).\nZeile',
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
