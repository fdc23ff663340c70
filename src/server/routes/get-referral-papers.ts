// The sheet of a consent and the letter of a referral as PDF. A letter is printed only on a day its consent covers it, unless it is carried.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { CaseContext, Consent } from '../../../machines/case/context/context.ts';
import { ConsentPath, BesideQuery, LetterQuery, ReferralPath } from '../../contract/referral-paper.ts';
import { editedLog } from '../../engine/step/edited.ts';
import { settle } from '../../engine/step/settle.ts';
import { consentSheet } from '../../export/referral/consent-sheet.ts';
import { referralLetter, type NamedOffer } from '../../export/referral/referral-letter.ts';
import { isScope, letterScope } from '../../network/referrals/letter-scope.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { nameOf } from '../../record/words/person.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { answerPrinted } from '../papers/answer-printed.ts';
import { besideOf, printingFor } from '../papers/printing-for.ts';
import type { RouteParts } from './route-parts.ts';
import { pdfAnswer, problems } from './shared.ts';

export const consentPdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/consents/{consent}/pdf',
  summary: 'The sheet of one consent, to be signed',
  request: { params: ConsentPath, query: BesideQuery },
  responses: { 200: pdfAnswer, ...problems(400, 404, 422) },
});

export const letterPdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/referrals/{referral}/pdf',
  summary: 'The letter of one referral, with what its consent covers today',
  request: { params: ReferralPath, query: LetterQuery },
  responses: { 200: pdfAnswer, ...problems(400, 404, 409, 422) },
});

/** The calendar speaks first: a consent that has run out covers nothing, whether somebody has written since or not. */
const contextOn = ({ state, dossier }: OpenedCase, today: string) => settle(state, today, birthDateOf(dossier)).state.context;

/** Not `constructor`: every object answers to that name. */
const ownIn = <T>(items: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(items, name) ? items[name] : undefined;

export const getConsentPdf =
  (parts: RouteParts): RouteHandler<typeof consentPdfRoute, Env> =>
  async (c) => {
    const { id, consent: name } = c.req.valid('param');
    const { language, size = 'usual' } = c.req.valid('query');
    const opened = await parts.cases.open(id);
    if (opened === null) return problem(c, 'unknownCase');
    const context = contextOn(opened, parts.clock.today());
    const consent = ownIn(context.network.consents, name);
    if (consent === undefined) return problem(c, 'unknownItem');
    const printing = await printingFor(parts, opened, { language: besideOf(language ?? context.client.language), size });
    const bodies = await bodiesOf(parts, context, consent);
    const paper = consentSheet({ ...printing, context, consent, bodies, clientName: nameOf(opened.dossier) ?? '' });
    return answerPrinted(
      c,
      await parts.press.print(paper),
      ['einwilligung', opened.header.case, name, printing.language ?? 'de'].join('-'),
    );
  };

export const getLetterPdf =
  (parts: RouteParts): RouteHandler<typeof letterPdfRoute, Env> =>
  async (c) => {
    const { id, referral: name } = c.req.valid('param');
    const { language, way = null, size = 'usual' } = c.req.valid('query');
    const opened = await parts.cases.open(id);
    if (opened === null) return problem(c, 'unknownCase');
    const on = parts.clock.today();
    const context = contextOn(opened, on);
    const referral = ownIn(context.network.referrals, name);
    if (referral === undefined) return problem(c, 'unknownItem');
    const scope = letterScope({ context, entries: editedLog(opened.entries), referral: name, way, on });
    if (!isScope(scope)) return problem(c, 'refused', { refusals: scope });
    const printing = await printingFor(parts, opened, { language: besideOf(language), size });
    const offer = await namedOffer(parts, referral.offer);
    const paper = referralLetter({ ...printing, context, dossier: opened.dossier, id: name, referral, scope, offer });
    return answerPrinted(c, await parts.press.print(paper), ['brief', opened.header.case, name].join('-'));
  };

/** Whom the referrals it is meant for were chosen from the directory for. */
async function bodiesOf(parts: RouteParts, { network }: CaseContext, { recipient, domains, purpose }: Consent): Promise<string[]> {
  if (purpose !== 'referral') return [];
  const meant = Object.values(network.referrals).filter(
    ({ to, domain, state }) => to === recipient && domains.includes(domain) && state !== 'ended',
  );
  const offers = await Promise.all(meant.map(({ offer }) => namedOffer(parts, offer)));
  return [...new Set(offers.flatMap((offer) => offer?.body ?? []))];
}

/** Null where it was chosen from no directory, or is not in it any more. */
async function namedOffer({ readDirectory }: RouteParts, id: string | undefined): Promise<NamedOffer | null> {
  if (id === undefined) return null;
  const { offers, bodies } = await readDirectory();
  const offer = offers.get(id)?.entry;
  if (offer === undefined) return null;
  const { title, place } = offer;
  const address = place === null ? null : [place.street, [place.postcode, place.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return { title, body: bodies.get(offer.body)?.entry.name ?? null, place: address };
}
