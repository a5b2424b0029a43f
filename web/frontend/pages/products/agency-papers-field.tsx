import { agenciesOf, paperCoded, readHts } from '#domain';
import type { LegalDay } from '#domain';
import { agencyNumber } from '#shopify';
import { BlockStack, Box, Checkbox, InlineGrid, Text } from '../../components/kit.ts';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { paperRows, withPaperRow } from '../../state/paper-rows.ts';
import type { PaperRow } from '../../state/paper-rows.ts';

interface AgencyPapersFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  /** The tariff number as it stands in its field. */
  hts: string;
  day: LegalDay;
}

/** One number for each agency whose goods the product is among by its tariff number, and for each that has one. */
export function AgencyPapersField({ label, value, onChange, error, hts, day }: AgencyPapersFieldProps) {
  const reading = readHts(hts);
  const concerned = reading.kind === 'code' ? agenciesOf(reading.code, day) : [];
  const rows = paperRows(
    value,
    concerned.map(({ paper }) => paper.code),
  );
  const nameOf = (code: string) =>
    concerned.find(({ paper }) => paper.code === code)?.agency ?? paperCoded(code)?.agencies[0] ?? code;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {label}
      </Text>
      <SmallPrint>
        {rows.length > 0
          ? 'By its HTS number the product is a matter of these agencies too. State each number once; orders with the product then ask for it no more until it ends.'
          : reading.kind === 'code'
            ? 'By its HTS number the product is no matter of another agency.'
            : 'Enter the HTS number first: it tells which agencies are concerned.'}
      </SmallPrint>
      {rows.map((row) => (
        <PaperRowField
          key={row.code}
          row={row}
          agency={nameOf(row.code)}
          onChange={(changed) => onChange(withPaperRow(value, changed))}
        />
      ))}
      {error !== undefined && (
        <Text as="p" tone="critical">
          {error}
        </Text>
      )}
    </BlockStack>
  );
}

function PaperRowField({
  row,
  agency,
  onChange,
}: {
  row: PaperRow;
  agency: string;
  onChange: (row: PaperRow) => void;
}) {
  const law = paperCoded(row.code);
  const isOfLoad = law?.belongsTo === 'shipment';
  const none = (
    <Checkbox
      label={`${agency} wants nothing of this product`}
      checked={row.none}
      onChange={(on) => onChange({ ...row, number: '', until: '', none: on })}
    />
  );
  if (isOfLoad)
    return (
      <Box>
        {none}
        <SmallPrint>{`Otherwise each shipment needs ${agencyNumber(agency, 'shipment')}: it is stated on the order.`}</SmallPrint>
      </Box>
    );
  return (
    <BlockStack gap="200">
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField
          label={agency}
          value={row.number}
          onChange={(number) => onChange({ ...row, number: number.replaceAll(';', ','), none: false })}
          disabled={row.none}
          help={numberHelp(agency, law?.belongsTo === 'both', law?.advice === true)}
        />
        <WordField
          label={`${agency}: valid until`}
          type="date"
          value={row.until}
          onChange={(until) => onChange({ ...row, until, none: false })}
          disabled={row.none}
          help="Its last day. Leave it empty where it names none."
        />
      </InlineGrid>
      {none}
    </BlockStack>
  );
}

function numberHelp(agency: string, isEachToo: boolean, isAdvice: boolean): string {
  const number = agencyNumber(agency, 'product');
  const what = `${number.charAt(0).toUpperCase()}${number.slice(1)}.`;
  if (isEachToo) return `${what} Each order needs ${agencyNumber(agency, 'shipment')} besides.`;
  return isAdvice ? `${what} No entry waits for it.` : what;
}
