import type { TariffLookedUpJson, TariffNumberJson, TariffSuggestedJson } from '#contract';
import { readHts } from '#domain';
import type { NamedProduct } from '#domain';
import { useTariffNumber, useTariffNumbers, useTariffSuggestions } from '../../api/tariff.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { SmallPrint } from '../../components/setting-fields.tsx';
import { useRested } from '../../components/use-rested.ts';
import { countryName } from '../../format/country.ts';
import { formatHts } from '../../format/hts.ts';
import { sentenceList } from '../../format/list.ts';
import { formatRate, layerName, noteSentence } from '../../phrases/entry-options.ts';
import { numberFacts, pathText, standingWords } from '../../phrases/tariff.ts';
import type { FactsDraft } from '../../state/product-draft.ts';

const REST_MS = 200;

interface TariffHelpProps {
  draft: FactsDraft;
  product: NamedProduct & { readonly id: string };
  onUse: (number: string) => void;
}

/** Beside the field of the number: what fits as one types, what the schedule says of a whole one, and what came after one that has ended. */
export function TariffHelp({ draft, product, onUse }: TariffHelpProps) {
  const typed = useRested(draft.hts.trim(), REST_MS);
  const reading = readHts(typed);
  const code = reading.kind === 'code' ? reading.code : null;
  const isWhole = code !== null && code.length === 10;
  const origin = /^[A-Z]{2}$/.test(draft.origin) ? { origin: draft.origin } : {};
  const words = [product.title, product.productType ?? ''].join(' ').trim();
  const found = useTariffNumbers(typed, typed.length > 1 && !isWhole).data;
  const looked = useTariffNumber(code, { ...origin, words }).data;
  const suggested = useTariffSuggestions(product.id, typed === '').data;
  return (
    <BlockStack gap="200">
      {typed === '' && suggested && <Suggested suggested={suggested} onLook={onUse} />}
      {code !== null && looked && <LookedUp number={code} looked={looked} origin={draft.origin} onUse={onUse} />}
      {!isWhole && typed.length > 1 && found && found.items.length > 0 && (
        <Numbers label={`Numbers of ${found.revision ?? 'the tariff'} that fit`} items={found.items} onUse={onUse} />
      )}
      {!isWhole && typed.length > 1 && found?.revision != null && found.items.length === 0 && code === null && (
        <SmallPrint>{`Nothing in ${found.revision} fits “${typed}”. Fewer or other words may.`}</SmallPrint>
      )}
    </BlockStack>
  );
}

/** Headings to begin with: looking at one lists its numbers, and nothing is chosen by it. */
function Suggested({ suggested, onLook }: { suggested: TariffSuggestedJson; onLook: TariffHelpProps['onUse'] }) {
  const { items, chaptersAgree } = suggested;
  if (items.length === 0) return null;
  return (
    <Box background="bg-surface-secondary" padding="300" borderRadius="200">
      <BlockStack gap="200">
        <Text as="h4" variant="headingSm">
          Headings that its words lead to
        </Text>
        <Text as="p" variant="bodySm" tone={chaptersAgree ? 'subdued' : 'caution'} breakWord>
          {chaptersAgree
            ? 'By the words of the tariff alone, a beginning: ask your broker which one is right.'
            : 'Its words lead to different chapters, so that none of these can be taken by them: ask your broker.'}
        </Text>
        <BlockStack as="ul" gap="200">
          {items.map(({ heading, says, words }) => (
            <li key={heading}>
              <InlineStack gap="200" blockAlign="center">
                {chaptersAgree ? (
                  <Button
                    size="slim"
                    onClick={() => onLook(heading)}
                    accessibilityLabel={`Look at the numbers of heading ${heading}`}
                  >
                    {`Look at ${heading}`}
                  </Button>
                ) : (
                  <Text as="span" fontWeight="semibold">
                    {heading}
                  </Text>
                )}
                <Text as="span" variant="bodySm" breakWord>
                  {says}
                </Text>
                <Text as="span" variant="bodySm" tone="subdued" breakWord>
                  {`by ${sentenceList(words.map((word) => `“${word}”`))}`}
                </Text>
              </InlineStack>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Box>
  );
}

function Numbers({
  label,
  items,
  onUse,
}: {
  label: string;
  items: readonly TariffNumberJson[];
  onUse: TariffHelpProps['onUse'];
}) {
  return (
    <Box background="bg-surface-secondary" padding="300" borderRadius="200">
      <BlockStack gap="200">
        <Text as="h4" variant="headingSm">
          {label}
        </Text>
        <BlockStack as="ul" gap="200">
          {items.map((item) => (
            <li key={item.number}>
              <InlineStack gap="200" blockAlign="center">
                <Button
                  size="slim"
                  onClick={() => onUse(formatHts(item.number))}
                  accessibilityLabel={`Use ${formatHts(item.number)} as HTS number`}
                >
                  {`Use ${formatHts(item.number)}`}
                </Button>
                <Text as="span" variant="bodySm" breakWord>
                  {pathText(item)}
                </Text>
                <Text as="span" variant="bodySm" tone="subdued">
                  {item.general}
                </Text>
              </InlineStack>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Box>
  );
}

function LookedUp({
  number,
  looked,
  origin,
  onUse,
}: {
  number: string;
  looked: TariffLookedUpJson;
  origin: string;
  onUse: TariffHelpProps['onUse'];
}) {
  const wrong = standingWords(number, looked);
  return (
    <BlockStack gap="200">
      {wrong !== null && (
        <Text as="p" tone="caution" breakWord>
          {wrong}
        </Text>
      )}
      {looked.successors.length > 0 && wrong !== null && (
        <Numbers label="Likely successors" items={looked.successors} onUse={onUse} />
      )}
      {looked.line !== null && (
        <Text as="p" variant="bodySm" breakWord>
          {pathText(looked.line)}. {numberFacts(looked.line)}
        </Text>
      )}
      {looked.layers.length > 0 && (
        <Disclosure label={`Duties on such goods of ${countryName(origin)} today: ${sumWords(looked)}`}>
          <BlockStack as="ul" gap="200">
            {looked.layers.map((layer) => (
              <li key={layer.layer}>
                <Text as="p" variant="bodySm" breakWord>
                  {layerName(layer.layer)}
                  {layer.rate === null ? ': not known' : `, ${formatRate(layer.rate)}`}
                  {layer.most === null ? '' : `, at most ${formatRate(layer.most)}`}
                  {layer.note === null ? '' : `. ${noteSentence(layer.note) ?? ''}`}
                </Text>
                {layer.source && <CitationLink citation={layer.source} />}
              </li>
            ))}
          </BlockStack>
        </Disclosure>
      )}
    </BlockStack>
  );
}

/** `16.5 % + 10 %`, or what is not known. */
function sumWords({ layers }: TariffLookedUpJson): string {
  const owed = layers
    .filter(({ rate }) => rate !== null && Number(rate) > 0)
    .map(({ rate }) => formatRate(rate ?? '0'));
  const open = layers.filter(({ rate }) => rate === null).length;
  const sum = owed.length === 0 ? (open === 0 ? 'none' : '') : owed.join(' + ');
  return open === 0 ? sum : `${sum === '' ? '' : `${sum}, and `}${open} not known`;
}
