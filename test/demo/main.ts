// `npm run demo`: the whole story on this machine, at one address. See options.ts for what may be asked of it.
import { dataFolderFor } from './data-folder.ts';
import { readCommandLine } from './options.ts';
import { startDemo, type Demo } from './start-demo.ts';
import { sentenceFor } from './trouble.ts';

function stopOnSignal(starting: Promise<Demo>): void {
  let stopping = false;
  const stop = (): void => {
    // A second Ctrl-C does not wait.
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\nStopping …');
    starting
      .then((demo) => demo.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

async function main(): Promise<void> {
  const began = Date.now();
  const line = readCommandLine(process.argv.slice(2));
  if (typeof line === 'string') {
    console.error(line);
    process.exitCode = 2;
    return;
  }
  const dataDir = dataFolderFor(line.today);
  const starting = startDemo({ ...line, dataDir, settled: true, say: (sentence) => console.error(sentence) });
  stopOnSignal(starting);
  try {
    const demo = await starting;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      `\n  Minimis plays ${line.today ?? 'today'} at  ${demo.url}\n\n  Started in ${seconds} s. Ctrl-C stops it; what you did is kept.`,
    );
  } catch (error) {
    console.error(sentenceFor(error, dataDir) ?? error);
    process.exit(1);
  }
}

await main();
