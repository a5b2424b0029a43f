import { Checkbox } from '@shopify/polaris';
import type { CardSelection } from './row-table.tsx';

/** Selects a card of a narrow table; the click must not follow the card's own link. */
export function CardCheckbox({ id, label, selection }: { id: string; label: string; selection: CardSelection }) {
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Checkbox
        label={label}
        labelHidden
        checked={selection.selected}
        onChange={(checked) => selection.onSelect(id, checked)}
      />
    </span>
  );
}
