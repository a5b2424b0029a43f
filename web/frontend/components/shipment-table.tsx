import type { ShipmentRow } from '#contract';
import { BlockStack, Box, IndexTable, InlineStack, Link, Tabs, Text, useBreakpoints } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { count } from '../format/list.ts';
import { formatLoadWeight } from '../format/weight.ts';
import { SHIPMENT_STATE_NAMES } from '../phrases/states.ts';
import { SHIPMENT_TABS } from '../state/shipments-url.ts';
import type { ShipmentTab } from '../state/shipments-url.ts';
import { ArrivalPassedBadge, ChangedSinceBadge, EntryBadge, ShipmentStateBadge } from './badges.tsx';
import { worthPaging } from './paging.ts';
import type { Paging } from './paging.ts';
import { DayText, MoneyText } from './text.tsx';

export function ShipmentTabs({ tab, onChange }: { tab: ShipmentTab; onChange: (tab: ShipmentTab) => void }) {
  const tabs = SHIPMENT_TABS.map((id) => ({ id, content: id === 'all' ? 'All' : SHIPMENT_STATE_NAMES[id] }));
  return (
    <Tabs
      tabs={tabs}
      selected={SHIPMENT_TABS.indexOf(tab)}
      onSelect={(index) => onChange(SHIPMENT_TABS[index] ?? 'open')}
    />
  );
}

interface ShipmentTableProps {
  shipments: readonly ShipmentRow[];
  loading: boolean;
  emptyState: ReactNode;
  pagination: Paging;
}

export function ShipmentTable({ shipments, loading, emptyState, pagination }: ShipmentTableProps) {
  const { smDown } = useBreakpoints();
  return (
    <IndexTable
      condensed={smDown}
      selectable={false}
      resourceName={{ singular: 'shipment', plural: 'shipments' }}
      itemCount={shipments.length}
      loading={loading}
      emptyState={emptyState}
      headings={[
        { title: 'Shipment' },
        { title: 'State' },
        { title: 'Entry' },
        { title: 'Arrival' },
        { title: 'Port' },
        { title: 'Ships from' },
        { title: 'Orders', alignment: 'end' },
        { title: 'Weight', alignment: 'end' },
        { title: 'Value', alignment: 'end' },
      ]}
      {...(worthPaging(pagination) ? { pagination } : {})}
    >
      {shipments.map((shipment, position) => (
        <IndexTable.Row id={shipment.id} key={shipment.id} position={position}>
          {smDown ? <CondensedShipment shipment={shipment} /> : <ShipmentCells shipment={shipment} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

function ShipmentName({ shipment }: { shipment: ShipmentRow }) {
  return (
    <Link url={`/shipments/${shipment.id}`} dataPrimaryLink monochrome removeUnderline>
      <Text as="span" fontWeight="semibold">
        {shipment.name}
      </Text>
    </Link>
  );
}

function ShipmentCells({ shipment }: { shipment: ShipmentRow }) {
  const right = (children: ReactNode) => (
    <Text as="p" alignment="end" numeric>
      {children}
    </Text>
  );
  return (
    <>
      <IndexTable.Cell>
        <ShipmentName shipment={shipment} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <InlineStack gap="100">
          <ShipmentStateBadge state={shipment.state} />
          <ArrivalPassedBadge shipment={shipment} />
          <ChangedSinceBadge orders={shipment.changedSince} />
        </InlineStack>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <EntryBadge entry={shipment.entry} ready />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <DayText day={shipment.arrivalDay} />
      </IndexTable.Cell>
      <IndexTable.Cell>{shipment.portName}</IndexTable.Cell>
      <IndexTable.Cell>
        <bdi>{shipment.shipFromName}</bdi>
      </IndexTable.Cell>
      <IndexTable.Cell>{right(shipment.orders)}</IndexTable.Cell>
      <IndexTable.Cell>{right(formatLoadWeight(shipment.weightGrams, shipment.weightIncomplete))}</IndexTable.Cell>
      <IndexTable.Cell>{right(<MoneyText money={shipment.value} />)}</IndexTable.Cell>
    </>
  );
}

function CondensedShipment({ shipment }: { shipment: ShipmentRow }) {
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack align="space-between" gap="200">
          <ShipmentName shipment={shipment} />
          <MoneyText money={shipment.value} />
        </InlineStack>
        <Text as="span" tone="subdued" breakWord>
          <DayText day={shipment.arrivalDay} /> · {shipment.portName} · {count(shipment.orders, 'order')},{' '}
          {formatLoadWeight(shipment.weightGrams, shipment.weightIncomplete)}
        </Text>
        <InlineStack gap="150">
          <ShipmentStateBadge state={shipment.state} />
          <ArrivalPassedBadge shipment={shipment} />
          <ChangedSinceBadge orders={shipment.changedSince} />
          <EntryBadge entry={shipment.entry} ready />
        </InlineStack>
      </BlockStack>
    </Box>
  );
}
