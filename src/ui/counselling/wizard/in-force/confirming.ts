// Whoever signed as a minor is offered the agreement once of age, to confirm it; it stands whatever the answer is.
import { signatories, versionInForce } from '../../../../../machines/case/context/read.ts';
import type { Version } from '../../../../../machines/case/context/context.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Scene } from '../page/scene.ts';
import { send, type Sending } from '../page/sending.ts';

/** A guardian signed it, and none has to sign any more. */
export function isConfirmable({ state: { context } }: Scene): boolean {
  const version = versionInForce(context);
  return version !== null && version.signatures.guardian !== undefined && !signatories(context).includes('guardian');
}

export const isAnswered = (version: Version | null): boolean =>
  version?.confirmation === 'confirmed' || version?.confirmation === 'declined';

/** The page is there only while a version is in force. */
function numberIn({ state }: Scene): number {
  const version = versionInForce(state.context);
  if (version === null) throw new Error('a confirmation is asked for while no version is in force');
  return version.number;
}

export const offerConfirmation = (scene: Scene): Sending => send({ type: 'confirmation.offered', version: numberIn(scene) });

export const answerConfirmation = (answer: EventOf<'confirmation.answered'>['answer'], scene: Scene): Sending =>
  send({ type: 'confirmation.answered', version: numberIn(scene), answer });
