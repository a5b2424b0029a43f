import type { AnswersResult, CustomsPage, CustomsShipmentJson, LoadDetail } from '#contract';
import { customs as texts } from '#messages/customs';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { customsQuery, sendAnswers } from '../../api/customs.ts';
import { keys } from '../../api/queries.ts';
import { readTextFile } from '../../api/read-text-file.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { Badge, BlockStack, Divider, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { words as inGroup } from '../../format/words.ts';
import { SendingPart } from './sending-part.tsx';
import { CUSTOMS_ORDER, CUSTOMS_STATES } from '../../phrases/customs.ts';

const say = inGroup(texts);

/** So many are drawn; the others are counted. */
const DRAWN_MOST = 50;

/** What customs answered of a sealed load, holds first, and where an answer file is handed in. */
export default function CustomsCard({ load }: { load: LoadDetail }) {
  const client = useQueryClient();
  const query = customsQuery(load.id);
  const customs = useQuery(query);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      const read = await readTextFile(file);
      if (read.kind === 'refused') throw new Error(read.message);
      return sendAnswers(load.id, read.text);
    },
    onSuccess: async (result) => {
      client.setQueryData(query.queryKey, result.customs);
      await client.invalidateQueries({ queryKey: keys.load });
    },
  });
  const page = customs.data;
  return (
    <TitledCard title={say('title')}>
      <BlockStack gap="400">
        {customs.error !== null && <ErrorBanner error={customs.error} onRetry={() => void customs.refetch()} />}
        {page !== undefined && <Standing page={page} />}
        {sending.error !== null && <ErrorBanner error={sending.error} />}
        {sending.data !== undefined && <Taken result={sending.data} />}
        {sending.isPending && <Text as="p">{say('reading')}</Text>}
        <Divider />
        {load.mode === 'truck' && <SendingPart load={load} />}
        <FileDrop
          label={say('answers.label')}
          hint={say('answers.hint')}
          accept=".json,.jsonl,.txt,application/json"
          onFile={(file) => sending.mutate(file)}
        />
      </BlockStack>
    </TitledCard>
  );
}

function Taken({ result: { fresh, repeated, refused } }: { result: AnswersResult }) {
  return (
    <NoticeBanner
      tone={refused.length > 0 ? 'warning' : 'success'}
      title={repeated === 0 ? say('answers.taken', { fresh }) : say('answers.taken.again', { fresh, repeated })}
    >
      {refused.length > 0 && (
        <BlockStack gap="100">
          {refused.map(({ name, message }) => (
            <Text as="p" key={name} breakWord>
              {say('answers.not-taken', { name, message })}
            </Text>
          ))}
        </BlockStack>
      )}
    </NoticeBanner>
  );
}

function Standing({ page }: { page: CustomsPage }) {
  if (page.answers === 0) return <Text as="p">{say('answers.none')}</Text>;
  const counts = CUSTOMS_ORDER.flatMap((state) => {
    const many = page.counts[state] ?? 0;
    return many === 0 ? [] : [say('count-of-state', { state: CUSTOMS_STATES[state].words, shipments: many })];
  });
  return (
    <BlockStack gap="300">
      <Text as="p" fontWeight="semibold">
        {counts.join(' · ')}
      </Text>
      {page.unknownScns.length > 0 && (
        <NoticeBanner tone="warning" title={say('unknown-scns', { scns: page.unknownScns.length })}>
          <Text as="p" breakWord>
            {say('unknown-scns.ask', { scns: page.unknownScns.join(', ') })}
          </Text>
        </NoticeBanner>
      )}
      <BlockStack gap="200">
        {page.shipments.slice(0, DRAWN_MOST).map((shipment) => (
          <ShipmentLine key={shipment.scn} shipment={shipment} />
        ))}
      </BlockStack>
      {page.shipments.length > DRAWN_MOST && (
        <Text as="p" tone="subdued">
          {say('others-counted')}
        </Text>
      )}
      <Divider />
      <Text as="p" tone="subdued">
        {[heard(page), ...page.trips.map(({ number, state }) => say('trip', { number, state }))].join(' ')}
      </Text>
    </BlockStack>
  );
}

const heard = ({ answers: messages, lastReceivedAt: at }: CustomsPage): string =>
  at === null ? say('messages', { messages }) : say('messages.last', { messages, at: { instant: at } });

function ShipmentLine({ shipment }: { shipment: CustomsShipmentJson }) {
  const { scn, orderId, orderName, state, entryNumber, faults, unknownCodes, lastAt } = shipment;
  const { words, tone } = CUSTOMS_STATES[state];
  const notes = [
    ...faults,
    ...(entryNumber === null ? [] : [say('note.entry', { number: entryNumber })]),
    ...(unknownCodes.length === 0 ? [] : [say('note.codes', { codes: unknownCodes.join(', ') })]),
    ...(lastAt === null ? [] : [say('note.time', { at: lastAt })]),
  ];
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        <Link url={`/orders/${encodeURIComponent(orderId)}`}>{orderName}</Link>
        <Text as="span">{scn}</Text>
        <Badge {...(tone === null ? {} : { tone })}>{words}</Badge>
      </InlineStack>
      {notes.length > 0 && (
        <Text as="p" tone="subdued" breakWord>
          {notes.join('; ')}
        </Text>
      )}
    </BlockStack>
  );
}
