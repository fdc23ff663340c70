// A handover to another body: what it needs, and the answer.
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type HandoverDraft = { readonly consent: string | null; readonly recipient: string; readonly note: string };
export const startHandover = (): HandoverDraft => ({ consent: null, recipient: '', note: '' });

/** Consents that cover a handover and stand today (T16): whoever is named in one can be asked to take over. */
export const handoverConsents = ({ state, today }: Scene) =>
  Object.entries(state.context.network.consents).filter(
    ([, { purpose, state: at, until }]) => purpose === 'handover' && at === 'given' && until >= today,
  );

export const offerHandover = ({ consent, recipient }: HandoverDraft, { state }: Scene): Sending =>
  sendOnce('handover.offered', { consent, recipient: recipient.trim() }, (answers) => {
    // Nobody chooses the recipient apart: it is the one the consent names.
    const to = state.context.network.consents[answers.consent]?.recipient;
    if (to === undefined) throw new Error(`the consent '${answers.consent}' is not part of this case`);
    return [{ type: 'handover.offered', to, consent: answers.consent, ...withWords({ recipient: answers.recipient }) }];
  });

export const acceptHandover = (): Sending => send({ type: 'handover.accepted' });
export const refuseHandover = ({ note }: HandoverDraft): Sending => send({ type: 'handover.refused', ...withWords({ note }) });
