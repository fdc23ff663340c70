// Which life domains press most, by the ratings of both sides.
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import type { Scene } from './scene.ts';

/** Behind the scale of five: unknown is not urgent. */
const unknown = 6;

/** The lower of the two ratings: a need that one of the two sees is a need (decision 19). */
export function needIn({ state }: Pick<Scene, 'state'>, domain: DomainCode): number {
  const standing = state.context.assessment.standings[domain];
  if (standing === undefined || 'notDiscussed' in standing) return unknown;
  return Math.min(standing.counsellor, standing.client ?? 5);
}

/** The most urgent first; what was not discussed comes last. Equals keep the order of the standard. */
export const domainsByNeed = (scene: Pick<Scene, 'state'>, domains: readonly DomainCode[]): DomainCode[] =>
  domains.toSorted((a, b) => needIn(scene, a) - needIn(scene, b));

/** From 4 on somebody manages largely alone (2-standard, Life domains). */
export const isPressing = (scene: Pick<Scene, 'state'>, domain: DomainCode): boolean => needIn(scene, domain) <= 3;
