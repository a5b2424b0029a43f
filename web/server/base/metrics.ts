// Counts of this process, for the operator. No label names a shop or a person.

const HELP = {
  minimis_deliveries: 'Webhook deliveries by what became of them.',
  minimis_verdicts: 'Decisions of orders, by verdict. Decided again counts again.',
  minimis_jobs: 'Runs of jobs, by job and how they ended.',
  minimis_api_points: 'Points of the Admin API that were charged.',
  minimis_api_calls: 'Calls of the Admin API, by what they were answered.',
  minimis_errors: 'Requests and jobs that met an error that nobody foresaw.',
} as const;

export type Counter = keyof typeof HELP;
export type Labels = Readonly<Record<string, string>>;

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Labels; readonly value: number }[];
}

const counted = new Map<Counter, Map<string, number>>();

/** Labels are of a few fixed words each: what a request chooses is never one. */
export function count(counter: Counter, labels: Labels = {}, by = 1): void {
  const values = counted.get(counter) ?? new Map<string, number>();
  counted.set(counter, values);
  const key = written(labels);
  values.set(key, (values.get(key) ?? 0) + by);
}

/** OpenMetrics 1.0 text: the counters of this process, and gauges that were asked for just now. */
export function openMetrics(gauges: readonly Gauge[]): string {
  const counters = Object.entries(HELP).flatMap(([name, help]) => [
    `# TYPE ${name} counter`,
    `# HELP ${name} ${help}`,
    ...[...(counted.get(name as Counter) ?? new Map<string, number>([['', 0]]))].map(
      ([labels, value]) => `${name}_total${labels} ${value}`,
    ),
  ]);
  const asked = gauges.flatMap(({ name, help, values }) => [
    `# TYPE ${name} gauge`,
    `# HELP ${name} ${help}`,
    ...values.map(({ labels, value }) => `${name}${written(labels)} ${value}`),
  ]);
  return [...counters, ...asked, '# EOF', ''].join('\n');
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll(/[\\"\n]/g, '_')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
