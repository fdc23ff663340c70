// One life domain: two ratings that stand apart, or "not discussed" with a reason.
import type { EventOf, Proposal } from '../../../../../machines/case/events/case-event.ts';
import type { Rating } from '../../../../../machines/case/events/define.ts';
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { isFinalBalance, wordsOn, type Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type RatingDraft = {
  readonly way: 'rated' | 'leftOut';
  readonly counsellor: Rating | null;
  /** `none`: the client did not want to give a number. */
  readonly client: Rating | 'none' | null;
  readonly reason: EventOf<'domain.leftOut'>['reason'] | null;
  readonly note: string;
};

/** The rating this page is about: the current one, at the end the final one. The two are recorded apart (T19). Undefined: none yet. */
export const standingOf = (scene: Scene, domain: DomainCode): DomainStanding | undefined =>
  scene.state.context.assessment[isFinalBalance(scene) ? 'final' : 'standings'][domain];

/** The rating of last time, to stand beside the new one (2-standard, Life domains); null while there is no last time. */
export function previousOf(scene: Scene, domain: DomainCode): DomainStanding | null {
  const { standings, baseline } = scene.state.context.assessment;
  if (isFinalBalance(scene)) return standings[domain] ?? null;
  const { before, isRatedHere } = aboutTalk(scene, domain);
  // Rated in this talk already: the standing is the new one, what came before it is in the log.
  if (isRatedHere) return before;
  return baseline === null ? null : (standings[domain] ?? null);
}

type Rated = EventOf<'domain.rated'> | EventOf<'domain.leftOut'>;

/** What was said of the domain before the open talk, and whether anything was said in it. */
export function aboutTalk({ state, entries }: Scene, domain: DomainCode): { before: DomainStanding | null; isRatedHere: boolean } {
  if (state.context.clock.open === null) return { before: null, isRatedHere: false };
  // The order of the log decides, not the days: several entries share a day.
  const opened = entries.findLast(({ event }) => event.type === 'review.opened')?.seq ?? 0;
  const ratings = entries.filter(
    (entry): entry is typeof entry & { event: Rated } =>
      (entry.event.type === 'domain.rated' || entry.event.type === 'domain.leftOut') && entry.event.domain === domain,
  );
  const last = ratings.findLast(({ seq }) => seq < opened);
  return { before: last === undefined ? null : standingFrom(last.event, last.on), isRatedHere: ratings.some(({ seq }) => seq > opened) };
}

const standingFrom = (event: Rated, ratedOn: Day): DomainStanding =>
  event.type === 'domain.leftOut' ? { notDiscussed: event.reason } : { counsellor: event.counsellor, client: event.client, ratedOn };

/** What the page begins with: the rating of the first assessment, of this talk or of the balance. A new talk begins empty, see `isRated`. */
export function startRating(scene: Scene, domain: DomainCode): RatingDraft {
  const standing = isFinalBalance(scene) || !isRated(scene) || aboutTalk(scene, domain).isRatedHere ? standingOf(scene, domain) : undefined;
  const empty: RatingDraft = { way: 'rated', counsellor: null, client: null, reason: null, note: '' };
  if (standing === undefined) return empty;
  const note = wordsOn(scene, `domain.${domain}`, 'note');
  if ('notDiscussed' in standing) return { ...empty, way: 'leftOut', reason: standing.notDiscussed, note };
  return { ...empty, counsellor: standing.counsellor, client: standing.client ?? 'none', note };
}

/** After the baseline a rating is a new look: nothing is filled in beforehand. */
const isRated = ({ state }: Scene): boolean => state.context.agreement.versions.some(({ inForceOn }) => inForceOn !== null);

export function rate({ way, counsellor, client, reason, note }: RatingDraft, domain: DomainCode): Sending {
  if (way === 'leftOut')
    return sendOnce('domain.leftOut', { reason }, (answers) => [{ type: 'domain.leftOut', domain, ...answers, ...withWords({ note }) }]);
  return sendOnce('domain.rated', { client, counsellor }, (answers) => [
    {
      type: 'domain.rated',
      domain,
      counsellor: answers.counsellor,
      client: answers.client === 'none' ? null : answers.client,
      ...withWords({ note }),
    },
  ]);
}

/** Where the lowest rating may stand for danger to somebody. */
const dangerous: ReadonlySet<DomainCode> = new Set(['family', 'children', 'housing', 'residence', 'health']);

export const isUrgent = ({ way, client, counsellor }: RatingDraft, domain: DomainCode): boolean =>
  way === 'rated' && dangerous.has(domain) && (client === 1 || counsellor === 1);

/** Without the old note: only the rating is taken over. */
function sameAgain(domain: DomainCode, standing: DomainStanding): Proposal {
  if ('notDiscussed' in standing) return { type: 'domain.leftOut', domain, reason: standing.notDiscussed };
  return { type: 'domain.rated', domain, counsellor: standing.counsellor, client: standing.client };
}

/**
 * At the end, whatever still has no final rating can stay as it was rated last; each domain is recorded as itself, because change
 * is computed from pairs of ratings (2-standard, Life domains). Sends nothing outside the final balance.
 */
export function rateAsBefore(scene: Scene, domains: readonly DomainCode[]): Sending {
  const before = isFinalBalance(scene) ? domains.filter((domain) => standingOf(scene, domain) === undefined) : [];
  return send(
    ...before.flatMap((domain) => {
      const standing = previousOf(scene, domain);
      return standing === null ? [] : [sameAgain(domain, standing)];
    }),
  );
}
