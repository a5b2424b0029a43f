import type { DockProgressRow } from '#domain';
import { parcelCode } from '#domain';
import { dock as texts } from '#messages/dock';
import { Button, BlockStack, Card, InlineStack, Link, Select, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** So many are drawn at once: what is missing of a large load becomes fewer by scanning. */
const SHOWN = 60;
const MOST_BY_HAND = 12;

interface ParcelListProps {
  title: string;
  empty: string;
  rows: readonly DockProgressRow[];
  /** Of a row: its parcels that this list is about. */
  piecesOf: (row: DockProgressRow) => readonly number[];
  action: 'tick' | 'take-off';
  onPiece: ((code: string) => void) | null;
  onParcels?: (scn: string, parcels: number) => void;
}

export function ParcelList({ title, empty, rows, piecesOf, action, onPiece, onParcels }: ParcelListProps) {
  const shown = rows.slice(0, SHOWN);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {rows.length === 0 && <Text as="p">{empty}</Text>}
        {shown.map((row) => (
          <InlineStack key={row.scn} gap="200" align="space-between" blockAlign="center" wrap>
            <BlockStack>
              <Link url={`/orders/${row.orderId}`}>{row.orderName}</Link>
              <Text as="span" variant="bodySm" tone="subdued" breakWord>
                {row.scn}
              </Text>
            </BlockStack>
            <InlineStack gap="200" blockAlign="center" wrap>
              {onParcels && (
                <Select
                  label={say('parcels-of', { order: row.orderName })}
                  labelHidden
                  options={Array.from({ length: Math.max(MOST_BY_HAND, row.parcels) }, (_, n) => ({
                    label: say('parcels', { parcels: n + 1 }),
                    value: String(n + 1),
                  }))}
                  value={String(row.parcels)}
                  onChange={(value) => onParcels(row.scn, Number(value))}
                />
              )}
              {onPiece &&
                piecesOf(row).map((piece) => (
                  <Button
                    key={piece}
                    accessibilityLabel={
                      row.parcels === 1
                        ? say(`${action}.order`, { order: row.orderName })
                        : say(`${action}.order-piece`, { order: row.orderName, piece: String(piece) })
                    }
                    onClick={() => onPiece(parcelCode(row.scn, { piece, of: row.parcels }))}
                  >
                    {row.parcels === 1 ? say(action) : say(`${action}.piece`, { piece: String(piece) })}
                  </Button>
                ))}
            </InlineStack>
          </InlineStack>
        ))}
        {rows.length > shown.length && (
          <Text as="p" tone="subdued">
            {say('more-orders', { orders: rows.length - shown.length })}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
