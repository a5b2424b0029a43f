import { Tabs as PolarisTabs } from '@shopify/polaris';

/** Views of one page side by side. */
export function Tabs<Id extends string>(props: {
  tabs: readonly { id: Id; content: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
}) {
  const { tabs, selected, onSelect } = props;
  return (
    <PolarisTabs
      tabs={tabs.map(({ id, content }) => ({ id, content }))}
      selected={Math.max(
        0,
        tabs.findIndex(({ id }) => id === selected),
      )}
      onSelect={(index) => {
        const tab = tabs[index];
        if (tab) onSelect(tab.id);
      }}
    />
  );
}
