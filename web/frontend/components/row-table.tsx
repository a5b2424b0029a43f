import { IndexTable, IndexTableSelectionType, useBreakpoints, useIndexResourceState } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { worthPaging } from './paging.ts';
import type { Paging } from './paging.ts';
import { SelectedBar } from './selected-bar.tsx';
import type { BulkAction } from './selected-bar.tsx';
import { useRowsDrawn } from './use-rows-drawn.ts';

export interface Column<Row> {
  readonly title: string;
  readonly alignment?: 'end';
  readonly cell: (row: Row) => ReactNode;
}

/** How a card of the narrow table is selected; null: it cannot be. */
export interface CardSelection {
  readonly selected: boolean;
  readonly onSelect: (id: string, selected: boolean) => void;
}

/** What the rows are, and how each and all of them are selected, in whole texts. */
export interface RowNoun {
  readonly singular: string;
  readonly plural: string;
  readonly selectAll: (rows: number) => string;
  readonly selectOne: (name: string) => string;
}

export interface RowTableProps<Row extends { id: string }> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  noun: RowNoun;
  nameOf: (row: Row) => string;
  isSubdued?: (row: Row) => boolean;
  /** Where a click anywhere in a row leads, in a table that stays when it is followed: a row follows its primary link only once. */
  urlOf?: ((row: Row) => string) | undefined;
  /** A row as a card, for a narrow screen. */
  card: (row: Row, selection: CardSelection | null) => ReactNode;
  bulkActions: readonly BulkAction[];
  selectable?: boolean;
  loading?: boolean;
  /** Changing it drops the selection, e.g. when a bulk action has been carried out. */
  selectionKey?: string | number | undefined;
  emptyState?: ReactNode;
  pagination?: Paging | undefined;
  /** How many there are beyond this page, where a bulk action may take them all. */
  wholeList?: number;
}

/** Rows as a table, or as cards one below the other where the screen is narrow. */
export function RowTable<Row extends { id: string }>(props: RowTableProps<Row>) {
  const { rows, columns, noun, selectionKey, wholeList = 0 } = props;
  const { smDown } = useBreakpoints();
  const drawn = useRowsDrawn(rows.length);
  const navigate = useNavigate();
  const ids = rows.map(({ id }) => ({ id }));
  const selection = useIndexResourceState(ids);
  const { clearSelection, selectedResources, allResourcesSelected } = selection;
  useEffect(clearSelection, [selectionKey, clearSelection]);
  const [first, ...rest] = columns.map(({ title, alignment }) => (alignment ? { title, alignment } : { title }));
  const selectable = props.selectable ?? true;
  const onSelect = (id: string, selected: boolean) =>
    selection.handleSelectionChange(IndexTableSelectionType.Single, selected, id);
  if (!first) return null;
  const table = (
    <IndexTable
      condensed={smDown}
      resourceName={noun}
      itemCount={rows.length}
      selectable={selectable}
      selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
      onSelectionChange={selection.handleSelectionChange}
      headings={[first, ...rest]}
      loading={props.loading ?? false}
      promotedBulkActions={props.bulkActions.map((action) => ({
        content: action.content,
        onAction: () => action.onAction(selectedResources, allResourcesSelected && wholeList > rows.length),
        ...(action.disabled ? { disabled: true } : {}),
      }))}
      {...(wholeList > rows.length
        ? {
            hasMoreItems: true,
            paginatedSelectAllActionText: noun.selectAll(wholeList),
          }
        : {})}
      {...(props.emptyState ? { emptyState: props.emptyState } : {})}
      {...(worthPaging(props.pagination) ? { pagination: props.pagination } : {})}
    >
      {rows.slice(0, drawn).map((row, position) => (
        <IndexTable.Row
          id={row.id}
          key={row.id}
          position={position}
          selected={selectedResources.includes(row.id)}
          accessibilityLabel={noun.selectOne(props.nameOf(row))}
          {...(props.urlOf && selectedResources.length === 0
            ? { onClick: () => void navigate(props.urlOf?.(row) ?? '') }
            : {})}
          {...(props.isSubdued?.(row) ? { tone: 'subdued' as const } : {})}
        >
          {smDown
            ? props.card(row, selectable ? { selected: selectedResources.includes(row.id), onSelect } : null)
            : columns.map((column) => <IndexTable.Cell key={column.title}>{column.cell(row)}</IndexTable.Cell>)}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
  // The condensed table has no selection of its own: the actions stand above it.
  return (
    <>
      {smDown && selectedResources.length > 0 && <SelectedBar ids={selectedResources} actions={props.bulkActions} />}
      {table}
    </>
  );
}
