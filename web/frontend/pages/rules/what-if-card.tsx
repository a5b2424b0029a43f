import { useState } from 'react';
import type { WhatIfLine, WhatIfRequest } from '#contract';
import { MODES } from '#domain';
import { useShipments } from '../../api/queries.ts';
import { useWhatIf } from '../../api/rules.ts';
import { BlockStack, Button, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { formatDay } from '../../format/day.ts';
import { modeName } from '../../phrases/states.ts';
import { WhatIfAnswerShown } from './what-if-answer.tsx';

const KINDS = [
  { value: 'order', label: 'An order' },
  { value: 'shipment', label: 'A shipment' },
  { value: 'basket', label: 'A made-up basket' },
];
const MODE_OPTIONS = [{ value: '', label: 'As it is' }, ...MODES.map((value) => ({ value, label: modeName(value) }))];
const COUNTRIES = countryOptions('As it is');
const LINE = { description: '', quantity: '1', price: '', origin: '', hts: '' };
type Line = typeof LINE;

/** Asks what would be decided on another day, by another way or of another origin. Nothing is written. */
export function WhatIfCard({ today }: { today: string }) {
  const [kind, setKind] = useState('order');
  const [order, setOrder] = useState('');
  const [shipmentId, setShipmentId] = useState('');
  const [lines, setLines] = useState<Line[]>([LINE]);
  const [currency, setCurrency] = useState('USD');
  const [to, setTo] = useState({ arrivalDay: '', mode: '', origin: '', importerCountry: '' });
  const [amendments, setAmendments] = useState(true);
  const shipments = useShipments('');
  const ask = useWhatIf();
  const shipmentOptions = [
    { value: '', label: 'Choose one' },
    ...(shipments.data?.items ?? []).map(({ id, name, arrivalDay }) => ({
      value: id,
      label: `${name}, ${arrivalDay}`,
    })),
  ];
  const subject = (): WhatIfRequest['subject'] =>
    kind === 'order'
      ? { kind, order }
      : kind === 'shipment'
        ? { kind, shipmentId }
        : { kind: 'basket', currency, lines: lines.map(lineOf) };
  const mode = MODES.find((one) => one === to.mode);
  const start = () =>
    ask.mutate({
      subject: subject(),
      ...(to.arrivalDay === '' ? {} : { arrivalDay: to.arrivalDay }),
      ...(mode === undefined ? {} : { mode }),
      ...(to.origin === '' ? {} : { origin: to.origin }),
      ...(to.importerCountry === '' ? {} : { importerCountry: to.importerCountry }),
      amendments,
    });
  return (
    <TitledCard title="What if?">
      <Text as="p" tone="subdued">
        See how the answer changes with another day, way or origin. Nothing is saved.
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <ChoiceField label="Of what" options={KINDS} value={kind} onChange={setKind} />
        {kind === 'order' && <WordField label="Order" value={order} onChange={setOrder} placeholder="#1001" />}
        {kind === 'shipment' && (
          <ChoiceField label="Shipment" options={shipmentOptions} value={shipmentId} onChange={setShipmentId} />
        )}
        {kind === 'basket' && <WordField label="Currency" value={currency} onChange={setCurrency} maxLength={3} />}
      </InlineGrid>
      {kind === 'basket' && <Basket lines={lines} onChange={setLines} />}
      <InlineGrid columns={{ xs: 1, sm: 2, md: 4 }} gap="300">
        <WordField
          label="Arrives on"
          type="date"
          value={to.arrivalDay}
          onChange={(arrivalDay) => setTo({ ...to, arrivalDay })}
          help={`Today is ${formatDay(today)}.`}
        />
        <ChoiceField
          label="By"
          options={MODE_OPTIONS}
          value={to.mode}
          onChange={(text) => setTo({ ...to, mode: text })}
        />
        <ChoiceField
          label="All goods made in"
          options={COUNTRIES}
          value={to.origin}
          onChange={(origin) => setTo({ ...to, origin })}
        />
        <ChoiceField
          label="Importer of record in"
          options={COUNTRIES}
          value={to.importerCountry}
          onChange={(importerCountry) => setTo({ ...to, importerCountry })}
        />
      </InlineGrid>
      <Checkbox label="With your amendments" checked={amendments} onChange={setAmendments} />
      <InlineStack>
        <Button variant="primary" onClick={start} loading={ask.isPending}>
          Show the answer
        </Button>
      </InlineStack>
      {ask.isError && <ErrorBanner error={ask.error} />}
      {ask.data !== undefined && <WhatIfAnswerShown answer={ask.data} />}
    </TitledCard>
  );
}

const lineOf = ({ description, quantity, price, origin, hts }: Line): WhatIfLine => ({
  description,
  quantity: Number(quantity),
  price: price.trim(),
  origin: origin === '' ? null : origin,
  hts: hts.trim() === '' ? null : hts.trim(),
});

function Basket({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: Line[]) => void }) {
  const change = (at: number, part: Partial<Line>) =>
    onChange(lines.map((line, i) => (i === at ? { ...line, ...part } : line)));
  return (
    <BlockStack gap="300">
      {lines.map((line, at) => (
        <InlineGrid columns={{ xs: 2, md: 5 }} gap="200" key={at}>
          <WordField
            label="Goods"
            value={line.description}
            onChange={(description) => change(at, { description })}
            placeholder="Knitted cotton T-shirt"
          />
          <WordField
            label="Quantity"
            type="number"
            min={1}
            value={line.quantity}
            onChange={(quantity) => change(at, { quantity })}
          />
          <WordField
            label="Price of one"
            value={line.price}
            onChange={(price) => change(at, { price })}
            placeholder="19.95"
          />
          <WordField
            label="Made in"
            value={line.origin}
            onChange={(origin) => change(at, { origin: origin.toUpperCase() })}
            placeholder="VN"
            maxLength={2}
          />
          <WordField
            label="HTS number"
            value={line.hts}
            onChange={(hts) => change(at, { hts })}
            placeholder="6109.10.00.12"
          />
        </InlineGrid>
      ))}
      <InlineStack gap="200">
        <Button size="slim" onClick={() => onChange([...lines, LINE])}>
          Add a line
        </Button>
        {lines.length > 1 && (
          <Button size="slim" onClick={() => onChange(lines.slice(0, -1))}>
            Remove the last line
          </Button>
        )}
      </InlineStack>
    </BlockStack>
  );
}
