// Whatever can come back can come back twice: a case, contact, a pause, an offer to another centre. The second time counts by itself.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { editedLog } from '../../../src/engine/step/edited.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given } from '../lives/given.ts';
import { decideOnLog, grow, late } from '../lives/growing-log.ts';
import {
  closed,
  handover,
  handoverConsent,
  handoverOffered,
  inForce,
  inquiryNoted,
  monday,
  on,
  renegotiationSigning,
  reviewed,
  written,
  type Move,
} from '../lives/lives.ts';

const returned: HumanEvent = { type: 'case.returned' };
const back = (day: string): Move[] => on(day, { type: 'approval.given', act: 'return' }, returned);

const firstReturn = '2026-06-01';
const secondClosing = '2026-06-08';
const secondReturn = '2026-09-07';
const third = '2026-09-14';
const twice = [...closed(), ...back(firstReturn), ...closed(secondClosing), ...back(secondReturn)];

describe('a case that has returned twice', () => {
  test('is in its third episode, as empty as in the first, and the record counts on', () => {
    const once = given(twice.slice(0, -2)).on(secondReturn).theState();
    const { context } = given(twice.slice(0, -1)).on(secondReturn).when(returned).isAllowed({ stage: 'intake.inquiry', clock: 'off' });
    expect(context.file).toMatchObject({ episode: 3, entries: once.context.file.entries + 2, lastOn: secondReturn, lastVersion: 0 });
    expect(context.agreement.versions).toEqual([]);
    expect(context.assessment).toMatchObject({ standings: {}, baseline: null });
    expect(context.intake.filingConsentedOn).toBeNull();
  });

  test('needs an approval of its own for the second return', () => {
    given(twice.slice(0, -2)).on(secondReturn).when(returned).isRefused('secondPersonMissing');
  });

  test('has fourteen days for a first talk from the third inquiry', () => {
    const says = given(twice, on(third, inquiryNoted())).on('2026-10-30').theCalendarSays();
    expect(says.filter((line) => line.includes('firstTalk'))).toEqual(['2026-09-29 deadline.firstTalkMissed']);
  });

  test('is reviewed three months after the third agreement, and has one version, the first', () => {
    const { context } = given(twice, inForce(third)).on(third).theState();
    expect(reviewDue(context)).toMatchObject({ on: '2026-12-14', rule: 'R1' });
    expect(context.agreement.versions.map(({ number, state, inForceOn }) => [number, state, inForceOn])).toEqual([[1, 'inForce', third]]);
  });

  test('has its cap 36 months after the third decision', () => {
    const says = given(twice, inForce(third)).on('2029-12-31').theCalendarSays();
    expect(says.filter((line) => line.includes('capReached'))).toEqual(['2029-09-14 deadline.capReached']);
  });

  test('is kept twelve months from its last closing', () => {
    const says = given(twice, closed(third)).on('2027-12-31').theCalendarSays();
    expect(says.filter((line) => line.includes('retention'))).toEqual(['2027-09-14 deadline.retentionEnded']);
    expect(given(twice.slice(0, -2)).on('2027-06-07').theCalendarSays().join()).not.toContain('retention');
  });

  test('takes nothing late that was before its second return', () => {
    const grown = grow(twice, inForce(third));
    const contact: HumanEvent = { type: 'contact.noted', channel: 'phone' };
    const told = (day: string) => late('2026-09-21', day, contact).flatMap((move) => decideOnLog(grown, move).refusals);
    expect(told('2026-09-06')).toEqual([{ code: 'beforeTheCase', first: secondReturn }]);
    expect(told(secondReturn)).toEqual([]);
  });

  test('numbers its texts anew, also when the log is told anew', () => {
    const withTwoTexts = [...renegotiationSigning(secondClosing), ...on(secondClosing, { type: 'processing.withdrawn' })];
    const contact: HumanEvent = { type: 'contact.noted', channel: 'phone' };
    const life = [...closed(), ...back(firstReturn), ...withTwoTexts, ...back(secondReturn), ...inForce(third)];
    const { state } = grow(life, on('2026-09-16', contact), late('2026-09-21', '2026-09-15', contact));
    expect(state.context.file.lastVersion).toBe(1);
  });

  test('has the birth date put right in its third episode alone', () => {
    const corrected: HumanEvent = {
      type: 'birthDate.corrected',
      known: 'day',
      ageBandAtInquiry: 'under25',
      birthdays: [],
      given: ['birthDate'],
    };
    const { log, state } = grow(twice, inForce(third), on('2026-09-21', corrected));
    const bands = editedLog(log.entries).flatMap(({ event }) => (event.type === 'inquiry.noted' ? [event.ageBand] : []));
    expect(bands).toEqual(['adult', 'adult', 'under25']);
    expect(state.context.client.ageBand).toBe('under25');
  });
});

describe('contact that was open twice', () => {
  const resumed: HumanEvent = { type: 'contact.resumed', excuse: 'none' };
  const found = [...written(), ...on('2026-03-16', resumed), ...reviewed('2026-03-23', '2026-09-01')];
  const attempted = (channel: 'phone' | 'text'): HumanEvent => ({ type: 'contact.attempted', channel });
  const missedAgain = [...found, ...on('2026-04-13', { type: 'appointment.missed' }, attempted('phone'))];
  const unreviewed = [...written(), ...on('2026-03-16', resumed), ...on('2026-04-13', { type: 'appointment.missed' }, attempted('phone'))];
  const letter: HumanEvent = { type: 'letter.sent', appointment: '2026-04-24' };

  test('begins its ladder anew, from the second miss', () => {
    const { context } = given(missedAgain).on('2026-04-13').theState();
    expect(context.presence.away).toMatchObject({ since: '2026-04-13', writtenFor: null, writtenOn: null, channels: ['phone'] });
    given(missedAgain).on('2026-04-14').when(letter).isRefused('notNow');
  });

  test('is lost three months after the last contact, not after the day it was found the first time', () => {
    const climbed = [...missedAgain, ...on('2026-04-14', attempted('text'), letter, { type: 'approval.given', act: 'breakOff' })];
    const brokenOff: HumanEvent = { type: 'contact.brokenOff' };
    expect(given(climbed).on('2026-06-22').when(brokenOff).isRefused('contactNotLost')).toEqual([
      { code: 'contactNotLost', until: '2026-06-23' },
    ]);
    given(climbed).on('2026-06-23').when(brokenOff).isAllowed({ stage: 'closed' });
  });

  test('has its next review six weeks after it was found the second time', () => {
    const { context } = given(missedAgain, on('2026-04-20', resumed)).on('2026-04-20').theState();
    expect(reviewDue(context)).toMatchObject({ on: '2026-06-01', rule: 'R5contact' });
  });

  test('and the first review it called for stays owed where none was held between', () => {
    const { context } = given(unreviewed, on('2026-04-20', resumed)).on('2026-04-20').theState();
    expect(reviewDue(context)).toMatchObject({ on: '2026-04-27', rule: 'R5contact' });
  });

  test('and what passed while it was open the second time counts no more, where it was missed with good reason', () => {
    const excused: HumanEvent = { type: 'contact.resumed', excuse: 'childcare' };
    const { context } = given(unreviewed, on('2026-05-11', excused)).on('2026-05-11').theState();
    expect(reviewDue(context)).toMatchObject({ on: '2026-06-02', rule: 'R1' });
  });
});

describe('a second pause', () => {
  const pause = (until: string): HumanEvent => ({ type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' });
  const first = [...inForce(), ...on(monday, pause('2026-04-07')), ...on('2026-03-09', { type: 'pause.extended', until: '2026-04-13' })];
  const second = [...first, ...reviewed('2026-04-14', '2026-10-14'), ...on('2026-04-15', pause('2026-06-01'))];

  test('wakes on its own day, and a review is due 28 days later', () => {
    const state = given(second).on('2026-06-01').theState();
    expect(state.context.clock.owed).toEqual({ since: '2026-06-01', because: 'pause' });
    expect(reviewDue(state.context)).toMatchObject({ on: '2026-06-29' });
  });

  test('can be extended once itself', () => {
    const { context } = given(second).on('2026-05-04').when({ type: 'pause.extended', until: '2026-07-01' }).isAllowed();
    expect(context.presence.pause).toMatchObject({ since: '2026-04-15', until: '2026-07-01', extensions: 1 });
  });
});

describe('a case that came back from another centre, and is offered again', () => {
  const again = '2026-03-16';
  const refused = [...handover(), ...on('2026-03-09', { type: 'handover.refused' })];
  const consented = on(again, { ...handoverConsent(again), consent: 'k2' } as HumanEvent, { type: 'consent.given', consent: 'k2' });
  const offer = { ...handoverOffered, consent: 'k2' } as HumanEvent;
  const offeredAgain = [...refused, ...consented, ...on(again, { type: 'approval.given', act: 'handover' }, offer)];

  test('needs a second person anew', () => {
    given(refused, consented).on(again).when(offer).isRefused('secondPersonMissing');
  });

  test('waits 28 days from the second offer', () => {
    const { context } = given(offeredAgain).on(again).theState();
    expect(context.presence.handover).toMatchObject({ consent: 'k2', offeredOn: again });
    const says = given(offeredAgain).on('2026-05-29').theCalendarSays();
    expect(says.filter((line) => line.includes('handover'))).toEqual(['2026-04-14 deadline.handoverLapsed']);
  });

  test('closes when it is accepted then, with the consent of the second offer', () => {
    const { context } = given(offeredAgain).on('2026-04-10').when({ type: 'handover.accepted' }).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ reason: 'anotherCentre', closedOn: '2026-04-10' });
    expect(context.network.consents['k2']?.state).toBe('used');
  });
});
