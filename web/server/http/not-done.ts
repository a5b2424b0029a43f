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
export function notDone(why: NotDone, hint: Said): Gone | Refusal {
  switch (why) {
    case 'gone':
      return { kind: 'nobody' };
    case 'full':
      return busy(refusal('work.full'));
    case 'closing':
      return busy(refusal('work.closing'));
    case 'late':
      return busy(refusal('work.late', { hint }));
    case 'lost':
      return busy(refusal('work.lost', { hint }));
  }
}

const busy = (message: Said): Refusal => refuse(503, 'busy', message);
