// The version on offer: talked through, taken back, or not wanted.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { versionOnOffer } from '../../../../../machines/case/context/read.ts';
import type { Version } from '../../../../../machines/case/context/context.ts';
import { interpreted, type Interpreting } from '../page/interpreting.ts';
import { lastOf, wordsOn, type Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

/** The version that waits for signatures. Throws without one: the stage is only open while there is one. */
export function versionIn({ state }: Scene): Version {
  const version = versionOnOffer(state.context);
  if (version === null) throw new Error('signatures are asked for while no version is on offer');
  return version;
}

export type ExplainDraft = Interpreting & { readonly language: string | null };

export const startExplain = (scene: Scene): ExplainDraft => {
  const { client } = scene.state.context;
  const { number, explained } = versionIn(scene);
  const said = explained === null ? null : lastOf(scene, 'version.explained');
  const interpreter = explained?.interpreter ?? 'none';
  return {
    language: explained?.language ?? client.language,
    // Without interpreting where it is needed is no answer: it has to be given anew.
    interpreter: client.interpreterNeeded && interpreter === 'none' ? null : interpreter,
    interpreterOfAge: said?.interpreterOfAge ?? false,
    interpreterName: wordsOn(scene, `version.${number}`, 'interpreterName'),
  };
};

export const explainVersion = (draft: ExplainDraft, scene: Scene): Sending =>
  sendOnce('version.explained', { language: draft.language, interpreter: draft.interpreter }, (answers) => [
    { type: 'version.explained', version: versionIn(scene).number, ...answers, ...interpreted(draft) },
  ]);

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
