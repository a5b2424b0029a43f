// What others pick: shopify-app-express' processWebhooks, one Prisma insert and one pg-boss send for each webhook.
import { PrismaPg } from '@prisma/adapter-pg';
import { DeliveryMethod } from '@shopify/shopify-api';
import { shopifyApp } from '@shopify/shopify-app-express';
import express from 'express';
import { PgBoss } from 'pg-boss';
import { PrismaClient } from '../../../web/server/store/generated/client.ts';

const { DATABASE_URL = '', SECRET = '', PORT = '0' } = process.env;
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: DATABASE_URL, max: 10 }) });
const boss = new PgBoss({ connectionString: DATABASE_URL, schema: 'others_pick' });
await boss.start();
await boss.createQueue('order');

const shopify = shopifyApp({
  api: {
    apiKey: 'bench-key',
    apiSecretKey: SECRET,
    scopes: ['read_orders'],
    hostName: 'localhost',
    hostScheme: 'http',
    apiVersion: '2026-10' as never,
    isEmbeddedApp: true,
    logger: { level: 0 },
  },
  auth: { path: '/auth', callbackPath: '/auth/callback' },
  webhooks: { path: '/webhooks/orders' },
} as never);

const app = express();
app.post(
  '/webhooks/orders',
  ...shopify.processWebhooks({
    webhookHandlers: {
      ORDERS_CREATE: {
        deliveryMethod: DeliveryMethod.Http,
        callbackUrl: '/webhooks/orders',
        callback: async (topic: string, shop: string, body: string, webhookId: string) => {
          await db.webhookEvent.create({
            data: {
              shop,
              topic,
              eventId: webhookId,
              webhookId,
              apiVersion: '2026-10',
              receivedAt: new Date(),
              bodyHash: body.length.toString(),
            },
          });
          await boss.send('order', { shop, webhookId });
        },
      },
    },
  }),
);
const server = app.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`listening ${address.port}\n`);
});
