// Successes and hurdles as each side sees them (T19), and where the two differ (T9: dissent is recorded, never evened out).
import { wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';

export const sides = ['client', 'counsellor'] as const;
export type Side = (typeof sides)[number];
type View = { readonly successes: string; readonly hurdles: string };
export type BalanceDraft = Readonly<Record<Side, View>>;

/** Of the open talk, or else of the final balance: both keep their own. */
const isDrawn = ({ state: { context } }: Scene, side: Side): boolean =>
  (context.clock.open?.balances ?? context.ending.balances).includes(side);

/** The dossier keeps the latest words only; those of an earlier talk are not offered again. */
export function startBalance(scene: Scene): BalanceDraft {
  const view = (side: Side): View => {
    if (!isDrawn(scene, side)) return { successes: '', hurdles: '' };
    return { successes: wordsOn(scene, `balance.${side}`, 'successes'), hurdles: wordsOn(scene, `balance.${side}`, 'hurdles') };
  };
  return { client: view('client'), counsellor: view('counsellor') };
}

/** A side counts once it has said something: a success, a hurdle, or both. */
export const drawBalance = (draft: BalanceDraft): Sending => {
  const textOf = (side: Side): string => `${draft[side].successes}${draft[side].hurdles}`.trim();
  return sendOnce('balance.drawn', { clientBalance: textOf('client'), counsellorBalance: textOf('counsellor') }, () =>
    sides.map((side) => ({ type: 'balance.drawn' as const, side, ...withWords(draft[side]) })),
  );
};

export const isBalanceDrawn = (scene: Scene): boolean => sides.every((side) => isDrawn(scene, side));

export type DissentDraft = {
  readonly dissent: EventOf<'dissent.recorded'>['dissent'] | null;
  readonly client: string;
  readonly counsellor: string;
};

/** Null: not asked yet. Outside a talk there is nothing to differ about. */
export const startDissent = (scene: Scene): DissentDraft => {
  const dissent = scene.state.context.clock.open?.dissent ?? null;
  const words = (side: Side): string => (dissent === 'noted' ? wordsOn(scene, 'dissent', side) : '');
  return { dissent, client: words('client'), counsellor: words('counsellor') };
};

export const recordDissent = ({ dissent, ...words }: DissentDraft): Sending =>
  sendOnce('dissent.recorded', { dissent }, (answers) => [
    { type: 'dissent.recorded', ...answers, ...(answers.dissent === 'noted' ? withWords(words) : {}) },
  ]);
