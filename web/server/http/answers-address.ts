import express from 'express';
import type { RequestHandler, Response } from 'express';
import type { Deps } from '../ports/deps.ts';
import { hashOfSecret } from '../sending/account.ts';
import { takeIncoming } from '../sending/take-incoming.ts';
import { shopOfAddress } from '../store/carrier-account.ts';

/** Below it stands the secret of a shop, which is all that opens it. */
export const ANSWERS_PATH = '/answers';
/** As much as is taken on the pages. What is longer is refused before it is read. */
const LIMIT = '16mb';
const SECRET = /^[\w-]{43}$/;

type AddressDeps = Pick<Deps, 'db' | 'clock' | 'queue' | 'log'>;

const shops = new WeakMap<Response, string>();

/** Where a carrier's service, or a mail rule of the shop's, posts answers: whose the address is, then the bytes, then the one way in. */
export const answersAddress = (deps: AddressDeps): RequestHandler[] => [
  async (request, response, next) => {
    const { secret } = request.params;
    const known = typeof secret === 'string' && SECRET.test(secret);
    const shop = known ? await shopOfAddress(deps.db, hashOfSecret(secret)) : null;
    response.set('Cache-Control', 'no-store');
    if (shop === null) {
      response.status(404).set('Connection', 'close').json({ error: 'no-such-address' });
      return;
    }
    shops.set(response, shop);
    next();
  },
  express.raw({ type: () => true, limit: LIMIT }),
  async (request, response) => {
    const shop = shops.get(response) ?? '';
    const body: unknown = request.body;
    const taken = await takeIncoming(deps, shop, 'address', Buffer.isBuffer(body) ? body.toString('utf8') : '');
    if (taken.kind === 'refused') {
      response.status(422).json({ error: taken.why });
      return;
    }
    const { fresh, repeated, strays } = taken;
    deps.log.info({ shop, fresh, strays }, 'Answers came at a shop’s address');
    response.json({ fresh, repeated, strays });
  },
];
