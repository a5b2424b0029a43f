import type { CodecResult } from '../../codec.ts';
import { ok, refuse } from '../../codec.ts';
import { element } from './segments.ts';
import type { Segment } from './segments.ts';

const ISA_LENGTH = 106;

/** The segments from ST to SE. An interchange names its own separators in ISA; without one they are `*` and `~`. */
export function withoutEnvelope(text: string): CodecResult<readonly Segment[]> {
  if (!text.startsWith('ISA')) return segmentsOf(text, '*', '~');
  if (text.length < ISA_LENGTH) return refuse('cut-off', ['ISA']);
  const [separator, terminator] = [text.charAt(3), text.charAt(ISA_LENGTH - 1)];
  const read = segmentsOf(text, separator, terminator);
  if (read.kind === 'refused') return read;
  const segments = read.value;
  const [isa, gs] = segments;
  const [ge, iea] = [segments.at(-2), segments.at(-1)];
  if (isa === undefined || gs?.id !== 'GS' || ge?.id !== 'GE' || iea?.id !== 'IEA')
    return refuse('no-envelope', ['ISA']);
  if (isa.elements.length !== 16) return refuse('wrong-number-of-elements', ['ISA']);
  if (element(isa, 13) !== element(iea, 2)) return refuse('other-control-number', ['IEA-02']);
  if (element(iea, 1) !== '1') return refuse('wrong-group-count', ['IEA-01']);
  if (element(gs, 6) !== element(ge, 2)) return refuse('other-control-number', ['GE-02']);
  if (element(ge, 1) !== '1') return refuse('wrong-set-count', ['GE-01']);
  if (element(gs, 1) !== 'AQ') return refuse('not-a-manifest-group', ['GS-01']);
  return ok(segments.slice(2, -2));
}

function segmentsOf(text: string, separator: string, terminator: string): CodecResult<readonly Segment[]> {
  const end = text.trimEnd();
  if (!end.endsWith(terminator)) return refuse('cut-off', ['the end']);
  const segments = end
    .slice(0, -1)
    .split(terminator)
    .map((raw) => raw.replace(/^[\r\n]+/, '').split(separator))
    .map(([id = '', ...elements]): Segment => ({ id, elements }));
  return ok(segments);
}
