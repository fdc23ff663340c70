// The English words of the directory.
import { options } from '../../language/en/options.ts';
import type { Words } from './german.ts';

const only = (names: readonly string[]): string => names.join(', ');

export const words: Words = {
  ownBodyKinds: {
    migrantOrganisation: 'Migrant organisation',
    club: 'Club',
    neighbourhoodCentre: 'Neighbourhood centre',
    addictionAdvice: 'Addiction advice',
    qualificationNetwork: 'IQ network (recognition of qualifications)',
    library: 'Library',
  },
  // What the standard has a word for is called the same here.
  titles: options.title,
  benefits: options.benefit,
  work: options.occupation,
  levels: options.listening,
  reach: {
    town: 'people of the town',
    district: 'people of the town and the district',
    land: 'people of the Land',
    everywhere: 'everybody, wherever they live',
  },
  childcare: { yes: 'childcare', onRequest: 'childcare on request', no: 'no childcare', unknown: 'childcare: not known' },
  accessible: { yes: 'accessible', partly: 'partly accessible', no: 'not accessible', unknown: 'accessibility: not known' },
  verifiers: { centre: 'the counselling centre', siteAdministration: 'the administration', body: 'the body that offers it' },
  trust: {
    verified: 'verified',
    overdue: 'verification overdue',
    unverified: 'not verified yet',
    closed: 'closed at the moment',
    expired: 'expired',
    gone: 'not at its source any more',
  },
  standings: { open: 'Offers', toVerify: 'To verify', ended: 'Ended' },
  verdicts: { fits: 'fits', unclear: 'to be cleared up', doesNotFit: 'does not fit' },
  asks: { age: 'age', title: 'residence title', level: 'language level', benefit: 'benefits', work: 'work' },
  reasons: {
    tooYoung: ({ limit }) => `From ${limit} years on.`,
    tooOld: ({ limit }) => `Up to ${limit} years.`,
    levelTooLow: ({ limit }, { levels }) => `From language level ${levels[limit]} on.`,
    levelTooHigh: ({ limit }, { levels }) => `Up to language level ${levels[limit]} only.`,
    otherTitle: ({ only: codes }, { titles }) => `Only for: ${only(codes.map((code) => titles[code as keyof typeof titles]))}.`,
    otherBenefit: ({ only: codes }, { benefits }) =>
      `Benefits only: ${only(codes.map((code) => benefits[code as keyof typeof benefits]))}.`,
    otherWork: ({ only: codes }, { work }) => `Only for: ${only(codes.map((code) => work[code as keyof typeof work]))}.`,
    noStartLeft: () => 'No start is left.',
    closed: () => 'Closed at the moment.',
    expired: () => 'The offer has expired.',
    gone: () => 'Its source does not list it any more.',
  },
};
