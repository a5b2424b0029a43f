import type { OrdersPage, OrderSort } from '#contract';
import { orderFilters as texts } from '#messages/order-filters';
import { ENTRIES, OTHER_HOLDS, REASON_CODES, VERDICT_KINDS } from '#domain';
import { ChoiceList, IndexFilters, IndexFiltersMode, Text, useSetIndexFiltersMode } from '@shopify/polaris';
import { formatDay, formatLongDay } from '../format/day.ts';
import { formatNumber } from '../format/list.ts';
import { words } from '../format/words.ts';
import { ENTRY_NAMES } from '../phrases/entries.ts';
import { comingLabel } from '../phrases/coming-label.ts';
import { holdTitle } from '../phrases/crossing.ts';
import { SORT_NAMES, TAB_NAMES } from '../phrases/orders-list.ts';
import { TAG_STATE_NAMES } from '../phrases/states.ts';
import { VERDICT_NAMES } from '../phrases/verdicts.ts';
import { dayOfComing } from '../state/coming-url.ts';
import type { OrdersView } from '../state/orders-url.ts';
import { isNarrowed, ORDER_SORTS, ORDER_TABS, TAG_STATES, UNNARROWED } from '../state/orders-url.ts';
import { useTypedQuery } from './typed-query.ts';

const say = words(texts);

type Change = Partial<Omit<OrdersView, 'after' | 'before'>>;

interface OrderFiltersProps {
  view: OrdersView;
  counts: OrdersPage['tabCounts'] | undefined;
  loading: boolean;
  onChange: (change: Change) => void;
}

/** IndexFilters speaks `placed desc`, the address `placed-desc`. */
const toPolaris = (sort: OrderSort) => sort.replace('-', ' ');
const sortOptions = ORDER_SORTS.map((sort) => ({
  label: SORT_NAMES[sort].label,
  directionLabel: SORT_NAMES[sort].direction,
  value: toPolaris(sort) as `${string} asc` | `${string} desc`,
}));

const tabs = (counts: OrderFiltersProps['counts']) =>
  ORDER_TABS.map((tab) => ({
    id: tab,
    content: TAB_NAMES[tab],
    isLocked: true,
    ...(counts ? { badge: formatNumber(counts[tab]) } : {}),
  }));

export function OrderFilters({ view, counts, loading, onChange }: OrderFiltersProps) {
  // What narrows the list must be seen, also when it came with the address.
  const { mode, setMode } = useSetIndexFiltersMode(
    isNarrowed(view) ? IndexFiltersMode.Filtering : IndexFiltersMode.Default,
  );
  const [typed, setTyped] = useTypedQuery(view.query, (query) => onChange({ query }));
  const sort = (chosen: string[]) => {
    const next = ORDER_SORTS.find((candidate) => toPolaris(candidate) === chosen[0]);
    if (next) onChange({ sort: next });
  };
  return (
    <IndexFilters
      mode={mode}
      setMode={setMode}
      tabs={tabs(counts)}
      selected={ORDER_TABS.indexOf(view.tab)}
      onSelect={(index) => onChange({ tab: ORDER_TABS[index] ?? 'all' })}
      canCreateNewView={false}
      queryValue={typed}
      queryPlaceholder={say('search')}
      onQueryChange={setTyped}
      onQueryClear={() => setTyped('')}
      cancelAction={{ onAction: () => setTyped('') }}
      filters={filters(view, onChange)}
      appliedFilters={appliedFilters(view, onChange)}
      onClearAll={() => {
        setTyped('');
        onChange(UNNARROWED);
      }}
      sortOptions={sortOptions}
      sortSelected={[toPolaris(view.sort)]}
      onSort={sort}
      loading={loading}
    />
  );
}

/** What orders most often wait for; every other hold comes with an address, and is shown as it is applied. */
const HOLDS_OFFERED: readonly string[] = [
  ...REASON_CODES.filter((code) => code.startsWith('MISSING_')),
  'BAD_TEXT',
  ...OTHER_HOLDS,
  'EMBARGO',
  'IMPORT_BAN',
];
const HOLD_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  HOLDS_OFFERED.map((hold) => [hold, holdTitle(hold)]),
);

function filters(view: OrdersView, onChange: (change: Change) => void) {
  return [
    choiceFilter('missing', say('missing'), {
      values: HOLDS_OFFERED,
      names: HOLD_NAMES,
      chosen: view.missing,
      choose: (missing) => onChange({ missing, ...(missing === null ? {} : { tab: 'held' as const }) }),
    }),
    choiceFilter('verdict', say('verdict'), {
      values: VERDICT_KINDS,
      names: VERDICT_NAMES,
      chosen: view.verdict,
      choose: (verdict) => onChange({ verdict }),
    }),
    choiceFilter('entry', say('entry'), {
      values: ENTRIES,
      names: ENTRY_NAMES,
      chosen: view.entry,
      choose: (entry) => onChange({ entry }),
    }),
    choiceFilter('tags', say('tags'), {
      values: TAG_STATES,
      names: TAG_STATE_NAMES,
      chosen: view.tags,
      choose: (tags) => onChange({ tags }),
    }),
    // Home leads to it; it is no choice of the list.
    ...(view.law === null ? [] : [lawFilter(view.law)]),
    ...(view.coming === null ? [] : [comingFilter(view.coming)]),
  ];
}

const choiceFilter = <Value extends string>(
  key: string,
  label: string,
  {
    values,
    names,
    chosen,
    choose,
  }: {
    readonly values: readonly Value[];
    readonly names: Readonly<Record<Value, string>>;
    readonly chosen: Value | null;
    readonly choose: (value: Value | null) => void;
  },
) => ({
  key,
  label,
  shortcut: true,
  filter: (
    <ChoiceList
      title={label}
      titleHidden
      choices={values.map((value) => ({ value, label: names[value] ?? value }))}
      selected={chosen ? [chosen] : []}
      onChange={([first]) => choose(values.find((value) => value === first) ?? null)}
    />
  ),
});

const lawFilter = (day: string) => ({
  key: 'law',
  label: say('law'),
  shortcut: true,
  filter: <Text as="p">{say('law.what', { day: formatLongDay(day) })}</Text>,
});

const comingFilter = (id: string) => ({
  key: 'coming',
  label: say('coming'),
  shortcut: true,
  filter: <Text as="p">{say('coming.what', { day: formatLongDay(dayOfComing(id)) })}</Text>,
});

function appliedFilters(view: OrdersView, onChange: (change: Change) => void) {
  const applied = [];
  if (view.verdict) {
    applied.push({
      key: 'verdict',
      label: say('verdict.is', { verdict: VERDICT_NAMES[view.verdict] }),
      onRemove: () => onChange({ verdict: null }),
    });
  }
  if (view.entry) {
    applied.push({
      key: 'entry',
      label: say('entry.is', { entry: ENTRY_NAMES[view.entry] }),
      onRemove: () => onChange({ entry: null }),
    });
  }
  if (view.tags) {
    applied.push({
      key: 'tags',
      label: say('tags.is', { state: TAG_STATE_NAMES[view.tags] }),
      onRemove: () => onChange({ tags: null }),
    });
  }
  if (view.missing) {
    applied.push({
      key: 'missing',
      label: say('missing.is', { hold: holdTitle(view.missing) }),
      onRemove: () => onChange({ missing: null }),
    });
  }
  if (view.law) {
    applied.push({
      key: 'law',
      label: say('law.is', { day: formatDay(view.law) }),
      onRemove: () => onChange({ law: null }),
    });
  }
  if (view.coming) {
    applied.push({
      key: 'coming',
      label: comingLabel(view.coming),
      onRemove: () => onChange({ coming: null }),
    });
  }
  return applied;
}
