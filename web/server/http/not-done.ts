import type { Request } from 'express';
import type { NotDone } from '../threads/outcome.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import type { Refusal } from './input.ts';
import { refuse } from './reply.ts';
import type { Gone } from './reply.ts';

/** Aborts when the caller does not wait any more. */
export function callerLeaves(request: Request): AbortSignal {
  const left = new AbortController();
  if (request.res?.closed === true) left.abort();
  request.res?.once('close', () => left.abort());
  return left.signal;
}

/** What a person is told whose work in a thread has no answer. `hint`: how it becomes less. */
export function notDone(why: NotDone, hint: string): Gone | Refusal {
  switch (why) {
    case 'gone':
      return { kind: 'nobody' };
    case 'full':
      return busy(refusal('work.full'));
    case 'closing':
      return busy(refusal('work.closing'));
    case 'late':
      return busy(`This took too long and was stopped; nothing was changed. ${hint}`);
    case 'lost':
      return busy(`This could not be worked out, and nothing was changed. ${hint}`);
  }
}

const busy = (message: string | Said): Refusal => refuse(503, 'busy', message);
