// Every route of the server by its address, and the document that describes them.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { addAccess } from './access-api.ts';
import { jsonOnly, bodyAtMost, draftAtMost, limitedTo } from './http/json-only.ts';
import { importAtMost } from '../contract/directory-import.ts';
import type { Env } from './http/env.ts';
import { factsIn } from './cases/case-facts.ts';
import { journalOf } from './cases/journal.ts';
import { guard } from './http/guard.ts';
import { whoAsks } from './sign-in/who-asks.ts';
import type { RouteParts } from './routes/route-parts.ts';
import { actionsRoute, dropAction, dropActionRoute, getActions, putAction, putActionRoute } from './routes/actions.ts';
import { dropFeed, dropFeedRoute, feedRoute, getFeed, makeFeed, newFeedRoute } from './routes/calendar-feed.ts';
import { calendarRoute, getCalendar } from './routes/calendar-month.ts';
import { agreementPdfRoute, getAgreementPdf } from './routes/get-agreement-pdf.ts';
import { confirmClock, confirmClockRoute } from './routes/clock.ts';
import { createCase, newCaseRoute } from './routes/create-case.ts';
import {
  bodiesRoute,
  bodyRoute,
  directoryRoute,
  directorySearchRoute,
  getBodies,
  getBody,
  getDirectory,
  getOffer,
  offerRoute,
  searchDirectory,
} from './routes/directory.ts';
import { exportDirectory, exportRoute, importDirectory, importPath, importRoute } from './routes/directory-exchange.ts';
import { dropAside, dropAsideRoute, dropDraft, dropDraftRoute, keepDraft, keepDraftRoute } from './routes/drafts.ts';
import {
  figureCsvRoute,
  figureRoute,
  getFigure,
  getFigureCsv,
  getIndicators,
  getProgramme,
  indicatorsRoute,
  programmeRoute,
} from './routes/figures.ts';
import { caseRoute, getCase } from './routes/get-case.ts';
import { getGuidePdf, guidePdfRoute } from './routes/get-guide-pdf.ts';
import { getHandover, handoverRoute } from './routes/get-handover.ts';
import { consentPdfRoute, getConsentPdf, getLetterPdf, letterPdfRoute } from './routes/get-referral-papers.ts';
import { getHousehold, householdRoute } from './routes/get-household.ts';
import { getRecording, recordingRoute } from './routes/get-recording.ts';
import { getHealth, getReady, healthRoute, readyRoute } from './routes/health.ts';
import { caseloadRoute, caseSearchRoute, listCases, searchCases } from './routes/list-cases.ts';
import { againRoute, doneRoute, getOutbox, markDone, outboxRoute, sendAgain } from './routes/outbox.ts';
import { postProposal, proposalRoute } from './routes/post-proposal.ts';
import { getReportPdf, reportPdfRoute } from './routes/get-report-pdf.ts';
import { getRemarks, putRemark, putRemarkRoute, remarksRoute } from './routes/remarks.ts';
import { changeSettings, changeSettingsRoute, getSettings, settingsRoute } from './routes/settings.ts';
import { getReviews, reviewsRoute, reviewTexts, reviewTextsRoute } from './routes/translation-reviews.ts';

import { bodyVerificationRoute, dropBody, dropBodyRoute, postBodyVerification, putBody, putBodyRoute } from './routes/write-bodies.ts';
import { dropOffer, dropOfferRoute, putOffer, putOfferRoute, verifyOffer, verifyOfferRoute } from './routes/write-directory.ts';

export const description = {
  openapi: '3.1.0',
  info: {
    title: 'Etappe',
    version: '1',
    description: 'Cases of counselling, step by step. Problems are RFC 9457; every refusal names its reasons.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
};

const smallBody = limitedTo(bodyAtMost);
const largeBody = limitedTo(importAtMost);

export function addApi(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.use('/api/v1/*', async (c, next) => {
    await next();
    // Personal data: kept by nobody on the way.
    c.res.headers.set('cache-control', 'no-store');
  });
  app.use(
    '/api/v1/*',
    guard({ whoAsks: whoAsks(parts), factsOf: (id) => factsIn(parts, id), journal: journalOf(parts), watch: parts.watch }),
  );
  app.on('PUT', '/api/v1/cases/:id/drafts/:page', limitedTo(draftAtMost), jsonOnly);
  // A whole directory is brought in one request; everything else is small.
  app.on('POST', '/api/v1/*', (c, next) => (c.req.path === importPath ? largeBody : smallBody)(c, next), jsonOnly);
  app.on(
    'PUT',
    ['/api/v1/settings', '/api/v1/directory/*', '/api/v1/actions/*', '/api/v1/session/*', '/api/v1/people/*', '/api/v1/sites/*'],
    limitedTo(bodyAtMost),
    jsonOnly,
  );

  app.openapi(healthRoute, getHealth);
  app.openapi(readyRoute, getReady(parts));
  app.openapi(caseloadRoute, listCases(parts));
  app.openapi(caseSearchRoute, searchCases(parts));
  app.openapi(newCaseRoute, createCase(parts));
  app.openapi(caseRoute, getCase(parts));
  app.openapi(proposalRoute, postProposal(parts));
  app.openapi(keepDraftRoute, keepDraft(parts));
  app.openapi(dropDraftRoute, dropDraft(parts));
  app.openapi(dropAsideRoute, dropAside(parts));
  app.openapi(householdRoute, getHousehold(parts));
  app.openapi(recordingRoute, getRecording(parts));
  app.openapi(handoverRoute, getHandover(parts));
  app.openapi(agreementPdfRoute, getAgreementPdf(parts));
  app.openapi(consentPdfRoute, getConsentPdf(parts));
  app.openapi(letterPdfRoute, getLetterPdf(parts));
  app.openapi(reviewsRoute, getReviews(parts));
  app.openapi(reviewTextsRoute, reviewTexts(parts));
  app.openapi(guidePdfRoute, getGuidePdf(parts));
  addAccess(app, parts);
  app.openapi(confirmClockRoute, confirmClock(parts));
  addMessages(app, parts);
  addDirectory(app, parts);
  addFigures(app, parts);
  app.get('/api/v1/openapi.json', (c) => c.json(app.getOpenAPI31Document(description)));
}

/** Calendar, outbox and settings. */
function addMessages(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(calendarRoute, getCalendar(parts));
  app.openapi(feedRoute, getFeed(parts));
  app.openapi(newFeedRoute, makeFeed(parts));
  app.openapi(dropFeedRoute, dropFeed(parts));
  app.openapi(outboxRoute, getOutbox(parts));
  app.openapi(doneRoute, markDone(parts));
  app.openapi(againRoute, sendAgain(parts));
  app.openapi(settingsRoute, getSettings(parts));
  app.openapi(changeSettingsRoute, changeSettings(parts));
}

function addDirectory(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(directoryRoute, getDirectory(parts));
  app.openapi(directorySearchRoute, searchDirectory(parts));
  app.openapi(bodiesRoute, getBodies(parts));
  app.openapi(exportRoute, exportDirectory(parts));
  app.openapi(importRoute, importDirectory(parts));
  app.openapi(offerRoute, getOffer(parts));
  app.openapi(putOfferRoute, putOffer(parts));
  app.openapi(verifyOfferRoute, verifyOffer(parts));
  app.openapi(dropOfferRoute, dropOffer(parts));
  app.openapi(bodyRoute, getBody(parts));
  app.openapi(putBodyRoute, putBody(parts));
  app.openapi(bodyVerificationRoute, postBodyVerification(parts));
  app.openapi(dropBodyRoute, dropBody(parts));
  app.openapi(reportPdfRoute, getReportPdf(parts));
  app.openapi(actionsRoute, getActions(parts));
  app.openapi(putActionRoute, putAction(parts));
  app.openapi(dropActionRoute, dropAction(parts));
  app.openapi(remarksRoute, getRemarks(parts));
  app.openapi(putRemarkRoute, putRemark(parts));
}

function addFigures(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(indicatorsRoute, getIndicators(parts));
  app.openapi(figureRoute, getFigure(parts));
  app.openapi(figureCsvRoute, getFigureCsv(parts));
  app.openapi(programmeRoute, getProgramme(parts));
}
