// The words in which made-up lives are written: small acts that read aloud.
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Rating } from '../../machines/case/events/define.ts';
import { missingSignatures, nextVersion, parametersFor, versionOnOffer } from '../../machines/case/context/read.ts';
import type { ChainStepCode } from '../../machines/standards/chain-step-code.ts';
import type { Day } from '../../machines/day.ts';
import { DomainCode } from '../../machines/standards/domain-code.ts';
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';
import { hashOfText } from '../engine/chart/text-hash.ts';
import { inGerman } from './in-german.ts';
import type { Act, Moment } from './life.ts';
import type { Person } from './people.ts';
import { madeUpDrawing } from './made-up-drawing.ts';

type Of<T extends Proposal['type']> = Extract<Proposal, { type: T }>;

export const asks = ({ ageBand, service, language, alsoUnderstands, ...words }: Person, channel: Of<'inquiry.noted'>['channel']): Act => ({
  type: 'inquiry.noted',
  service,
  ageBand,
  language,
  ...(alsoUnderstands && { alsoUnderstands: [...alsoUnderstands] }),
  channel,
  words,
});

/** The first talk up to the decision how to go on. */
export const talksFirst = ({ language, concern }: Person, described: Omit<Of<'client.described'>, 'type' | 'words'>): Act[] => [
  { type: 'privacy.explained', language },
  { type: 'talk.begun' },
  { type: 'client.described', ...described },
  { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: concern } },
  { type: 'filing.consented' },
];

type Ratings = Partial<Record<DomainCode, readonly [counsellor: Rating, client: Rating | null]>>;

/** Rates the given domains; whatever is not named was not discussed. */
export const ratesAll = (ratings: Ratings, leftOutBecause: Of<'domain.leftOut'>['reason'] = 'notRelevantNow'): Act[] =>
  DomainCode.options.map((domain): Act => {
    const rating = ratings[domain];
    if (rating === undefined) return { type: 'domain.leftOut', domain, reason: leftOutBecause };
    return { type: 'domain.rated', domain, counsellor: rating[0], client: rating[1] };
  });

/** Throws: a life that names a template the catalogue does not have is a fault of the life. */
function template<T extends { readonly code: string }>(templates: readonly T[], code: string): T {
  const found = templates.find((one) => one.code === code);
  if (found === undefined) throw new Error(`the catalogue has no template '${code}'`);
  return found;
}

/** A goal in the words of the catalogue. */
export function wants(goal: string, code: string, dueOn: Day, chosenBy: Of<'goal.proposed'>['chosenBy'] = 'client') {
  const { domain, evidence, wording } = template(catalogue.goalTemplates, code);
  const words = { wording: inGerman(wording, dueOn) };
  return { type: 'goal.proposed', goal, domain, chosenBy, dueOn, evidence, template: code, words } as const satisfies Act;
}

/** The goal on its place in a support chain. */
export const onChain = (goal: ReturnType<typeof wants>, step: ChainStepCode): Act => ({ ...goal, step });

function measureOf(goal: string, code: string, dueOn: Day) {
  const { responsible, needsOffer, wording, ...rest } = template(catalogue.measureTemplates, code);
  const agency = 'agency' in rest ? rest.agency : null;
  return { goal, responsible, agency, dueOn, needsOffer, template: code, words: { wording: wording.de } };
}

/** A measure in the words of the catalogue. */
export const plans = (measure: string, goal: string, code: string, dueOn: Day): Act => ({
  type: 'measure.proposed',
  measure,
  ...measureOf(goal, code, dueOn),
});

export const replans = (measure: string, goal: string, code: string, dueOn: Day): Act => ({
  type: 'measure.revised',
  measure,
  ...measureOf(goal, code, dueOn),
});

export const findsOffer = (measure: string, offer: string, openUntil: Day | null): Act => ({
  type: 'offer.checked',
  measure,
  eligible: true,
  openUntil,
  words: { offer },
});

/** A commitment in the words of the catalogue. */
export function promises(commitment: string, code: string): Act {
  const { party, wording } = template(catalogue.commitments, code);
  return { type: 'commitment.made', commitment, party, template: code, words: { wording: wording.de } };
}

/** Puts the next version on the table, in German and the given languages. */
export const offers =
  (goals: readonly string[], ...others: readonly string[]) =>
  ({ header, state, on, dossier, writeDocument }: Moment): Proposal => {
    const version = nextVersion(state.context);
    // As the wizard does: also in the client's language, where the standard has words in it (T4).
    const { documentLanguages } = parametersFor(state.context);
    const languages = [...new Set(['de', state.context.client.language ?? 'de', ...others])].filter((one) =>
      documentLanguages.includes(one),
    );
    const document = writeDocument({ header, state, on, dossier, number: version, goals, languages });
    return { type: 'version.offered', version, hash: hashOfText(document), goals: [...goals], languages, words: { document } };
  };

function onTheTable({ state }: Moment) {
  const version = versionOnOffer(state.context);
  if (version === null) throw new Error('no version is on the table');
  return version;
}

export const explains =
  (language: string, interpreter: Of<'version.explained'>['interpreter']) =>
  (moment: Moment): Proposal => ({ type: 'version.explained', version: onTheTable(moment).number, language, interpreter });

/** Signs the very text on the table. */
export const signs =
  (party: Of<'version.signed'>['party'], how: Of<'version.signed'>['how'] = 'paper') =>
  (moment: Moment): Proposal => {
    const { number, hash } = onTheTable(moment);
    const words = how === 'drawn' ? { words: { drawing: madeUpDrawing } } : {};
    return { type: 'version.signed', version: number, hash, party, how, ...words };
  };

export const concludes = (moment: Moment): Proposal => {
  const version = onTheTable(moment);
  const missing = missingSignatures(moment.state.context, version);
  if (missing.length > 0) throw new Error(`version ${version.number} lacks the signature of ${missing.join(' and ')}`);
  return { type: 'agreement.concluded', version: version.number };
};

export const withdraws =
  (because: Of<'version.withdrawn'>['because'], note: string) =>
  (moment: Moment): Proposal => ({ type: 'version.withdrawn', version: onTheTable(moment).number, because, words: { note } });

/** Both sides see it the same. */
export const sees = (goal: string, outcome: 'continues' | 'reached', evidence: Of<'goal.assessed'>['evidence'] = 'selfReport'): Act => {
  const view = outcome === 'reached' ? 'reached' : 'onTrack';
  return { type: 'goal.assessed', goal, client: view, counsellor: view, outcome, cause: null, evidence };
};

export const draws = (side: Of<'balance.drawn'>['side'], successes: string, hurdles: string): Act => ({
  type: 'balance.drawn',
  side,
  words: { successes, hurdles },
});

/** What every review ends with: nobody disagrees, the client gets a copy, the next day is set. */
export const endsReview = (next: Day, summary: string): Act[] => [
  { type: 'dissent.recorded', dissent: 'none' },
  { type: 'copy.handedOver', form: 'paper' },
  { type: 'review.held', next, lateBecause: null, words: { summary } },
];

export const handsOverCopy: Act = { type: 'copy.handedOver', form: 'paper' };
