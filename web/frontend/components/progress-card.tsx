import type { RecheckRun } from '#contract';
import { recheckSentence } from '../phrases/recheck.ts';
import { percentDone, ProgressLine } from './progress-line.tsx';

/** Where the re-check of all orders stands. It goes on by itself when the page is left. */
export function ProgressCard({ run }: { run: RecheckRun }) {
  const { title, text } = recheckSentence(run);
  const going = run.state === 'running' || run.state === 'listing';
  return (
    <ProgressLine
      title={title}
      text={text}
      percent={going ? percentDone(run.done, run.total) : null}
      counted={run.state === 'running'}
    />
  );
}
