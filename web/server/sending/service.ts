import type { Deps } from '../ports/deps.ts';
import type { OpenAccount } from './account.ts';

/** `no-answer`: the line broke or it took too long; the service may have heard us. */
export type Heard =
  { readonly kind: 'answered'; readonly status: number; readonly text: string } | { readonly kind: 'no-answer' };

const ADDRESS = 'https://borderconnect.com/api';
const WAIT_MS = 30_000;
const ANSWER_MOST = 16_000_000;

type ServiceDeps = Pick<Deps, 'env'>;

/** Hands a message over. @see ../../domain/customs/sending.ts for what its answers mean. */
export const handOver = (deps: ServiceDeps, account: OpenAccount, message: string): Promise<Heard> =>
  call(deps, account, 'send', { method: 'POST', body: message });

/** What waits for the shop there. */
export const receive = (deps: ServiceDeps, account: OpenAccount): Promise<Heard> =>
  call(deps, account, 'receive', { method: 'GET' });

async function call(
  { env }: ServiceDeps,
  { suffix, key }: OpenAccount,
  what: 'send' | 'receive',
  request: { readonly method: 'POST' | 'GET'; readonly body?: string },
): Promise<Heard> {
  try {
    const response = await fetch(`${env.borderConnectUrl ?? ADDRESS}/${what}/${encodeURIComponent(suffix)}`, {
      ...request,
      headers: { 'Api-Key': key, 'Content-Type': 'application/json' },
      // The key goes to this address and to no other that it may point to.
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    return { kind: 'answered', status: response.status, text: await textOf(response) };
  } catch (error) {
    // A key that no header can carry is our own bad input and not a silent line; all else is the network.
    if (error instanceof TypeError && error.cause === undefined) throw error;
    return { kind: 'no-answer' };
  }
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  if (body === null) return '';
  for await (const part of body) {
    length += part.length;
    if (length > ANSWER_MOST) throw new Error('The answer is longer than any');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
