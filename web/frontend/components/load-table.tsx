import type { LoadRow } from '#contract';
import { BlockStack, Box, IndexTable, InlineStack, Link, Tabs, Text, useBreakpoints } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { count } from '../format/list.ts';
import { formatLoadWeight } from '../format/weight.ts';
import { SHIPMENT_STATE_NAMES } from '../phrases/states.ts';
import { SHIPMENT_TABS } from '../state/shipments-url.ts';
import type { LoadTab } from '../state/shipments-url.ts';
import { ArrivalPassedBadge, ChangedSinceBadge, LoadEntriesBadges, LoadStateBadge } from './badges.tsx';
import { worthPaging } from './paging.ts';
import type { Paging } from './paging.ts';
import { DayText, MoneyText } from './text.tsx';

export function LoadTabs({ tab, onChange }: { tab: LoadTab; onChange: (tab: LoadTab) => void }) {
  const tabs = SHIPMENT_TABS.map((id) => ({ id, content: id === 'all' ? 'All' : SHIPMENT_STATE_NAMES[id] }));
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
      resourceName={{ singular: 'shipment', plural: 'shipments' }}
      itemCount={loads.length}
      loading={loading}
      emptyState={emptyState}
      headings={[
        { title: 'Shipment' },
        { title: 'State' },
        { title: 'Entries' },
        { title: 'Arrival' },
        { title: 'Port' },
        { title: 'Ships from' },
        { title: 'Orders', alignment: 'end' },
        { title: 'Weight', alignment: 'end' },
        { title: 'Value', alignment: 'end' },
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
          <DayText day={load.arrivalDay} /> · {load.portName} · {count(load.orders, 'order')},{' '}
          {formatLoadWeight(load.weightGrams, load.weightIncomplete)}
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
