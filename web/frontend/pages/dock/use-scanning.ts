import type { DockEventJson, DockPage, ScanAnswerJson } from '#contract';
import type { DockBoard } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sendDockEvents } from '../../api/dock.ts';
import { ApiFailure } from '../../api/failure.ts';
import { keys } from '../../api/queries.ts';
import { boardOf } from '../../state/dock-board.ts';
import { keepUnsent, unsent } from '../../state/dock-queue.ts';

/** One request carries so many: what gathered without a network is sent in parts. */
const AT_ONCE = 200;
const AGAIN_MS = 3_000;

export interface Scanning {
  readonly board: DockBoard;
  /** Scans that the server has not confirmed. */
  readonly waiting: number;
  /** Why nothing is sent any more; null: it is, or will be as soon as there is a network. */
  readonly refused: string | null;
  /** Takes a code at once, with or without a network, and answers what it did. */
  readonly record: (event: Pick<DockEventJson, 'act' | 'code' | 'count'>) => ScanAnswerJson;
  /** What the server said last of a scan: where a stranger belongs. */
  readonly told: ScanAnswerJson | null;
}

/** Scans go into the device's own list first, and from there to the server, again and again until it has confirmed them. */
export function useScanning(page: DockPage): Scanning {
  const { id } = page.load;
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(() => unsent(localStorage, id));
  const [refused, setRefused] = useState<string | null>(null);
  const [told, setTold] = useState<ScanAnswerJson | null>(null);
  const list = useRef(waiting);
  const sending = useRef(false);
  const board = useMemo(() => boardOf(page.progress, waiting), [page.progress, waiting]);

  const keep = useCallback(
    (events: readonly DockEventJson[]) => {
      list.current = [...events];
      keepUnsent(localStorage, id, events);
      setWaiting(list.current);
    },
    [id],
  );

  const send = useCallback(async () => {
    if (sending.current || list.current.length === 0) return;
    sending.current = true;
    const part = list.current.slice(0, AT_ONCE);
    try {
      const { answers, progress } = await sendDockEvents(id, part);
      const sent = new Set(part.map((event) => event.id));
      client.setQueryData<DockPage>([...keys.load, id, 'dock'], (held) => held && { ...held, progress });
      keep(list.current.filter((event) => !sent.has(event.id)));
      setRefused(null);
      setTold(answers.at(-1) ?? null);
    } catch (error) {
      // No network: the list stays, and is sent later. A refusal is an answer: sending it again would change nothing.
      const refusal = error instanceof ApiFailure && error.status >= 400 && error.status < 500 && error.status !== 429;
      setRefused(refusal ? error.message : null);
    } finally {
      sending.current = false;
    }
  }, [client, id, keep]);

  useEffect(() => {
    const timer = setInterval(() => void send(), AGAIN_MS);
    const online = () => void send();
    addEventListener('online', online);
    return () => {
      clearInterval(timer);
      removeEventListener('online', online);
    };
  }, [send]);

  const record: Scanning['record'] = (event) => {
    const answer = boardOf(page.progress, list.current).take({ ...event, count: event.count ?? null });
    if (answer.kind === 'nonsense') return answer;
    keep([...list.current, { ...event, id: crypto.randomUUID(), at: new Date().toISOString() }]);
    void send();
    return answer.kind === 'stranger' ? { ...answer, place: null } : answer;
  };
  return { board, waiting: waiting.length, refused, record, told };
}
