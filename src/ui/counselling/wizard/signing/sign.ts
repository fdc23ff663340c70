// Who signs the version on offer and how: drawn, on paper, or with a mark before a witness. Each bound to the exact text.
import { missingSignatures, signatories } from '../../../../../machines/case/context/read.ts';
import type { Party } from '../../../../../machines/case/events/signature.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';
import { versionIn } from './signing.ts';

/** Client and counsellor, and the guardian where one has to sign as well (T5). */
export const partiesOf = ({ state }: Scene): readonly Party[] => signatories(state.context);
export const unsignedIn = (scene: Scene): Party[] => missingSignatures(scene.state.context, versionIn(scene));

/** Per party the drawing, `paper` for a signature on paper, or null while nobody has signed; and who bears witness to a mark. */
export type SignDraft = Readonly<Partial<Record<Party, string | null>>> & { readonly witnesses?: Readonly<Partial<Record<Party, string>>> };
export const startSign = (): SignDraft => ({});

/** Whoever cannot write makes a mark; empty while nobody bears witness to it yet, undefined for a signature. */
export const witnessOf = ({ witnesses }: SignDraft, party: Party): string | undefined => witnesses?.[party];

export function withWitness({ witnesses }: SignDraft, party: Party, witness: string | undefined): Pick<SignDraft, 'witnesses'> {
  const { [party]: _before, ...others } = witnesses ?? {};
  return { witnesses: witness === undefined ? others : { ...others, [party]: witness } };
}

/** What is left of the draft once this party has signed: a drawing the other side has begun stays. */
export function withoutParty(draft: SignDraft, party: Party): SignDraft {
  const { [party]: _signed, witnesses: _all, ...others } = draft;
  const { witnesses = {} } = withWitness(draft, party, undefined);
  return Object.keys(witnesses).length === 0 ? others : { ...others, witnesses };
}

/** Bound to the content hash: a text that has changed since cannot be signed (`textChanged`). A mark is drawn or made on paper. */
export function signAs(draft: SignDraft, party: Party, scene: Scene): Sending {
  const { number: version, hash } = versionIn(scene);
  const witness = witnessOf(draft, party)?.trim();
  const needed = { drawing: draft[party] ?? null, ...(witness !== undefined && { [`witness-${party}`]: witness }) };
  return sendOnce('version.signed', needed, ({ drawing }) => [
    { type: 'version.signed', version, hash, party, ...signed(drawing, witness) },
  ]);
}

function signed(drawing: string, witness: string | undefined) {
  const how = drawing === onPaper ? ('paper' as const) : ('drawn' as const);
  const words = { ...(how === 'drawn' && { drawing }), ...(witness !== undefined && { witness }) };
  return { how: witness === undefined ? how : ('mark' as const), ...(Object.keys(words).length > 0 && { words }) };
}

/** As the signature field says it. */
const onPaper = 'paper';
