// A case conference: nobody at the table hears of a domain without the client's consent for it.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { decideOnLog, grow, late, seqOf } from '../lives/growing-log.ts';
import { given, live, noRequirementIsUntried } from '../lives/given.ts';
import { inForce, monday, on, type Move } from '../lives/lives.ts';

type Drafted = EventOf<'consent.drafted'>;
const consent = (id: string, changes: Partial<Drafted> = {}): HumanEvent[] => [
  {
    type: 'consent.drafted',
    consent: id,
    recipient: 'jobCentre',
    domains: ['work', 'language'],
    purpose: 'information',
    until: '2026-08-31',
    use: 'standing',
    ...changes,
  },
  { type: 'consent.given', consent: id },
];
const held = (changes: Partial<EventOf<'conference.held'>> = {}): HumanEvent => ({
  type: 'conference.held',
  participants: ['jobCentre', 'courseProvider'],
  domains: ['language'],
  consents: ['k1', 'k2'],
  given: ['note'],
  ...changes,
});
const forCourse: Partial<Drafted> = { recipient: 'courseProvider', domains: ['language'], purpose: 'referral' };
const agreed = (first: Partial<Drafted> = {}, second: Partial<Drafted> = forCourse): Move[] => [
  ...inForce(),
  ...on(monday, ...consent('k1', first), ...consent('k2', { ...forCourse, ...second })),
];

describe('a case conference', () => {
  test('is held with the bodies whose consents stand, and counted', () => {
    const { waypoints, network } = given(agreed()).on('2026-04-01').when(held()).isAllowed({ stage: 'inForce' }).context;
    expect(waypoints.conferences).toBe(1);
    expect([network.consents['k1']?.state, network.consents['k2']?.state]).toEqual(['given', 'given']);
  });
  test('names every consent that is not there', () => {
    const { refusals } = given(agreed())
      .on('2026-04-01')
      .when(held({ consents: ['k1', 'k2', 'k9'] }));
    expect(refusals).toEqual([{ code: 'unknownItem', item: 'consent', id: 'k9' }]);
  });
  test('the last day of a consent counts, the day after does not', () => {
    given(agreed()).on('2026-08-31').when(held()).isAllowed();
    expect(
      given(agreed({ until: '2026-03-31' }))
        .on('2026-04-01')
        .when(held())
        .isRefused('conferenceNotConsented'),
    ).toEqual([{ code: 'conferenceNotConsented', agencies: ['jobCentre'] }]);
  });
  test.each<[string, Partial<EventOf<'conference.held'>>, readonly string[]]>([
    ['a domain no consent of one body covers', { domains: ['language', 'work'] }, ['courseProvider']],
    ['a domain nobody has consent for', { domains: ['health'] }, ['jobCentre', 'courseProvider']],
    ['a body nobody asked about', { participants: ['jobCentre', 'immigrationOffice'] }, ['immigrationOffice']],
    ['a consent that is not named', { consents: ['k1'] }, ['courseProvider']],
  ])('is refused for %s, with the bodies that lack it', (_why, changes, agencies) => {
    expect(given(agreed()).on(monday).when(held(changes)).isRefused('conferenceNotConsented')).toEqual([
      { code: 'conferenceNotConsented', agencies },
    ]);
  });
  test('consent to a handover lets nobody sit at the table', () => {
    given(agreed({ purpose: 'handover' }))
      .on(monday)
      .when(held())
      .isRefused('conferenceNotConsented');
  });
  test('one that was withdrawn, was only drafted or is not there is none', () => {
    const withdrawn = on(monday, { type: 'consent.withdrawn', consent: 'k2' });
    given(agreed(), withdrawn).on(monday).when(held()).isRefused('conferenceNotConsented');
    const drafted = on(monday, ...consent('k1'), ...consent('k2', forCourse).slice(0, 1));
    given(inForce(), drafted).on(monday).when(held()).isRefused('conferenceNotConsented');
    given(inForce(), on(monday, ...consent('k1')))
      .on(monday)
      .when(held())
      .isRefused('unknownItem', 'conferenceNotConsented');
  });
  test('several consents of one body together cover what is spoken of', () => {
    const two = on(monday, ...consent('k1', { domains: ['work'] }), ...consent('k2', { domains: ['language'] }));
    given(inForce(), two)
      .on(monday)
      .when(held({ participants: ['jobCentre'], domains: ['work', 'language'] }))
      .isAllowed();
  });
  test('a consent for once is used up at the table', () => {
    const once = agreed({ use: 'once' });
    const after = live([...once, ...on('2026-03-09', held())]).context;
    expect(after.network.consents['k1']?.state).toBe('used');
    given(once, on('2026-03-09', held())).on('2026-03-10').when(held()).isRefused('conferenceNotConsented');
  });
  test('a withdrawal told late marks it, and only the team lead or data protection clears the mark', () => {
    const withdrawn = late('2026-04-20', '2026-04-06', { type: 'consent.withdrawn', consent: 'k2' });
    const log = grow([...agreed(), ...on('2026-04-13', held())], withdrawn);
    const seq = seqOf(log, 'conference.held');
    expect(log.state.context.marks[seq]).toMatchObject({
      event: 'conference.held',
      kind: 'irregular',
      reasons: [{ code: 'conferenceNotConsented' }],
    });
    const clear = (by: Actor) =>
      decideOnLog(log, {
        on: '2026-04-20',
        today: '2026-04-20',
        event: { type: 'entry.cleared', seq, reasons: ['conferenceNotConsented'], given: ['reason'] },
        by,
      }).refusals.map(({ code }) => code);
    expect(clear(counsellor)).toEqual(['notForRole']);
    expect(clear(teamLead)).toEqual([]);
  });
});

noRequirementIsUntried(['duty'], (event) => event.startsWith('conference.'));
