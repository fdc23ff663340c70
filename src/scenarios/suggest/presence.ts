// Suggestions for pauses, the no-show ladder, handovers, consents and referrals.
import type { presence } from '../../../machines/case/events/presence.ts';
import { freshId, hasViolenceFlag } from '../../../machines/case/context/read.ts';
import { Channel, type FourEyesAct } from '../../../machines/case/events/codes.ts';
import type { network } from '../../../machines/case/events/network.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { nextItemState } from '../../../machines/item-life.ts';
import { agencyCodes } from '../../../machines/standards/catalogue.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import { between, chance, pick } from '../random.ts';
import { someId, workingDay, type Scene, type Suggesters, type TypeIn } from './scene.ts';

/** The act a second person is most likely asked about now. */
function actAtHand({
  context: {
    ending,
    presence: { contactLost },
  },
}: Scene): FourEyesAct {
  if (ending.closedOn !== null) return ending.retentionOver ? 'erasure' : 'return';
  if (contactLost) return 'breakOff';
  return ending.capWarned > 0 && !ending.capExtended ? 'capExtension' : 'handover';
}

export const suggestPresence: Suggesters<TypeIn<typeof presence>> = {
  'pause.agreed': ({ random, on }) => {
    const reason = pick(random, ['illness', 'birth', 'custody', 'travel', 'course', 'crisis'] as const);
    const until = plus(on, { days: between(random, 14, 150) });
    const parental = reason === 'birth' && { parentalFrom: plus(on, { days: between(random, -20, 40) }) };
    return { reason, until, contactBy: pick(random, ['client', 'centre'] as const), ...parental };
  },
  // After a birth no further than its six months allow (T12).
  'pause.extended': ({ context, random, on }) => {
    const { until = on, parentalFrom } = context.presence.pause ?? {};
    const day = plus(until, { days: between(random, 10, 120) });
    const latest = parentalFrom === undefined ? day : plus(parentalFrom, { months: 6 });
    return { until: day < latest ? day : latest };
  },
  'pause.ended': () => ({}),
  'appointment.missed': () => ({}),
  'contact.noted': ({ random }) => ({ channel: pick(random, Channel.options) }),
  // The second attempt goes another way than the first.
  'contact.attempted': ({ context, random }) => {
    const { safeWay, reachBy } = context.client;
    const [first, ...more] = context.presence.away?.channels ?? [];
    if (hasViolenceFlag(context) && safeWay !== null) return { channel: safeWay };
    if (first === undefined && reachBy !== null)
      return chance(random, 0.8) ? { channel: reachBy } : { channel: 'visit', instead: 'noNumber' };
    return { channel: pick(random, more.length > 0 ? Channel.options : Channel.options.filter((channel) => channel !== first)) };
  },
  // A letter waits 14 days for its answer; the new date lies within them.
  'letter.sent': (scene) => ({ appointment: workingDay(scene, between(scene.random, 5, 14)) }),
  'letter.waived': () => ({ words: { reason: 'Ein Brief wäre nicht sicher.' } }),
  'contact.resumed': ({ random }) => ({ excuse: pick(random, ['none', 'none', 'hospital', 'childcare', 'fare', 'other'] as const) }),
  'contact.brokenOff': () => ({}),
  'handover.offered': ({ context, random, on }) => {
    const usable = ({ state, purpose, until }: (typeof context.network.consents)[string]) =>
      state === 'given' && purpose === 'handover' && until >= on;
    const consent = someId(random, context.network.consents, usable);
    const to = context.network.consents[consent]?.recipient ?? 'migrationCounselling';
    return { to, consent, words: { recipient: 'Beratungsstelle Beispielstadt' } };
  },
  'handover.accepted': () => ({}),
  'handover.refused': () => ({}),
  'approval.given': (scene) => ({ act: actAtHand(scene) }),
  'cap.extended': () => ({ words: { reason: 'Die Ausbildung endet erst im Sommer.' } }),
};

/** A consent that can be used: for the referral that waits for one, otherwise for a handover now and then. */
function draftConsent({ context, random, on }: Scene) {
  const waiting = Object.values(context.network.referrals).find(({ state }) => state === 'proposed');
  const forHandover = context.file.approvals.handover !== undefined || chance(random, 0.08);
  const until: Day = plus(on, { days: between(random, 30, 200) });
  const use = pick(random, ['once', 'standing'] as const);
  if (waiting !== undefined && !forHandover)
    return { recipient: waiting.to, domains: [waiting.domain], purpose: 'referral' as const, until, use };
  const domains = [pick(random, DomainCode.options)];
  return forHandover
    ? { recipient: 'migrationCounselling' as const, domains, purpose: 'handover' as const, until, use }
    : { recipient: pick(random, agencyCodes), domains, purpose: 'information' as const, until, use };
}

function sendReferral({
  context: {
    network: { referrals, consents },
  },
  random,
  on,
}: Scene) {
  const consentFor = (to: string, domain: string): string =>
    someId(
      random,
      consents,
      (consent) =>
        consent.state === 'given' &&
        consent.until >= on &&
        consent.purpose === 'referral' &&
        consent.recipient === to &&
        consent.domains.some((one) => one === domain),
    );
  const isProposed = ({ state }: (typeof referrals)[string]) => state === 'proposed';
  const referral = someId(random, referrals, (item) => isProposed(item) && consentFor(item.to, item.domain) !== 'nobody', isProposed);
  const item = referrals[referral];
  return { referral, consent: item === undefined ? 'nobody' : consentFor(item.to, item.domain) };
}

/** Of no directory that exists: a case knows an offer by its name only. */
const entryOfADirectory = '00000000-0000-4000-8000-000000000001';

const someReferral = ({ context, random }: Scene, step: string): string =>
  someId(random, context.network.referrals, ({ state }) => nextItemState('referral', state, step) !== null);

export const suggestNetwork: Suggesters<TypeIn<typeof network>> = {
  'consent.drafted': (scene) => ({ consent: freshId(scene.context.network.consents, 'k'), ...draftConsent(scene) }),
  'consent.given': ({ context, random }) => ({ consent: someId(random, context.network.consents, ({ state }) => state === 'draft') }),
  'consent.withdrawn': ({ context, random }) => ({
    consent: someId(random, context.network.consents, ({ state }) => nextItemState('consent', state, 'withdrawn') !== null),
  }),
  'referral.proposed': ({ context, random }) => ({
    referral: freshId(context.network.referrals, 'f'),
    to: pick(random, agencyCodes),
    domain: pick(random, DomainCode.options),
    ...(chance(random, 0.3) && { offer: entryOfADirectory }),
  }),
  'referral.prepared': (scene) => ({ ...sendReferral(scene), for: workingDay(scene, 0) }),
  'referral.sent': sendReferral,
  'referral.carried': (scene) => ({ referral: someReferral(scene, 'carried') }),
  'referral.answered': (scene) => {
    const answer = pick(scene.random, ['confirmed', 'confirmed', 'confirmed', 'declined', 'noAnswer'] as const);
    const referral = someReferral(scene, answer);
    return referral === 'nobody' ? { referral: someReferral(scene, 'confirmed'), answer: 'confirmed' } : { referral, answer };
  },
  'referral.arrived': (scene) => ({ referral: someReferral(scene, 'arrived') }),
  'referral.ended': (scene) => ({ referral: someReferral(scene, 'ended') }),
  'expectation.noted': ({ context, random, on }) => ({
    expectation: freshId(context.network.expectations, 'e'),
    agency: pick(random, agencyCodes),
    dueOn: plus(on, { days: between(random, 7, 90) }),
    words: { expected: 'Drei Bewerbungen im Monat nachweisen.' },
  }),
  'expectation.ended': ({ context, random }) => ({
    expectation: someId(
      random,
      context.network.expectations,
      ({ isEnded }) => !isEnded,
      () => true,
    ),
  }),
  'enquiry.noted': ({ random }) => ({
    asker: pick(random, ['authority', 'family', 'employer', 'thirdParty'] as const),
    agency: null,
    answer: pick(random, ['nothingSaid', 'referredToClient'] as const),
    basis: 'none',
    consent: null,
  }),
};
