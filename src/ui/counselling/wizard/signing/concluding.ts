// Bringing a version into force, and saying which offers have run out meanwhile (T5).
import { contentRefusals } from '../../../../../machines/case/checks/checks.ts';
import type { Scene } from '../page/scene.ts';
import { send, type Sending } from '../page/sending.ts';
import { versionIn } from './signing.ts';

/** Measures of which both sides were told that the offer behind them has run out. */
export type ConcludeDraft = { readonly said: readonly string[] };
export const startConclude = (): ConcludeDraft => ({ said: [] });

/** Measures of the version whose offer has run out before the last signature (T5): asked of the law itself, nothing is computed twice. */
export function ranOutIn(scene: Scene): readonly string[] {
  const event = { type: 'agreement.concluded', version: versionIn(scene).number, on: scene.today, by: anybody } as const;
  return contentRefusals(scene.state.context, event).flatMap((refusal) => (refusal.code === 'offersRanOut' ? refusal.measures : []));
}

const anybody = { role: 'counsellor', id: 'anybody' } as const;

export function conclude({ said }: ConcludeDraft, scene: Scene): Sending {
  const ranOut = ranOutIn(scene).filter((measure) => said.includes(measure));
  return send({ type: 'agreement.concluded', version: versionIn(scene).number, ...(ranOut.length > 0 && { ranOut }) });
}
