// Suggestions for what changes with the client and around them: name, guardian, household, counsellor.
import type { people } from '../../../machines/case/events/people.ts';
import { freshId } from '../../../machines/case/context/read.ts';
import { Channel } from '../../../machines/case/events/codes.ts';
import { plus } from '../../../machines/day.ts';
import { birthDate, madeUpName, phoneNumber } from '../people.ts';
import { pick } from '../random.ts';
import { someId, type Suggesters, type TypeIn } from './scene.ts';

export const suggestPeople: Suggesters<TypeIn<typeof people>> = {
  'guardian.appointed': () => ({}),
  'guardian.ended': () => ({}),
  'household.joined': ({ context, random }) => ({
    household: pick(
      random,
      ['h1', 'h2', 'h3', `h${context.client.partedFrom.length + 4}`].filter((code) => !context.client.partedFrom.includes(code)),
    ),
  }),
  'household.separated': () => ({}),
  'client.renamed': ({ random }) => ({ words: { name: madeUpName(random) } }),
  'contactDetails.changed': ({ random }) => ({ words: { phone: phoneNumber(random) } }),
  'languages.changed': ({ random }) => ({ language: pick(random, ['ar', 'uk', 'de'] as const), alsoUnderstands: ['de'] }),
  // The band of today was that of the inquiry as well: no birthday has come since. What else can be corrected the laws make up.
  'birthDate.corrected': ({ context, random, on }) => ({
    known: 'day',
    ageBandAtInquiry: context.client.ageBand,
    birthdays: [],
    words: { birthDate: birthDate(random, context.client.ageBand, on) },
  }),
  'addressLock.placed': ({ on }) => ({ until: plus(on, { months: 24 }) }),
  'addressLock.lifted': () => ({}),
  'safeWay.agreed': ({ random }) => ({ channel: pick(random, [...Channel.options, null]) }),
  'interpreter.noted': ({ random }) => ({ how: pick(random, ['present', 'remote'] as const), interpreterOfAge: true }),
  'duty.noted': ({ context, random }) => ({
    duty: freshId(context.client.duties, 'd'),
    kind: pick(random, ['work', 'course', 'care', 'other'] as const),
    times: [{ weekday: pick(random, [1, 2, 3, 4, 5] as const), from: '08:00', to: '12:00' }],
  }),
  'duty.ended': ({ context, random }) => ({ duty: someId(random, context.client.duties, () => true) }),
  'counsellor.assigned': ({ random }) => ({ counsellor: pick(random, ['c-weber', 'c-demir'] as const) }),
};
