// Who signs the version on offer and how: drawn, on paper, or with a mark before a witness. Each bound to the exact text.
import { missingSignatures, signatories } from '../../../../../machines/case/context/read.ts';
import type { Party } from '../../../../../machines/case/events/signature.ts';
import type { Day } from '../../../../../machines/day.ts';
import { dayOf, isUnread, type TypedDay } from '../../../parts/kit/typed-day.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';
import { versionIn } from './signing.ts';

/** Client and counsellor, and the guardian where one has to sign as well (T5). */
export const partiesOf = ({ state }: Scene): readonly Party[] => signatories(state.context);
export const unsignedIn = (scene: Scene): Party[] => missingSignatures(scene.state.context, versionIn(scene));

type ByParty<T> = Readonly<Partial<Record<Party, T>>>;

/**
 * Per party the drawing, `paper` for a signature on paper, or null while nobody has signed; who bears witness to a mark; and of a paper that
 * was signed before today the day, with why it is recorded only now.
 */
export type SignDraft = ByParty<string | null> & {
  readonly witnesses?: ByParty<string>;
  readonly days?: ByParty<TypedDay>;
  readonly reasons?: ByParty<string>;
};
export const startSign = (): SignDraft => ({});

/** Whoever cannot write makes a mark; empty while nobody bears witness to it yet, undefined for a signature. */
export const witnessOf = ({ witnesses }: SignDraft, party: Party): string | undefined => witnesses?.[party];

export function withWitness({ witnesses }: SignDraft, party: Party, witness: string | undefined): Pick<SignDraft, 'witnesses'> {
  const { [party]: _before, ...others } = witnesses ?? {};
  return { witnesses: witness === undefined ? others : { ...others, [party]: witness } };
}

const without = <T>(answers: ByParty<T>, party: Party): ByParty<T> =>
  Object.fromEntries(Object.entries(answers).filter(([of]) => of !== party)) as ByParty<T>;

/** What is left of the draft once this party has signed: what the other side has begun stays. */
export function withoutParty({ witnesses, days, reasons, ...drawings }: SignDraft, party: Party): SignDraft {
  const beside = { witnesses, days, reasons };
  const left = Object.entries(beside).flatMap(([name, answers]) => {
    const others = without<unknown>(answers ?? {}, party);
    return Object.keys(others).length === 0 ? [] : [[name, others] as const];
  });
  return { ...without(drawings, party), ...Object.fromEntries(left) };
}

/** The day a paper was signed on, where that was not today; null for today, and for what is drawn here. */
function paperDayOf(draft: SignDraft, party: Party, { today }: Scene): Day | null {
  const day = draft[party] === onPaper ? dayOf(draft.days?.[party] ?? null) : null;
  return day === today ? null : day;
}

/** Then it is asked why it is recorded only now. */
export function isSignedEarlier(draft: SignDraft, party: Party, scene: Scene): boolean {
  const day = paperDayOf(draft, party, scene);
  return day !== null && day < scene.today;
}

/** Bound to the content hash: a text that has changed since cannot be signed (`textChanged`). A mark is drawn or made on paper. */
export function signAs(draft: SignDraft, party: Party, scene: Scene): Sending {
  const { number: version, hash } = versionIn(scene);
  const witness = witnessOf(draft, party)?.trim();
  const effectiveOn = paperDayOf(draft, party, scene);
  const lateReason = draft.reasons?.[party]?.trim() ?? '';
  const needed = {
    drawing: draft[party] ?? null,
    ...(witness !== undefined && { [`witness-${party}`]: witness }),
    // A day that is half typed is none: today would not be what was meant.
    ...(isUnread(draft.days?.[party]) && { [`day-${party}`]: null }),
    ...(isSignedEarlier(draft, party, scene) && { [`late-${party}`]: lateReason }),
  };
  return sendOnce('version.signed', needed, ({ drawing }) => [
    {
      type: 'version.signed',
      version,
      hash,
      party,
      ...signed(drawing, witness),
      ...(effectiveOn !== null && { effectiveOn, ...(lateReason !== '' && { lateReason }) }),
    },
  ]);
}

function signed(drawing: string, witness: string | undefined) {
  const how = drawing === onPaper ? ('paper' as const) : ('drawn' as const);
  const words = { ...(how === 'drawn' && { drawing }), ...(witness !== undefined && { witness }) };
  return { how: witness === undefined ? how : ('mark' as const), ...(Object.keys(words).length > 0 && { words }) };
}

/** As the signature field says it. */
const onPaper = 'paper';
