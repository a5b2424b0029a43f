import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import { API_ROOT, customsApi, productsApi, putOnLoadApi, tariffApi } from '#contract';
import type { InstallParts } from './auth/install-shop.ts';
import { meetStaff } from './auth/meet-staff.ts';
import { requireSession } from './auth/require-session.ts';
import type { Deps } from './ports/deps.ts';
import { ANSWERS_PATH, answersAddress } from './http/answers-address.ts';
import { verifyDepth } from './http/bounds.ts';
import { errorHandler, noNul, unknownEndpoint } from './http/errors.ts';
import type { Note } from './http/endpoint-router.ts';
import { routerOf } from './http/endpoint-router.ts';
import { createGate } from './http/gate.ts';
import { handlersOf } from './http/handlers.ts';
import type { HandlerDeps } from './http/handlers.ts';
import { servePage } from './page.ts';
import { inLanguageOfPage } from './http/in-language.ts';

/** Requests of the admin are small; a list of 250 ids is some five kilobytes. */
const BODY_LIMIT = '100kb';
/** A change of 500 products with all that can be stated of each. */
const LISTS_LIMIT = '2mb';
/** USITC's whole export has 13.5 MB; zipped it has one. */
const TARIFF_LIMIT = '20mb';
/** What a carrier's service holds of a day's trips. */
const ANSWERS_LIMIT = '16mb';
/** A row of an imported file is some 150 bytes: tens of thousands of products. */
const IMPORT_LIMIT = '16mb';

const FRONTEND = fileURLToPath(new URL('../../dist/frontend', import.meta.url));

/**
 * What the admin's pages ask, and the pages themselves. Webhooks never come here: their receiver stands before express,
 * for it needs the bytes that no parser has touched. Nothing is started; the caller listens.
 */
export function createApp(deps: HandlerDeps, install: InstallParts, frontend: string = FRONTEND): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // answers are a merchant's own and change by the second
  // Answers hold no secret beside what a request can choose, so that their length tells nothing. Files come compressed from the build.
  app.use(compression());
  if (deps.env.appUrl.startsWith('https:')) app.use(httpsOnly);
  app.post(`${ANSWERS_PATH}/:secret`, ...answersAddress(deps));
  app.use(API_ROOT, inLanguageOfPage, noStore, requireSession(install), meetStaff(install));
  // Their bytes are read in a thread.
  app.use(API_ROOT + tariffApi.load.path, express.raw({ type: 'application/octet-stream', limit: TARIFF_LIMIT }));
  app.use(API_ROOT + productsApi.import.path, express.raw({ type: 'application/json', limit: IMPORT_LIMIT }));
  for (const { path } of [productsApi.change, putOnLoadApi.places, putOnLoadApi.put])
    app.use(API_ROOT + path, express.json({ limit: LISTS_LIMIT, strict: true, verify: verifyDepth }));
  app.use(API_ROOT + customsApi.take.path, express.json({ limit: ANSWERS_LIMIT, strict: true, verify: verifyDepth }));
  app.use(API_ROOT, express.json({ limit: BODY_LIMIT, strict: true, verify: verifyDepth }), noNul);
  app.use(API_ROOT, routerOf(handlersOf(deps), createGate(deps), noteOf(deps)), unknownEndpoint);
  app.use(existsSync(join(frontend, 'index.html')) ? servePage(deps.env, frontend, fallbackOf(deps)) : notBuilt(deps));
  app.use(unknownEndpoint, errorHandler(deps));
  return app;
}

/** A browser that has been here once comes back by https alone, for half a year. */
const httpsOnly: RequestHandler = (_request, response, next) => {
  response.set('Strict-Transport-Security', 'max-age=15552000; includeSubDomains');
  next();
};

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store').set('X-Content-Type-Options', 'nosniff');
  next();
};

/** Protected customer data: who was given it, what, and when (the line's own time). Ids alone. */
const noteOf =
  ({ log }: Pick<Deps, 'log'>): Note =>
  ({ shop, userId }, { method, path }, id) =>
    log.info(
      { shop, by: userId, endpoint: `${method} ${path}`, ...(id === null ? {} : { id }) },
      'Customers’ data was read',
    );

function notBuilt({ log }: Pick<Deps, 'log'>): RequestHandler {
  log.warn('The admin pages are not built: run `npm run build`');
  return (_request, response) => {
    response.status(503).type('text').send('The admin pages are not built. Run `npm run build`, then start again.\n');
  };
}

/** A reader who gets English for want of their language is no surprise to an operator, and one to those who translate. */
function fallbackOf({ env, log }: Pick<Deps, 'env' | 'log'>): ((asked: string) => void) | undefined {
  if (env.production) return undefined;
  const told = new Set<string>();
  return (asked) => {
    // What stands in an address is anybody's: no more of it than a locale has.
    const locale = asked.slice(0, 5);
    if (told.has(locale) || told.size > 100) return;
    told.add(locale);
    log.warn({ asked: locale }, 'Pages were asked for in a language that is not open');
  };
}
