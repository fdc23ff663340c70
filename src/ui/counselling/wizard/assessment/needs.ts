// All life domains at one table, in any order: what is typed about each of them, what of it is ready to be recorded, and what is open.
import type { NotDiscussedReason } from '../../../../../machines/case/events/assessment.ts';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { stageOf } from '../../../../engine/state/state-path.ts';
import { isFinalBalance, isTalking, type Scene } from '../page/scene.ts';
import { send, together, type MissingField, type Sending } from '../page/sending.ts';
import { level, startLevels, type LevelsDraft } from './levels.ts';
import { previousOf, rate, standingOf, startRating, type RatingDraft } from './rating.ts';

export type NeedsDraft = {
  /** Only the domains somebody has typed about: the others follow the case. */
  readonly domains: Readonly<Partial<Record<DomainCode, RatingDraft>>>;
  /** Null while nobody has touched the level of German. */
  readonly levels: LevelsDraft | null;
};

export const startNeeds = (): NeedsDraft => ({ domains: {}, levels: null });

export type LeftOutReason = (typeof NotDiscussedReason.options)[number];

/** What the card of a domain shows: the typed answers, or else what is recorded. */
export const ratingIn = (scene: Scene, { domains }: NeedsDraft, domain: DomainCode): RatingDraft =>
  domains[domain] ?? startRating(scene, domain);

export const levelsIn = (scene: Scene, { levels }: NeedsDraft): LevelsDraft => levels ?? startLevels(scene);

/** An answer taken back to what is recorded is no draft. */
export function withRating(scene: Scene, { domains }: NeedsDraft, domain: DomainCode, rating: RatingDraft): Pick<NeedsDraft, 'domains'> {
  const { [domain]: _before, ...others } = domains;
  return { domains: isSameAs(rating, startRating(scene, domain)) ? others : { ...others, [domain]: rating } };
}

const isSameAs = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Typed about and not recorded yet. */
export const isTyped = ({ domains }: NeedsDraft, domain: DomainCode): boolean => domains[domain] !== undefined;

const isReady = (draft: NeedsDraft, domain: DomainCode): boolean => {
  const typed = draft.domains[domain];
  return typed !== undefined && rate(typed, domain).missing.length === 0;
};

/** Neither recorded nor ready to be; half an answer is open too. In a talk only what somebody has begun. */
export function openDomains(scene: Scene, draft: NeedsDraft): DomainCode[] {
  const isOwed = (domain: DomainCode): boolean => standingOf(scene, domain) === undefined && !isRerating(scene);
  return domainCodes.filter((domain) => !isReady(draft, domain) && (isTyped(draft, domain) || isOwed(domain)));
}

/** In a talk a domain is rated anew only where something has changed; where the needs are assessed anyway, they are assessed there. */
export const isRerating = (scene: Scene): boolean => isTalking(scene) && stageOf(scene.state) !== 'needsAssessment';

/** Begun and not finished. */
export const halfAnswered = (draft: NeedsDraft): DomainCode[] =>
  domainCodes.filter((domain) => isTyped(draft, domain) && !isReady(draft, domain));

const ratingFor = ({ domains }: NeedsDraft, domain: DomainCode): Sending => {
  const typed = domains[domain];
  return typed === undefined ? send() : rate(typed, domain);
};

/** Half a grid is not recorded, and one that says nothing new neither. */
function levelsFor(scene: Scene, draft: NeedsDraft): Sending {
  if (draft.levels === null || isSameAs(draft.levels, startLevels(scene))) return send();
  const { missing, proposals } = level(draft.levels);
  return { proposals, missing: missing.length > 0 ? [{ of: 'language.levelled', name: 'levels' }] : [] };
}

/** What is ready, without waiting for the rest. */
export function saveReady(scene: Scene, draft: NeedsDraft): Sending {
  const levels = levelsFor(scene, draft);
  return together(
    ...domainCodes.filter((domain) => isReady(draft, domain)).map((domain) => ratingFor(draft, domain)),
    levels.missing.length === 0 ? levels : send(),
  );
}

/** What stays in the draft once the ready answers are recorded. */
export const restOf = (scene: Scene, draft: NeedsDraft): NeedsDraft => ({
  domains: Object.fromEntries(halfAnswered(draft).map((domain) => [domain, draft.domains[domain]])),
  levels: levelsFor(scene, draft).missing.length === 0 ? null : draft.levels,
});

/** Says the domains that are in the way, in a few words. */
type Naming = (domains: readonly DomainCode[]) => string;

const waitingFor = (domains: readonly DomainCode[], nameOf: Naming): MissingField[] =>
  domains.length === 0 ? [] : [{ of: 'domain.rated', name: openDomain, label: nameOf(domains) }];

/** Everything that was typed, in one go; a domain only half answered is in the way. */
export function saveAll(scene: Scene, draft: NeedsDraft, nameOf: Naming): Sending {
  const ready = saveReady(scene, draft);
  return { ...ready, missing: [...waitingFor(halfAnswered(draft), nameOf), ...levelsFor(scene, draft).missing] };
}

/** The step of T3 with everything that was typed before it: the standard asks for each domain, so one that is open is in the way. */
export function completeAll(scene: Scene, draft: NeedsDraft, nameOf: Naming): Sending {
  const { proposals } = saveReady(scene, draft);
  return {
    missing: [...waitingFor(openDomains(scene, draft), nameOf), ...levelsFor(scene, draft).missing],
    proposals: [...proposals, { type: 'assessment.completed' }],
  };
}

/** Stands on the first card that is open, so that the reason finds it. */
export const openDomain = 'openDomain';

/** "Not discussed" for several domains at once, with one reason (2-standard, Life domains). */
export const leaveOut = (
  scene: Scene,
  draft: NeedsDraft,
  domains: readonly DomainCode[],
  reason: LeftOutReason,
): Pick<NeedsDraft, 'domains'> => ({
  domains: {
    ...draft.domains,
    ...Object.fromEntries(
      domains.map((domain) => [domain, { ...startRating(scene, domain), way: 'leftOut', reason } satisfies RatingDraft]),
    ),
  },
});

/** As it was said last; null where there is no last time. The old note is not taken over. */
export function asBefore(scene: Scene, domain: DomainCode): RatingDraft | null {
  const previous = isFinalBalance(scene) ? previousOf(scene, domain) : null;
  if (previous === null) return null;
  const empty: RatingDraft = { way: 'rated', counsellor: null, client: null, reason: null, note: '' };
  if ('notDiscussed' in previous) return { ...empty, way: 'leftOut', reason: previous.notDiscussed };
  return { ...empty, counsellor: previous.counsellor, client: previous.client ?? 'none' };
}

/** Takes back what was left out in one press, and nothing else that was typed. */
export const withoutLeftOut = ({ domains }: NeedsDraft, left: readonly DomainCode[]): Pick<NeedsDraft, 'domains'> => ({
  domains: Object.fromEntries(
    Object.entries(domains).filter(([domain, { way }]) => way === 'rated' || !left.includes(domain as DomainCode)),
  ),
});

/** What was typed first, then the rest. */
export const withRest = (typed: Sending, rest: Sending): Sending => together(typed, rest);
