export interface CommandLine {
  readonly port: number;
  /** Forget what earlier runs of this day left behind. */
  readonly reset: boolean;
  /** The day to play, YYYY-MM-DD; null: today, by the machine's own clock. */
  readonly today: string | null;
}

export const usage = 'npm run demo -- [--today YYYY-MM-DD] [--port N] [--reset]';

/** Reads the arguments, or answers a sentence that names what is wrong. */
export function readCommandLine(args: readonly string[]): CommandLine | string {
  let [port, reset, today]: [number, boolean, string | null] = [4400, false, null];
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', inline] = (args[at] ?? '').split('=', 2);
    if (name === '--reset' && inline === undefined) {
      reset = true;
      continue;
    }
    if (name !== '--port' && name !== '--today') return `"${name}" is no option of the demo. ${usage}`;
    const value = inline ?? args[(at += 1)] ?? '';
    if (name === '--today') {
      if (!isDay(value)) return `--today needs a day that exists, such as 2025-03-03, not "${value}".`;
      today = value;
    } else {
      port = Number(value);
      if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_534)
        return `--port needs a number from 1 to 65534, not "${value}".`;
    }
  }
  return { port, reset, today };
}

/** From 2024-02-01, when the shops had taken their first orders, to the end of the century. */
function isDay(text: string): boolean {
  const noon = new Date(`${text}T12:00:00Z`);
  const exists =
    /^20\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
  return exists && text >= '2024-02-01';
}
