import express from 'express';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { storefrontRoutes } from '../shop-front/routes.ts';
import type { BackOffice } from './back-office.ts';
import { landing } from './landing.ts';
import { html, page } from './markup.ts';
import { adminRoutes } from './routes.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface PagesOptions {
  readonly office: BackOffice;
  /** Where the framed app is reached, without a trailing slash. */
  readonly appOrigin: string;
  readonly port: number;
}

/** Serves landing, storefronts, admin and App Bridge on loopback. Rejects with the system's error where the port is taken. */
export async function servePages({ office, appOrigin, port }: PagesOptions): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.urlencoded({ extended: false, limit: '100kb' }));
  app.use('/assets', express.static(folder('./assets')), express.static(folder('../shop-front/assets')));
  app.get('/shopifycloud/app-bridge.js', (_request, response) => response.sendFile(folder('./assets/app-bridge.js')));
  app.get('/', (_request, response) => {
    response.send(landing(office));
  });
  app.use('/store', storefrontRoutes(office));
  app.use('/admin/store', adminRoutes(office, appOrigin));
  app.use((_request: express.Request, response: express.Response) => {
    response.status(404).send(
      page(
        { title: 'Not here', styles: ['admin.css'], bodyClass: 'landing' },
        html`<main>
          <h1>Not here</h1>
          <p><a href="/">Start again</a></p>
        </main>`,
      ),
    );
  });
  return listen(app, port);
}

function listen(app: express.Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error?: Error) =>
      error === undefined ? resolve(server) : reject(error),
    );
  });
}
