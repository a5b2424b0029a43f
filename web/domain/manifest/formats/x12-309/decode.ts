import type { CodecProblem, CodecResult } from '../../codec.ts';
import { ok, refuse } from '../../codec.ts';
import { withoutEnvelope } from './envelope.ts';
import { element, segmentFaults } from './segments.ts';
import type { Segment } from './segments.ts';

/** What the base structure of a manifest says. */
export interface Manifest309 {
  /** M10-02 is J and there is a bill: a truck manifest such as this app writes. Anything else is read, and is none of ours. */
  readonly truck: boolean;
  readonly carrier: string;
  readonly tripNumber: string;
  /** M10-09: W original, X update, Y amendment, P preliminary, S consist. */
  readonly manifestType: string;
  readonly port: string;
  readonly scns: readonly string[];
  readonly pieces: number;
  readonly wholeDollars: number;
}

/** Reads a manifest with its interchange around it, or from ST to SE alone; strictly, by the base rules of X12 005020 that could be read. */
export function decode309(text: string): CodecResult<Manifest309> {
  const read = withoutEnvelope(text);
  if (read.kind === 'refused') return read;
  const segments = read.value;
  const faults = segments.flatMap((segment, index) => segmentFaults(segment, [`segment ${index + 1}`]));
  if (faults.length > 0) return { kind: 'refused', problems: faults };
  const structure = structureFaults(segments);
  return structure.length > 0 ? { kind: 'refused', problems: structure } : manifestOf(segments);
}

function structureFaults(segments: readonly Segment[]): CodecProblem[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first?.id !== 'ST' || last?.id !== 'SE') return [{ at: [], problem: 'not-from-st-to-se' }];
  const problems: CodecProblem[] = [];
  if (element(first, 2) !== element(last, 2)) problems.push({ at: ['SE-02'], problem: 'other-control-number' });
  if (element(last, 1) !== String(segments.length)) problems.push({ at: ['SE-01'], problem: 'wrong-segment-count' });
  if (segments[1]?.id !== 'M10') problems.push({ at: ['segment 2'], problem: 'no-m10' });
  if (segments.filter(({ id }) => id === 'M10').length > 1) problems.push({ at: ['M10'], problem: 'twice' });
  if (!segments.some(({ id }) => id === 'P4')) problems.push({ at: ['P4'], problem: 'missing' });
  return [...problems, ...orderFaults(segments)];
}

/** LX counts from one without a gap; what belongs to a shipment stands behind its LX. */
function orderFaults(segments: readonly Segment[]): CodecProblem[] {
  const problems: CodecProblem[] = [];
  let shipments = 0;
  let bills = 0;
  for (const [index, segment] of segments.entries()) {
    const at = [`segment ${index + 1}`];
    if (segment.id === 'LX') {
      shipments += 1;
      if (element(segment, 1) !== String(shipments)) problems.push({ at: [...at, 'LX-01'], problem: 'out-of-order' });
    } else if (['M11', 'N1', 'N3', 'N4', 'VID', 'N10'].includes(segment.id) && shipments === 0)
      problems.push({ at, problem: 'before-any-shipment' });
    if (segment.id === 'M11') bills += 1;
  }
  const count = element(segments[1] ?? { id: '', elements: [] }, 8);
  const isTruck = element(segments[1] ?? { id: '', elements: [] }, 2) === 'J';
  if (isTruck && bills === 0) problems.push({ at: ['M11'], problem: 'missing' });
  if (isTruck && count !== '' && Number(count) !== bills)
    problems.push({ at: ['M10-08'], problem: 'wrong-bill-count' });
  return problems;
}

function manifestOf(segments: readonly Segment[]): CodecResult<Manifest309> {
  const header = segments[1] ?? { id: 'M10', elements: [] };
  const bills = segments.filter(({ id }) => id === 'M11');
  const goods = segments.filter(({ id }) => id === 'N10');
  const scns = bills.map((bill) => `${element(bill, 12) || element(header, 1)}${element(bill, 1)}`);
  const twice = scns.find((scn, index) => scns.indexOf(scn) !== index);
  if (twice !== undefined) return refuse('scn-twice', ['M11']);
  const sum = (position: number) => goods.reduce((total, line) => total + Number(element(line, position) || '0'), 0);
  return ok({
    truck: element(header, 2) === 'J' && bills.length > 0,
    carrier: element(header, 1),
    tripNumber: element(header, 6),
    manifestType: element(header, 9),
    port: element(segments.find(({ id }) => id === 'P4') ?? header, 1),
    scns,
    pieces: sum(1),
    wholeDollars: sum(6),
  });
}
