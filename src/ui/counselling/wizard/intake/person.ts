// The few facts about the person that rules read: occupation, interpreter, the end of the title.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Described = EventOf<'client.described'>;

export type PersonDraft = {
  readonly occupation: Described['occupation'] | null;
  readonly interpreter: Described['interpreter'] | null;
  readonly titleExpires: Day | null;
  readonly reachBy: Described['reachBy'] | null;
  readonly note: string;
};

export function startPerson(scene: Scene): PersonDraft {
  const { occupation, interpreterNeeded, titleExpires, reachBy } = scene.state.context.client;
  // Until the person was described, `interpreterNeeded` is only its initial value and no answer.
  const interpreter = occupation === null ? null : interpreterNeeded ? 'needed' : 'notNeeded';
  return { occupation, interpreter, titleExpires, reachBy, note: wordsOn(scene, 'client', 'note') };
}

export const describePerson = ({ occupation, interpreter, titleExpires, reachBy, note }: PersonDraft): Sending =>
  sendOnce('client.described', { occupation, interpreter }, (answers) => [
    { type: 'client.described', ...answers, titleExpires, ...(reachBy != null && { reachBy }), ...withWords({ note }) },
  ]);
