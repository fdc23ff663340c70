// Short advice without a file (T2): a handful of coded answers, no name and no word of what was said, counted and closed in one go.
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { beforeAgreement } from '../../../../machines/case/checks/ending.ts';
import type { ClosingReason } from '../../../../machines/case/events/codes.ts';
import { AgeBand, intake } from '../../../../machines/case/events/intake.ts';
import type { DomainCode } from '../../../../machines/standards/domain-code.ts';
import type { z } from 'zod';

const { service, channel } = intake[0].proposal.shape;
export const services = service.options;
export const channels = channel.options;
export const ageBands = AgeBand.options;

/** How it ends: the law's own reasons, without the one for a case nobody wanted to open. `open` is for a person who comes back. */
export const endings: readonly Ending[] = [...beforeAgreement.filter((reason) => reason !== 'createdInError'), 'open'];
type Ending = ClosingReason | 'open';

export type ShortAdvice = {
  readonly site: string | null;
  readonly service: z.infer<typeof service>;
  readonly language: string | null;
  readonly ageBand: AgeBand | null;
  readonly channel: z.infer<typeof channel> | null;
  readonly targetGroup: boolean | null;
  readonly need: boolean | null;
  readonly domain: DomainCode | null;
  /** Most questions are settled when the person leaves. */
  readonly ending: Ending;
};

type AgeBand = z.infer<typeof AgeBand>;

export const emptyAdvice: ShortAdvice = {
  site: null,
  service: 'mbe',
  language: null,
  ageBand: null,
  channel: null,
  targetGroup: null,
  need: null,
  domain: null,
  ending: 'concernClarified',
};

const needed = ['language', 'ageBand', 'channel', 'targetGroup', 'need', 'domain'] as const;

/** Two of the three questions of T2 are asked; the third, longer support, is answered by this page: whoever wants it gets a case. */
export const missingIn = (advice: ShortAdvice): readonly (typeof needed)[number][] => needed.filter((field) => advice[field] === null);

/** The first opens the case, the others follow in the order of the standard; null while an answer is open. */
export function proposalsOf(advice: ShortAdvice): readonly [Proposal, ...Proposal[]] | null {
  const { service: of, language, ageBand, channel: by, targetGroup, need, domain, ending } = advice;
  if (language === null || ageBand === null || by === null || targetGroup === null || need === null || domain === null) return null;
  return [
    { type: 'inquiry.noted', service: of, ageBand, language, channel: by },
    { type: 'privacy.explained', language },
    { type: 'talk.begun' },
    // An answer like any other, recorded as what it is: nobody was written about, and the advice was given all the same.
    { type: 'filing.refused' },
    { type: 'need.noted', targetGroup, need, wantsLongerSupport: false },
    { type: 'advice.begun' },
    { type: 'advice.given', domain },
    ...(ending === 'open' ? [] : [{ type: 'case.closed', reason: ending } as const]),
  ];
}
