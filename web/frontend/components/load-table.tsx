import type { LoadRow } from '#contract';
import { loads as texts } from '#messages/loads';
import { BlockStack, Box, IndexTable, InlineStack, Link, Tabs, Text, useBreakpoints } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { formatDay } from '../format/day.ts';
import { formatLoadWeight } from '../format/weight.ts';
import { words } from '../format/words.ts';
import { SHIPMENT_STATE_NAMES } from '../phrases/states.ts';
import { SHIPMENT_TABS } from '../state/shipments-url.ts';
import type { LoadTab } from '../state/shipments-url.ts';
import { ArrivalPassedBadge, ChangedSinceBadge, LoadEntriesBadges, LoadStateBadge } from './badges.tsx';
import { worthPaging } from './paging.ts';
import type { Paging } from './paging.ts';
import { DayText, MoneyText } from './text.tsx';

const say = words(texts);

export function LoadTabs({ tab, onChange }: { tab: LoadTab; onChange: (tab: LoadTab) => void }) {
  const tabs = SHIPMENT_TABS.map((id) => ({ id, content: id === 'all' ? say('tab.all') : SHIPMENT_STATE_NAMES[id] }));
  return (
    <Tabs
      tabs={tabs}
      selected={SHIPMENT_TABS.indexOf(tab)}
      onSelect={(index) => onChange(SHIPMENT_TABS[index] ?? 'open')}
    />
  );
}

interface LoadTableProps {
  loads: readonly LoadRow[];
  loading: boolean;
  emptyState: ReactNode;
  pagination: Paging;
}

export function LoadTable({ loads, loading, emptyState, pagination }: LoadTableProps) {
  const { smDown } = useBreakpoints();
  return (
    <IndexTable
      condensed={smDown}
      selectable={false}
      resourceName={{ singular: say('noun.one'), plural: say('noun.many') }}
      itemCount={loads.length}
      loading={loading}
      emptyState={emptyState}
      headings={[
        { title: say('load') },
        { title: say('state') },
        { title: say('entries') },
        { title: say('arrival') },
        { title: say('port') },
        { title: say('ships-from') },
        { title: say('orders'), alignment: 'end' },
        { title: say('weight'), alignment: 'end' },
        { title: say('value'), alignment: 'end' },
      ]}
      {...(worthPaging(pagination) ? { pagination } : {})}
    >
      {loads.map((load, position) => (
        <IndexTable.Row id={load.id} key={load.id} position={position}>
          {smDown ? <CondensedLoad load={load} /> : <LoadCells load={load} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

function LoadName({ load }: { load: LoadRow }) {
  return (
    <Link url={`/shipments/${load.id}`} dataPrimaryLink monochrome removeUnderline>
      <Text as="span" fontWeight="semibold">
        {load.name}
      </Text>
    </Link>
  );
}

function LoadCells({ load }: { load: LoadRow }) {
  const right = (children: ReactNode) => (
    <Text as="p" alignment="end" numeric>
      {children}
    </Text>
  );
  return (
    <>
      <IndexTable.Cell>
        <LoadName load={load} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <InlineStack gap="100">
          <LoadStateBadge state={load.state} />
          <ArrivalPassedBadge load={load} />
          <ChangedSinceBadge orders={load.changedSince} />
        </InlineStack>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <InlineStack gap="100">
          <LoadEntriesBadges load={load} />
        </InlineStack>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <DayText day={load.arrivalDay} />
      </IndexTable.Cell>
      <IndexTable.Cell>{load.portName}</IndexTable.Cell>
      <IndexTable.Cell>
        <bdi>{load.shipFromName}</bdi>
      </IndexTable.Cell>
      <IndexTable.Cell>{right(load.orders)}</IndexTable.Cell>
      <IndexTable.Cell>{right(formatLoadWeight(load.weightGrams, load.weightIncomplete))}</IndexTable.Cell>
      <IndexTable.Cell>{right(<MoneyText money={load.value} />)}</IndexTable.Cell>
    </>
  );
}

function CondensedLoad({ load }: { load: LoadRow }) {
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack align="space-between" gap="200">
          <LoadName load={load} />
          <MoneyText money={load.value} />
        </InlineStack>
        <Text as="span" tone="subdued" breakWord>
          {say('short.place', {
            arrival: formatDay(load.arrivalDay),
            port: load.portName,
            orders: load.orders,
            weight: formatLoadWeight(load.weightGrams, load.weightIncomplete),
          })}
        </Text>
        <InlineStack gap="150">
          <LoadStateBadge state={load.state} />
          <ArrivalPassedBadge load={load} />
          <ChangedSinceBadge orders={load.changedSince} />
          <LoadEntriesBadges load={load} />
        </InlineStack>
      </BlockStack>
    </Box>
  );
}
