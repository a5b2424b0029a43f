import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import type { Env } from './base/env.ts';
import { contentSecurityPolicy } from './auth/frame-ancestors.ts';
import { readPreloads } from './page-preloads.ts';

const KEY_MARK = '%SHOPIFY_API_KEY%';
const HEAD_END = '</head>';

/**
 * Serves the admin's pages from `folder` (what vite built). Every GET that is no file is the single page itself, whatever the
 * path: the browser's router takes it from there. The page holds no data; who may frame it, and which scripts it names, differ.
 */
export function servePage(env: Pick<Env, 'apiKey'>, folder: string): Router {
  const html = pageOf(env, folder);
  const preloads = readPreloads(folder);
  const router = Router();
  // The build compressed them; their names carry a hash of what is in them, so that they never change under a name.
  router.use('/assets', assets(join(folder, 'assets')));
  router.get('/{*path}', (request: Request, response: Response) => {
    response
      .set('Content-Security-Policy', contentSecurityPolicy(request.query['shop']))
      .set('Cache-Control', 'no-store') // the policy above is of one shop
      .set('X-Content-Type-Options', 'nosniff')
      .set('Referrer-Policy', 'strict-origin-when-cross-origin')
      .type('html')
      .send(html.replace(HEAD_END, () => `${preloads(request.path)}${HEAD_END}`));
  });
  return router;
}

/** A name that is not there is a file of an older build: 404, never the page in its place. */
function assets(folder: string): RequestHandler {
  return expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: { immutable: true, maxAge: '1y', fallthrough: false, setHeaders: noSniff },
  });
}

const noSniff = (response: { setHeader(name: string, value: string): void }): void =>
  response.setHeader('X-Content-Type-Options', 'nosniff');

/** @throws when the frontend has not been built, or its page lacks the place for the key. */
function pageOf({ apiKey }: Pick<Env, 'apiKey'>, folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!page.includes(KEY_MARK)) throw new Error(`index.html lacks ${KEY_MARK}`);
  return page.replaceAll(KEY_MARK, escapeAttribute(apiKey));
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
