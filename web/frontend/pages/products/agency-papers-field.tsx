import { agenciesOf, paperCoded, readHts } from '#domain';
import type { LegalDay } from '#domain';
import { productForm as texts } from '#messages/product-form';
import { agencyNumber } from '../../phrases/said-titles.ts';
import { BlockStack, Box, Checkbox, InlineGrid, Text } from '../../components/kit.ts';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { paperRows, withPaperRow } from '../../state/paper-rows.ts';
import type { PaperRow } from '../../state/paper-rows.ts';

const say = words(texts);

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
          ? say('agencies.numbers')
          : reading.kind === 'code'
            ? say('agencies.none')
            : say('agencies.hts-first')}
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
      label={say('agencies.wants-nothing', { agency })}
      checked={row.none}
      onChange={(on) => onChange({ ...row, number: '', until: '', none: on })}
    />
  );
  if (isOfLoad)
    return (
      <Box>
        {none}
        <SmallPrint>{say('agencies.of-load', { number: agencyNumber(agency, 'shipment') })}</SmallPrint>
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
          label={say('agencies.until', { agency })}
          type="date"
          value={row.until}
          onChange={(until) => onChange({ ...row, until, none: false })}
          disabled={row.none}
          help={say('agencies.last-day')}
        />
      </InlineGrid>
      {none}
    </BlockStack>
  );
}

function numberHelp(agency: string, isEachToo: boolean, isAdvice: boolean): string {
  const number = agencyNumber(agency, 'product');
  const what = `${number.charAt(0).toUpperCase()}${number.slice(1)}.`;
  if (isEachToo) return say('agencies.number.each-too', { what, number: agencyNumber(agency, 'shipment') });
  return isAdvice ? say('agencies.number.advice', { what }) : what;
}
