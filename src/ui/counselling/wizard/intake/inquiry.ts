// The first contact: only what is needed to call back.
import type { Day } from '../../../../../machines/day.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { lastOf, wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Inquiry = EventOf<'inquiry.noted'>;

export type InquiryDraft = {
  readonly service: Inquiry['service'];
  readonly ageBand: Inquiry['ageBand'] | null;
  readonly language: string | null;
  readonly alsoUnderstands: readonly string[];
  readonly channel: Inquiry['channel'] | null;
  readonly name: string;
  /** Unread text is kept in the field, and is no day. */
  readonly birthDate: Day | null;
  readonly contact: string;
  readonly concern: string;
};

/** What was recorded before, so that a second look changes only what is new. */
export function startInquiry(scene: Scene): InquiryDraft {
  const { client, intake } = scene.state.context;
  const isNoted = intake.inquiredOn !== null;
  return {
    service: client.service,
    // The case begins with a band nobody has chosen yet.
    ageBand: isNoted ? client.ageBand : null,
    language: client.language,
    alsoUnderstands: client.understands.filter((language) => language !== client.language),
    channel: lastOf(scene, 'inquiry.noted')?.channel ?? null,
    name: wordsOn(scene, 'inquiry', 'name'),
    birthDate: wordsOn(scene, 'inquiry', 'birthDate') || null,
    contact: wordsOn(scene, 'inquiry', 'contact'),
    concern: wordsOn(scene, 'inquiry', 'concern'),
  };
}

export const noteInquiry = ({ service, ageBand, language, channel, alsoUnderstands, birthDate, ...words }: InquiryDraft): Sending =>
  sendOnce('inquiry.noted', { channel, language, ageBand }, (answers) => [
    {
      type: 'inquiry.noted',
      service,
      ...answers,
      // The preferred language may have been changed to one that was ticked before.
      alsoUnderstands: alsoUnderstands.filter((other) => other !== answers.language),
      ...withWords({ ...words, birthDate: birthDate ?? '' }),
    },
  ]);
