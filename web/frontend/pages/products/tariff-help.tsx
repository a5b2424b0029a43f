import type { TariffLookedUpJson, TariffNumberJson, TariffSuggestedJson } from '#contract';
import { readHts } from '#domain';
import type { NamedProduct } from '#domain';
import { productForm as texts } from '#messages/product-form';
import { useTariffNumber, useTariffNumbers, useTariffSuggestions } from '../../api/tariff.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { SmallPrint } from '../../components/setting-fields.tsx';
import { useRested } from '../../components/use-rested.ts';
import { countryName } from '../../format/country.ts';
import { formatHts } from '../../format/hts.ts';
import { words } from '../../format/words.ts';
import { formatRate, layerName, noteSentence } from '../../phrases/entry-options.ts';
import { numberFacts, pathText, standingWords } from '../../phrases/tariff.ts';
import type { FactsDraft } from '../../state/product-draft.ts';

const say = words(texts);

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
        <Numbers
          label={say('tariff.fit', { revision: found.revision ?? say('tariff.the') })}
          items={found.items}
          onUse={onUse}
        />
      )}
      {!isWhole && typed.length > 1 && found?.revision != null && found.items.length === 0 && code === null && (
        <SmallPrint>{say('tariff.none-fit', { revision: found.revision, typed })}</SmallPrint>
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
          {say('tariff.headings')}
        </Text>
        <Text as="p" variant="bodySm" tone={chaptersAgree ? 'subdued' : 'caution'} breakWord>
          {chaptersAgree ? say('tariff.headings.agree') : say('tariff.headings.differ')}
        </Text>
        <BlockStack as="ul" gap="200">
          {items.map(({ heading, says, words }) => (
            <li key={heading}>
              <InlineStack gap="200" blockAlign="center">
                {chaptersAgree ? (
                  <Button
                    size="slim"
                    onClick={() => onLook(heading)}
                    accessibilityLabel={say('tariff.look-at.numbers', { heading })}
                  >
                    {say('tariff.look-at', { heading })}
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
                  {say('tariff.by', { words: { list: words.map((word) => say('tariff.word', { word })) } })}
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
                  accessibilityLabel={say('hts.use-as', { number: formatHts(item.number) })}
                >
                  {say('hts.use', { number: formatHts(item.number) })}
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
        <Numbers label={say('tariff.successors')} items={looked.successors} onUse={onUse} />
      )}
      {looked.line !== null && (
        <Text as="p" variant="bodySm" breakWord>
          {pathText(looked.line)}. {numberFacts(looked.line)}
        </Text>
      )}
      {looked.layers.length > 0 && (
        <Disclosure label={say('tariff.duties', { country: countryName(origin), sum: sumWords(looked) })}>
          <BlockStack as="ul" gap="200">
            {looked.layers.map((layer) => (
              <li key={layer.layer}>
                <Text as="p" variant="bodySm" breakWord>
                  {layerWords(layer)}
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

function layerWords({ layer: name, rate, most, note }: TariffLookedUpJson['layers'][number]): string {
  const layer = layerName(name);
  const atMost = most === null ? null : formatRate(most);
  const duty =
    rate === null
      ? atMost === null
        ? say('tariff.layer.open', { layer })
        : say('tariff.layer.open.most', { layer, most: atMost })
      : atMost === null
        ? say('tariff.layer', { layer, rate: formatRate(rate) })
        : say('tariff.layer.most', { layer, rate: formatRate(rate), most: atMost });
  return note === null ? duty : say('tariff.layer.note', { layer: duty, note: noteSentence(note) ?? '' });
}

/** `16.5 % + 10 %`, or what is not known. */
function sumWords({ layers }: TariffLookedUpJson): string {
  const owed = layers
    .filter(({ rate }) => rate !== null && Number(rate) > 0)
    .map(({ rate }) => formatRate(rate ?? '0'));
  const open = layers.filter(({ rate }) => rate === null).length;
  const sum = owed.length === 0 && open === 0 ? say('tariff.sum.none') : owed.join(' + ');
  if (open === 0) return sum;
  return sum === '' ? say('tariff.sum.open', { open }) : say('tariff.sum.partly', { sum, open });
}
