// Ratings in pairs, and levels of German: how it was at first, and how it was last.
import type { CaseContext, DomainStanding } from '../../../../machines/case/context/context.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import type { CaseFacts, Cefr } from './case-facts.ts';

const rated = (standing: DomainStanding | undefined) => (standing !== undefined && 'counsellor' in standing ? standing : null);

/** The baseline beside the last rating on a later day; “not discussed” is no number, and a domain rated once is no pair. */
export const ratingsOf = ({ assessment }: CaseContext): CaseFacts['ratings'] =>
  DomainCode.options.flatMap((domain) => {
    const first = rated(assessment.baseline?.[domain]);
    if (first === null) return [];
    const newest = rated(assessment.final[domain]) ?? rated(assessment.standings[domain]);
    const last = newest !== null && newest.ratedOn > first.ratedOn ? newest : null;
    return [
      {
        domain,
        first: first.counsellor,
        firstOn: first.ratedOn,
        last: last?.counsellor ?? null,
        lastOn: last?.ratedOn ?? null,
        clientFirst: first.client,
        clientLast: last?.client ?? null,
      },
    ];
  });

const levels = (frames: readonly Frame[]): Cefr[] =>
  frames.flatMap(({ entry: { event, on } }) => {
    if (event.type !== 'language.levelled') return [];
    const { type: _type, ...facts } = event;
    return [{ on, ...facts }];
  });

/** Noted anew on the same day the first one was a slip, and no step was made. */
export function cefrOf(frames: readonly Frame[]): Pick<CaseFacts, 'cefrFirst' | 'cefrLast'> {
  const noted = levels(frames);
  const first = noted.findLast(({ on }) => on === noted[0]?.on) ?? null;
  const newest = noted.at(-1) ?? null;
  return { cefrFirst: first, cefrLast: newest !== null && first !== null && newest.on > first.on ? newest : null };
}
