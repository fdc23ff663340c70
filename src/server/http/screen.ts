// Hands out the built screen: its files, compressed when it was built for whoever takes that (decision 28), and the one page for every address that is not a file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from './env.ts';
import { problem } from './problem.ts';

const notBuilt = 'The screen is not built here. Run npm start, or npm run dev and open the address it prints.\n';

export function addScreen(app: OpenAPIHono<Env>, folder: string | null): void {
  app.get('/api/*', (c) => problem(c, 'notFound'));
  if (folder === null) {
    app.get('/', (c) => c.text(notBuilt, 404));
    return;
  }
  app.get('/assets/*', keptForever, eachAsTaken, serveStatic({ root: folder, precompressed: true }), (c) => problem(c, 'notFound'));
  app.get('/', (c) => page(c, folder));
  app.get('/index.html', (c) => page(c, folder));
  app.get('*', serveStatic({ root: folder }), (c) => page(c, folder));
}

/** Names of built files change with their content. */
const keptForever = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
});

/** What was compressed and what was not share an address: a cache between must not give the one to whoever takes only the other. */
const eachAsTaken = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set('vary', 'Accept-Encoding');
});

/** With the nonce of this answer, which the controls' library reads from the page to write its one style element. */
function page(c: Context<Env>, folder: string): Response | Promise<Response> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return c.text(notBuilt, 404);
  const nonce = c.get('secureHeadersNonce') ?? '';
  const html = readFileSync(file, 'utf8').replace('<head>', `<head>\n    <meta property="csp-nonce" content="${nonce}" />`);
  return c.html(html, 200, { 'cache-control': 'no-store' });
}
