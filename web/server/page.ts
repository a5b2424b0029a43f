import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { readerOf } from '#messages';
import type { Language } from '#messages';
import type { Env } from './base/env.ts';
import { contentSecurityPolicy } from './auth/frame-ancestors.ts';
import { readPreloads } from './page-preloads.ts';

const KEY_MARK = '%SHOPIFY_API_KEY%';
const HEAD_END = '</head>';
const LANG = '<html lang="en">';

interface Build {
  readonly html: string;
  readonly preloads: (path: string) => string;
}

/**
 * Serves the admin's pages from `folder` (what vite built). Every GET that is no file is the single page itself, whatever the
 * path: the browser's router takes it from there. The page holds no data; who may frame it, which scripts it names and in which language it
 * is differ. English stands in the folder, every other language that is open in one of its name below.
 *
 * @param fellBack hears of a language that was asked for and is not open, so that English was shown.
 */
export function servePage(
  env: Pick<Env, 'apiKey' | 'languages'>,
  folder: string,
  fellBack?: (asked: string) => void,
): Router {
  const english = buildOf(env, folder, '');
  const builds = new Map<Language, Build>([['en', english]]);
  const router = Router();
  // The build compressed them; their names carry a hash of what is in them, so that they never change under a name.
  router.use('/assets', assets(join(folder, 'assets')));
  for (const language of env.languages) {
    const own = join(folder, language);
    if (language === 'en' || !existsSync(join(own, 'index.html'))) continue;
    builds.set(language, buildOf(env, own, `${language}/`));
    router.use(`/${language}/assets`, assets(join(own, 'assets')));
  }
  const open = [...builds.keys()];
  router.get('/{*path}', (request: Request, response: Response) => {
    // The admin names the language of the person whose browser asks.
    const { language, locale } = readerOf(request.query['locale'], open);
    const asked = request.query['locale'];
    if (typeof asked === 'string' && asked !== '' && !asked.startsWith(language)) fellBack?.(asked);
    const { html, preloads } = builds.get(language) ?? english;
    response
      .set('Content-Security-Policy', contentSecurityPolicy(request.query['shop']))
      .set('Cache-Control', 'no-store') // the policy above is of one shop
      .set('X-Content-Type-Options', 'nosniff')
      .set('Referrer-Policy', 'strict-origin-when-cross-origin')
      .type('html')
      .send(
        html.replace(LANG, `<html lang="${locale}">`).replace(HEAD_END, () => `${preloads(request.path)}${HEAD_END}`),
      );
  });
  return router;
}

const buildOf = (env: Pick<Env, 'apiKey'>, folder: string, prefix: string): Build => ({
  html: pageOf(env, folder),
  preloads: readPreloads(folder, prefix),
});

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
