// Answers with a problem (RFC 9457), in the language of whoever asked.
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { OtherDraft } from '../../contract/draft.ts';
import type { PathFault, ProblemCode } from '../../contract/problem.ts';
import { clockDoubtIn, type DoubtedDays } from '../../language/clock-doubt.ts';
import { langs, type Lang } from '../../language/language.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Env } from './env.ts';
import { problemText } from './problem-texts.ts';

type More = { errors?: readonly PathFault[]; refusals?: readonly Refusal[]; version?: number; draft?: OtherDraft };
/** What is said besides, and stands in no member of its own. */
type Said = { readonly doubt?: DoubtedDays | null };

/** Seconds after which a database that did not answer may be asked again. */
const retryAfter = 5;

export const langOf = (c: Context): Lang => {
  const best = accepts(c, { header: 'Accept-Language', supports: [...langs], default: 'de', match: matchLanguage });
  return best === 'en' ? 'en' : 'de';
};

/** `en-GB` is English too; what comes first with the highest weight wins. */
function matchLanguage(wanted: { type: string; q: number }[], { default: fallback }: { default: string }): string {
  const known = wanted.filter(({ type }) => langs.some((lang) => type.toLowerCase().startsWith(lang)));
  const best = known.toSorted((a, b) => b.q - a.q)[0];
  return best?.type.slice(0, 2).toLowerCase() ?? fallback;
}

/** `seconds` until it may be tried again. */
export function tooManyAttempts(c: Context<Env>, seconds: number): Response {
  const refused = problem(c, 'tooManyAttempts');
  refused.headers.set('retry-after', String(seconds));
  return refused;
}

/**
 * RFC 9457: `type` is what programs compare (section 3.1.1), `detail` is for people; `request` and `more` are extension members
 * (section 3.2). Never repeats what was sent.
 */
export function problem(c: Context<Env>, code: ProblemCode, { doubt = null, ...more }: More & Said = {}): Response {
  c.set('problem', code);
  const lang = langOf(c);
  const { status, title, detail } = problemText(lang, code);
  const request = c.get('requestId');
  const reasons = more.refusals?.map(sentencesIn(lang).refusal) ?? [];
  const days = doubt === null ? [] : clockDoubtIn(lang)(doubt);
  const said = code === 'defect' ? `${detail}${request}` : [detail, ...days, ...reasons].join(' ');
  const body = { type: `urn:etappe:problem:${code}`, title, status, detail: said, request, ...more };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    'cache-control': 'no-store',
    ...(code === 'unavailable' && { 'retry-after': String(retryAfter) }),
  });
}
