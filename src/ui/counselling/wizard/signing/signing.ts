// Explaining, signing and handing over a version: each bound to the exact text that is on offer.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Party } from '../../../../../machines/case/events/signature.ts';
import { missingSignatures, signatories, versionOnOffer } from '../../../../../machines/case/context/read.ts';
import type { Version } from '../../../../../machines/case/context/context.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

/** The version that waits for signatures. Throws without one: the stage is only open while there is one. */
export function versionIn({ state }: Scene): Version {
  const version = versionOnOffer(state.context);
  if (version === null) throw new Error('signatures are asked for while no version is on offer');
  return version;
}

type Explained = EventOf<'version.explained'>;
export type ExplainDraft = { readonly language: string | null; readonly interpreter: Explained['interpreter'] | null };

export const startExplain = (scene: Scene): ExplainDraft => {
  const { client } = scene.state.context;
  const explained = versionIn(scene).explained ?? { language: client.language, interpreter: 'none' as const };
  // Without interpreting where it is needed is no answer: it has to be given anew.
  return client.interpreterNeeded && explained.interpreter === 'none' ? { ...explained, interpreter: null } : explained;
};

export const explainVersion = ({ language, interpreter }: ExplainDraft, scene: Scene): Sending =>
  sendOnce('version.explained', { language, interpreter }, (answers) => [
    { type: 'version.explained', version: versionIn(scene).number, ...answers },
  ]);

/** Per party the drawing, `paper` for a signature on paper, or null while nobody has signed. */
export type SignDraft = Readonly<Partial<Record<Party, string | null>>>;
export const startSign = (): SignDraft => ({});

/** Bound to the content hash: a text that has changed since cannot be signed (`textChanged`). */
export function signAs(draft: SignDraft, party: Party, scene: Scene): Sending {
  const { number: version, hash } = versionIn(scene);
  return sendOnce('version.signed', { drawing: draft[party] ?? null }, ({ drawing }) => [
    {
      type: 'version.signed',
      version,
      hash,
      party,
      ...(drawing === onPaper ? { how: 'paper' } : { how: 'drawn', words: { drawing } }),
    },
  ]);
}

/** As the signature field says it. */
const onPaper = 'paper';

/** Client and counsellor, and the guardian where one has to sign as well (T5). */
export const partiesOf = ({ state }: Scene): readonly Party[] => signatories(state.context);
export const unsignedIn = (scene: Scene): Party[] => missingSignatures(scene.state.context, versionIn(scene));

export const conclude = (scene: Scene): Sending => send({ type: 'agreement.concluded', version: versionIn(scene).number });

export type WithdrawDraft = { readonly because: EventOf<'version.withdrawn'>['because'] | null; readonly note: string };
export const startWithdraw = (): WithdrawDraft => ({ because: null, note: '' });
export const withdraw = ({ because, note }: WithdrawDraft, scene: Scene): Sending =>
  sendOnce('version.withdrawn', { because }, (answers) => [
    { type: 'version.withdrawn', version: versionIn(scene).number, ...answers, ...withWords({ note }) },
  ]);

/** The reason is optional: nobody has to say why. */
export type DeclineDraft = { readonly because: EventOf<'signature.declined'>['because'] | 'unsaid'; readonly note: string };
export const startDecline = (): DeclineDraft => ({ because: 'unsaid', note: '' });
export const decline = ({ because, note }: DeclineDraft): Sending =>
  send({ type: 'signature.declined', because: because === 'unsaid' ? null : because, ...withWords({ note }) });
