import type { Pipeline } from '../../support/order-pipeline.ts';

/** As if the refusals that the shop's row tells of were so many minutes older. */
export async function refusedMinutesAgo({ deps }: Pick<Pipeline, 'deps'>, minutes: number): Promise<void> {
  await deps.db.$executeRaw`
    UPDATE shop SET refused_since = refused_since - ${minutes} * interval '1 minute',
      refused_at = refused_at - ${minutes} * interval '1 minute',
      refused_asked_at = refused_asked_at - ${minutes} * interval '1 minute'`;
}
