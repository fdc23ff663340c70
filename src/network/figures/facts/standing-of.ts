// Ratings and levels of German: how it was at first, and how it was each time later.
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import type { CaseFacts, Cefr, RatedDomain } from './case-facts.ts';

type Rated = RatedDomain['first'];

/** Noted twice on a day, the first one was a slip. */
const lastOfEachDay = <T extends { readonly on: string }>(noted: readonly T[]): T[] =>
  noted.filter(({ on }, index) => noted[index + 1]?.on !== on);

function ratedIn(frames: readonly Frame[], domain: DomainCode): Rated[] {
  const all = frames.flatMap(({ entry: { event, on } }): Rated[] =>
    event.type === 'domain.rated' && event.domain === domain ? [{ on, rating: event.counsellor, client: event.client }] : [],
  );
  return lastOfEachDay(all);
}

/** Domains of the frozen baseline. “Not discussed” is no number, and a domain rated once is no pair. */
export const ratingsOf = ({ assessment }: CaseContext, frames: readonly Frame[]): RatedDomain[] =>
  DomainCode.options.flatMap((domain) => {
    const first = assessment.baseline?.[domain];
    if (first === undefined || !('counsellor' in first)) return [];
    const again = ratedIn(frames, domain).filter(({ on }) => on > first.ratedOn);
    return [{ domain, first: { on: first.ratedOn, rating: first.counsellor, client: first.client }, again }];
  });

const levels = (frames: readonly Frame[]): Cefr[] =>
  frames.flatMap(({ entry: { event, on } }) => {
    if (event.type !== 'language.levelled') return [];
    const { type: _type, ...facts } = event;
    return [{ on, ...facts }];
  });

export function cefrOf(frames: readonly Frame[]): Pick<CaseFacts, 'cefrFirst' | 'cefrAgain'> {
  const [first = null, ...again] = lastOfEachDay(levels(frames));
  return { cefrFirst: first, cefrAgain: again };
}
