import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import type { Env } from './env.ts';
import { contentSecurityPolicy } from './auth/frame-ancestors.ts';

const KEY_MARK = '%SHOPIFY_API_KEY%';

/**
 * Serves the admin's pages from `folder` (what vite built). Every GET that is no file is the single page itself, whatever the
 * path: the browser's router takes it from there. The page is the same for all and holds no data; who may frame it differs.
 */
export function servePage(env: Pick<Env, 'apiKey'>, folder: string): Router {
  const html = pageOf(env, folder);
  const router = Router();
  // Their names carry a hash of what is in them, so that they never change under a name.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request: Request, response: Response) => {
    response
      .set('Content-Security-Policy', contentSecurityPolicy(request.query['shop']))
      .set('Cache-Control', 'no-store') // the policy above is of one shop
      .set('X-Content-Type-Options', 'nosniff')
      .set('Referrer-Policy', 'strict-origin-when-cross-origin')
      .type('html')
      .send(html);
  });
  return router;
}

/** @throws when the frontend has not been built, or its page lacks the place for the key. */
function pageOf({ apiKey }: Pick<Env, 'apiKey'>, folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!page.includes(KEY_MARK)) throw new Error(`index.html lacks ${KEY_MARK}`);
  return page.replaceAll(KEY_MARK, escapeAttribute(apiKey));
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
