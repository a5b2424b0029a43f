import type { RecheckRun } from '#contract';
import type { RecheckRun as RunRow } from '../store/rows.ts';
import { wordOf } from '../store/words.ts';
import { sayKept } from '../base/kept-said.ts';

export function runJson(run: RunRow): RecheckRun {
  return {
    id: run.id,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    cause: wordOf(['install', 'merchant', 'settings'], run.cause),
    state: wordOf(['listing', 'running', 'done', 'failed'], run.state),
    total: run.total,
    done: run.done,
    failed: run.failed,
    message: sayKept(run.message),
  };
}
