// Every route of the server by its address, and the document that describes them.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { jsonOnly, bodyAtMost, draftAtMost, limitedTo } from './border/json-only.ts';
import type { Env, RouteParts } from './parts.ts';
import { createCase, newCaseRoute } from './routes/create-case.ts';
import { dropDraft, dropDraftRoute, keepDraft, keepDraftRoute } from './routes/drafts.ts';
import { caseRoute, getCase } from './routes/get-case.ts';
import { getRecording, recordingRoute } from './routes/get-recording.ts';
import { getHealth, getReady, healthRoute, readyRoute } from './routes/health.ts';
import { caseloadRoute, listCases } from './routes/list-cases.ts';
import { postProposal, proposalRoute } from './routes/post-proposal.ts';
import { getSession, sessionRoute } from './routes/session.ts';

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Etappe',
    version: '1',
    description: 'Cases of counselling, step by step. Problems are RFC 9457; every refusal names its reasons.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
};

export function addApi(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.use('/api/v1/*', async (c, next) => {
    await next();
    // Personal data: kept by nobody on the way.
    c.res.headers.set('cache-control', 'no-store');
  });
  app.on('PUT', '/api/v1/cases/:id/drafts/:page', limitedTo(draftAtMost), jsonOnly);
  app.on('POST', '/api/v1/*', limitedTo(bodyAtMost), jsonOnly);

  app.openapi(healthRoute, getHealth);
  app.openapi(readyRoute, getReady(parts));
  app.openapi(sessionRoute, getSession(parts));
  app.openapi(caseloadRoute, listCases(parts));
  app.openapi(newCaseRoute, createCase(parts));
  app.openapi(caseRoute, getCase(parts));
  app.openapi(proposalRoute, postProposal(parts));
  app.openapi(keepDraftRoute, keepDraft(parts));
  app.openapi(dropDraftRoute, dropDraft(parts));
  app.openapi(recordingRoute, getRecording(parts));
  app.get('/api/v1/openapi.json', (c) => c.json(app.getOpenAPI31Document(description)));
}
