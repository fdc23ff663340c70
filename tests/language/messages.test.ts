// What messages and calendars say: the day and the reason to the staff, an appointment to clients, and never who it is about.
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { standInFor } from '../../src/language/client-language.ts';
import { describe, expect, test } from 'vitest';
import { appointmentKinds } from '../../src/engine/outlook/appointments.ts';
import { messageTopics } from '../../src/engine/outlook/news.ts';
import { clientMessage } from '../../src/language/client-messages.ts';
import { langs } from '../../src/language/language.ts';
import { appointmentName, calendarEntry, deliveryFault, outboxStatusName, staffMessage } from '../../src/language/messages.ts';
import { deliveryFaults, outboxStatuses } from '../../src/record/ports/outbox-store.ts';

const about = { case: '1a2b3c4d', day: '2026-06-02', rule: 'R1', link: 'http://localhost:4173/cases/1a2b3c4d' } as const;
const code = /\b[a-z]+[A-Z]\w*|undefined|null/u;

describe.each(langs)('to the staff in %s', (lang) => {
  test('every topic has a subject with the short number of the case and a text with the way there', () => {
    for (const topic of messageTopics) {
      const { subject, body } = staffMessage(lang, { ...about, topic });
      expect(subject).toMatch(/ · (?:Fall|case) 1a2b3c4d$/);
      expect(body.endsWith(`: ${about.link}`)).toBe(true);
      expect(body).toMatch(/\(R1\)\./);
      expect(`${subject} ${body}`.replace(about.link, '')).not.toMatch(code);
      expect(`${subject} ${body}`).not.toMatch(/versäum|verweiger|versto[sß]|pflicht|säumig|scheiter|Review\b.*Fall|fail|breach/iu);
    }
  });
  test('every status, fault and kind of day has its words', () => {
    const words = [
      ...outboxStatuses.map((status) => outboxStatusName(lang, status)),
      ...deliveryFaults.map((fault) => deliveryFault(lang, fault)),
      ...appointmentKinds.map((kind) => appointmentName(lang, kind)),
    ];
    expect(words.filter((text) => text === '' || code.test(text))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('a reminder says the day as it is written by hand, and why that day', () => {
  expect(staffMessage('de', { ...about, topic: 'reviewToday' })).toEqual({
    subject: 'Überprüfung heute fällig · Fall 1a2b3c4d',
    body:
      'Die Überprüfung ist am 02.06.2026 fällig. Der Tag ist so gesetzt, weil die erste Überprüfung spätestens 3 Monate nach Inkrafttreten liegt (R1).' +
      '\n\nZum Fall: http://localhost:4173/cases/1a2b3c4d',
  });
  expect(staffMessage('en', { ...about, topic: 'pauseEnded', rule: null }).body).toMatch(
    /^The pause ended on 2 June 2026\. A review comes/,
  );
});

test('where no address leads to the case, its number stands alone', () => {
  expect(staffMessage('de', { ...about, topic: 'reviewToday', link: null }).body).toMatch(/\(R1\)\.\n\nEs geht um Fall 1a2b3c4d\.$/u);
  expect(staffMessage('en', { ...about, topic: 'reviewToday', link: null }).body).toMatch(/\n\nAbout case 1a2b3c4d\.$/u);
});

test('a reminder that waited over a weekend still tells the truth about how soon', () => {
  expect(staffMessage('de', { ...about, topic: 'reviewIn3Days' }).subject).toBe('Überprüfung in wenigen Tagen · Fall 1a2b3c4d');
  expect(staffMessage('en', { ...about, topic: 'reviewIn3Days' }).subject).toBe('Review in a few days · case 1a2b3c4d');
});

test('a calendar names the kind of day and the case, and why it is the last one', () => {
  expect(calendarEntry('de', { on: '2026-06-02', kind: 'reviewDue', rule: 'R1' }, '1a2b3c4d')).toEqual({
    summary: 'Überprüfung spätestens heute · Fall 1a2b3c4d',
    description: 'Der Tag ist so gesetzt, weil die erste Überprüfung spätestens 3 Monate nach Inkrafttreten liegt (R1).',
  });
  expect(calendarEntry('en', { on: '2026-05-04', kind: 'wake', rule: null }, '1a2b3c4d')).toEqual({
    summary: 'Pause ends · case 1a2b3c4d',
    description: null,
  });
});

describe('to clients', () => {
  test('in German alone to who speaks it', () => {
    expect(clientMessage({ language: 'de', day: '2026-06-02', isPlanned: true })).toEqual({
      subject: 'Termin in der Beratungsstelle',
      body: 'Guten Tag, am 02.06.2026 haben Sie einen Termin in der Beratungsstelle. Passt der Tag nicht, sagen Sie uns bitte Bescheid.',
    });
  });
  test('in Arabic beside German, marked as not reviewed', () => {
    const { subject, body } = clientMessage({ language: 'ar', day: '2026-06-02', isPlanned: false });
    expect(subject).toBe('موعد في مركز الاستشارة · Termin in der Beratungsstelle');
    const [own, german, mark, markInGerman] = body.split('\n\n');
    expect(own).toContain('حتى تاريخ 02.06.2026');
    expect(german).toContain('am besten bis zum 02.06.2026');
    expect([mark, markInGerman]).toEqual([expect.stringContaining('حاسوب'), expect.stringContaining('Computer')]);
  });
  test('in every language there is, also where the tag names a region, with the day as it is written there', () => {
    const first = (language: string) => clientMessage({ language, day: '2026-06-02', isPlanned: true }).body.split('\n\n')[0];
    expect(first('fa-AF')).toContain('در تاریخ 02.06.2026');
    expect(first('kmr')).toContain('di 02.06.2026 de');
    expect(first('fr')).toContain('le 02/06/2026');
    expect(first('en')).toContain('on 2 June 2026');
    expect(clientLanguages.filter((language) => standInFor(language) !== null)).toEqual([]);
    expect(standInFor('ti')).toBe('en');
  });
  test('in English beside German where nobody has written the texts yet, and without a day after the end', () => {
    expect(clientMessage({ language: 'ti', day: null, isPlanned: false })).toEqual({
      subject: 'Appointment at the centre · Termin in der Beratungsstelle',
      body: 'Hello, if you like, please make an appointment at the centre.\n\nGuten Tag, wenn Sie möchten, vereinbaren Sie bitte einen Termin in der Beratungsstelle.',
    });
  });
  test('nothing but an appointment at the centre', () => {
    for (const language of [...clientLanguages, 'ti', null])
      for (const isPlanned of [true, false])
        for (const day of ['2026-06-02', null]) {
          const { subject, body } = clientMessage({ language, day, isPlanned });
          expect(`${subject} ${body}`).not.toMatch(
            /Überprüfung|review|Migration|Integration|Vereinbarung|agreement|Pause|Fall|case|Jobcenter|http/iu,
          );
          expect(body).not.toContain('{');
        }
  });
});
