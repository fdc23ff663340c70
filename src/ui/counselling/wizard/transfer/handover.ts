// A handover to another body: what it needs, what travels with it, and the answer.
import type { Consent } from '../../../../../machines/case/context/context.ts';
import type { Day } from '../../../../../machines/day.ts';
import { handoverFileOf, handoverFileUnder, type HandedOver } from '../../../../export/handover/handover-file.ts';
import type { HandoverFile } from '../../../../export/handover/handover-schema.ts';
import { dated } from '../../../../engine/state/entry-facts.ts';
import { voidedIn } from '../../../../engine/step/edited.ts';
import { inputOf } from '../../../../record/log/input-of.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type HandoverDraft = { readonly consent: string | null; readonly recipient: string; readonly note: string };

/** Where only one consent can be meant it is chosen already. */
export function startHandover(scene: Scene): HandoverDraft {
  const [only, ...others] = handoverConsents(scene);
  return { consent: only !== undefined && others.length === 0 ? only[0] : null, recipient: '', note: '' };
}

/** Consents that cover a handover and stand today (T16): whoever is named in one can be asked to take over. */
export const handoverConsents = ({ state, today }: Pick<Scene, 'state' | 'today'>) =>
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

/** The screen reads the file out of the case by the same function as the server, so that nobody sees anything else than what travels. */
const handedOver = ({ header, entries, state, dossier, today }: Scene): HandedOver => ({
  log: { input: inputOf(header), entries },
  context: state.context,
  dossier,
  on: today,
});
export const handoverFile = (scene: Scene): HandoverFile | null => handoverFileOf(handedOver(scene));
export const handoverFileFor = (scene: Scene, consent: Consent): HandoverFile => handoverFileUnder(consent, handedOver(scene));

/** Why the last offer ended without an answer, and on which day. */
export type OfferEnd = { readonly because: 'consentWithdrawn' | 'consentExpired' | 'noAnswer'; readonly on: Day };

/** Null when there was no offer, it still waits, or it was answered. What the calendar would say today counts as said. */
export function offerEnd({ entries, settled }: Pick<CaseView, 'entries' | 'settled'>): OfferEnd | null {
  const voided = voidedIn(entries);
  const told = [...entries.filter(({ seq }) => !voided.has(seq)).map(dated), ...settled];
  const last = told.findLastIndex(({ type }) => type === 'handover.offered');
  const offer = told[last];
  if (offer?.type !== 'handover.offered') return null;
  for (const event of told.slice(last + 1)) {
    switch (event.type) {
      case 'consent.withdrawn':
      case 'deadline.consentExpired':
        if (event.consent !== offer.consent) break;
        return { because: event.type === 'consent.withdrawn' ? 'consentWithdrawn' : 'consentExpired', on: event.on };
      case 'deadline.handoverLapsed':
        return { because: 'noAnswer', on: event.on };
      case 'handover.accepted':
      case 'handover.refused':
        return null;
      default:
    }
  }
  return null;
}
