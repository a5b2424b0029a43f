import { readBankOfCanada, readEcb, readTreasury } from '#domain';
import type { GuideFigure, GuideReading, GuideSource, LegalDay } from '#domain';
import type { Env } from '../base/env.ts';
import { sourceText } from '../base/kept-said.ts';
import { fetchPublic, textWithin } from './fetch-public.ts';

const FILE_BYTES = 4_000_000;

export interface GuidesFetched {
  readonly figures: readonly GuideFigure[];
  /** What could not be used, a sentence a source. */
  readonly problems: readonly string[];
}

/** What other sources say of the last days. One that cannot be reached or read is told, and takes nothing from the others. */
export async function fetchGuides(
  urls: Env['otherRatesUrls'],
  today: LegalDay,
  since: LegalDay,
): Promise<GuidesFetched> {
  const asked = (['ecb', 'bank-of-canada', 'treasury'] as const).flatMap((source) => {
    const address = urls?.[source] ?? null;
    return address === null ? [] : [{ source, address: address.replaceAll('{since}', since) }];
  });
  const answers = await Promise.all(
    asked.map(async ({ source, address }) => ({ source, answer: await answerOf(source, address, today) })),
  );
  return {
    figures: answers.flatMap(({ answer }) => (typeof answer === 'string' ? [] : answer)),
    problems: answers.flatMap(({ answer }) => (typeof answer === 'string' ? [answer] : [])),
  };
}

async function answerOf(
  source: GuideSource,
  address: string,
  today: LegalDay,
): Promise<readonly GuideFigure[] | string> {
  let text: string | null;
  try {
    const answer = await fetchPublic(address);
    if (answer.kind === 'refused') return sourceText('guide.unread', { source, status: answer.status });
    text = await textWithin(answer.response, FILE_BYTES);
  } catch {
    return sourceText('guide.unreached', { source });
  }
  if (text === null) return sourceText('guide.large', { source });
  const reading = readingOf(source, text, today);
  if (reading.kind === 'read') return reading.figures;
  return sourceText('guide.row', { source, row: reading.row, why: reading.problem, found: reading.found });
}

function readingOf(source: GuideSource, text: string, today: LegalDay): GuideReading {
  if (source === 'ecb') return readEcb(text, today);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = null;
  }
  return source === 'treasury' ? readTreasury(json, today) : readBankOfCanada(json, today);
}
