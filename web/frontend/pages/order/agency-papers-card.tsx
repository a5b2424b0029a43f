import type { OrderDetail } from '#contract';
import { isFrozen, paperCoded, paperOfAgency } from '#domain';
import { orderPage as texts } from '#messages/order-page';
import { agencyNumber } from '../../phrases/said-titles.ts';
import { useState } from 'react';
import { sentenceOf } from '../../api/failure.ts';
import { useStatePapers } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Button, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { paperRows, withPaperRow } from '../../state/paper-rows.ts';
import { agenciesAskingShipment } from '../../state/agencies-asking.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** The numbers that belong to this shipment alone: of prior notice, of catch documents, of declarations of wildlife. */
export function AgencyPapersCard({ order }: { order: OrderDetail }) {
  const asked = agenciesAskingShipment(order);
  const kept = order.agencyPapers ?? '';
  const [typed, setTyped] = useState<{ readonly on: string; readonly text: string } | null>(null);
  const save = useStatePapers(order.id);
  if (order.verdict === 'not-applicable' || (asked.length === 0 && kept === '')) return null;
  // What is kept has changed under the form: what was typed belongs to the text of before.
  const text = typed?.on === kept ? typed.text : kept;
  const rows = paperRows(
    text,
    asked.map((agency) => paperOfAgency(agency)?.code ?? ''),
  );
  const sealed = order.load !== null && (order.load.state === 'unknown' || isFrozen(order.load.state));
  return (
    <TitledCard title={say('papers')}>
      <SmallPrint>{say(sealed ? 'papers.sealed' : 'papers.about')}</SmallPrint>
      {rows.map((row) => {
        const agency =
          asked.find((name) => paperOfAgency(name)?.code === row.code) ?? paperCoded(row.code)?.agencies[0] ?? row.code;
        const number = agencyNumber(agency, 'shipment');
        return (
          <WordField
            key={row.code}
            label={agency}
            value={row.number}
            onChange={(value) =>
              setTyped({ on: kept, text: withPaperRow(text, { ...row, number: value.replaceAll(';', ',') }) })
            }
            disabled={sealed}
            help={`${number.charAt(0).toUpperCase()}${number.slice(1)}.`}
          />
        );
      })}
      {save.isError && (
        <Text as="p" tone="critical">
          {sentenceOf(save.error)}
        </Text>
      )}
      {!sealed && (
        <InlineStack align="end">
          <Button
            onClick={() =>
              save.mutate(text.trim() === '' ? null : text, { onSuccess: () => toast(say('papers.saved')) })
            }
            loading={save.isPending}
            disabled={text.trim() === kept}
          >
            {say('papers.save')}
          </Button>
        </InlineStack>
      )}
    </TitledCard>
  );
}
