// When reviews may lie up to a year apart (R4): ordinary work or training, and no domain in which anybody sees great need.
import type { DomainCode } from '../../standards/domain-code.ts';
import type { CaseContext } from '../context/context.ts';
import { idsWhere, isRatedAtMost } from '../context/read.ts';

const stable = new Set<string | null>(['ordinaryWork', 'training']);

export const isInStableWork = ({ client }: CaseContext): boolean => stable.has(client.occupation);

/** Rated 1 or 2 by either side. Domains nobody has spoken of are no need. */
export const domainsInNeed = ({ assessment }: CaseContext): DomainCode[] =>
  idsWhere(assessment.standings, (standing) => isRatedAtMost(standing, 2)) as DomainCode[];

/** Asked again when the review is held: what was rated after both had agreed counts as well. */
export const mayBeLong = (context: CaseContext): boolean => isInStableWork(context) && domainsInNeed(context).length === 0;
