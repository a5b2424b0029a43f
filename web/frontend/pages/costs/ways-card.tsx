import type { LotEntryOptionsJson, EntryOptionJson, EntryOptionKindJson } from '#contract';
import { Fragment, useId, useState } from 'react';
import { costs as texts } from '#messages/costs';
import { CitationLink } from '../../components/citation-link.tsx';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Badge, BlockStack, Button, Divider, InlineStack, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { Remedy } from '../../components/remedy.tsx';
import { Across, SideBySide, Tile } from '../../components/side-by-side.tsx';
import { Fact } from '../../components/text.tsx';
import { words } from '../../format/words.ts';
import { cheapestSentence } from '../../phrases/cheapest.ts';
import { NEAR_TITLE, nearSentence } from '../../phrases/near-change.ts';
import { ESTIMATE, ROUTE_NAMES, whySentence } from '../../phrases/entry-options.ts';
import { sumOfCharges } from '../../state/charges.ts';
import { phraseOf } from '../../phrases/said-reasons.ts';
import { ChargeList, UnknownList } from './charge-list.tsx';
import { DutyLines } from './duty-lines.tsx';
import type { Goods } from './duty-lines.tsx';

const say = words(texts);

interface WaysProps {
  ways: LotEntryOptionsJson;
  /** The lot's lines, to name them. */
  goods: readonly Goods[];
}

export function WaysCard({ title, ...props }: WaysProps & { title: string }) {
  return (
    <TitledCard title={title}>
      <Ways {...props} />
    </TitledCard>
  );
}

/** Every way the law leaves, side by side with what it costs; below them the ways that are closed, and why. */
export function Ways({ ways, goods }: WaysProps) {
  const [shown, setShown] = useState<EntryOptionKindJson | null>(null);
  const id = useId();
  const open = ways.routes.filter(({ standing, kind }) => standing !== 'not-allowed' && kind !== 'none');
  const closed = ways.routes.filter(({ standing, kind }) => standing === 'not-allowed' && kind !== 'none');
  const none = ways.routes.find(({ kind, standing }) => kind === 'none' && standing === 'allowed');
  if (none) return <Whys why={none.why} />;
  return (
    <>
      <Text as="p" tone="subdued">
        {ESTIMATE}
      </Text>
      {open.length > 0 && (
        <Text as="p" fontWeight="semibold" breakWord>
          {cheapestSentence(ways)}
        </Text>
      )}
      <NearChanges routes={ways.routes} />
      <SideBySide>
        {open.map((route) => (
          <Fragment key={route.kind}>
            <WayTile
              route={route}
              cheapest={ways.cheapest === route.kind}
              shown={shown === route.kind}
              panel={`${id}-${route.kind}`}
              onToggle={() => setShown(shown === route.kind ? null : route.kind)}
            />
            {shown === route.kind && (
              <Across id={`${id}-${route.kind}`}>
                <WayDetail route={route} goods={goods} />
              </Across>
            )}
          </Fragment>
        ))}
      </SideBySide>
      {closed.length > 0 && <Closed routes={closed} />}
    </>
  );
}

/** As the verdict warns of a change of the exemption: the plan may meet the other side of a change that costs otherwise. */
function NearChanges({ routes }: { routes: readonly EntryOptionJson[] }) {
  const near = routes.flatMap((route) => nearSentence(route) ?? []);
  if (near.length === 0) return null;
  return (
    <NoticeBanner tone="warning" title={NEAR_TITLE}>
      <BlockStack as="ul" gap="100">
        {near.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </BlockStack>
    </NoticeBanner>
  );
}

interface TileProps {
  route: EntryOptionJson;
  cheapest: boolean;
  shown: boolean;
  panel: string;
  onToggle: () => void;
}

function WayTile({ route, cheapest, shown, panel, onToggle }: TileProps) {
  const { kind, cost } = route;
  return (
    <Tile chosen={shown}>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          {ROUTE_NAMES[kind]}
        </Text>
        <InlineStack gap="100">
          {cheapest && <Badge tone="success">{say('cheapest')}</Badge>}
          <Standing route={route} />
        </InlineStack>
        <EstimateText estimate={cost?.total ?? null} large />
        {cost && (
          <BlockStack gap="100">
            <Fact label={say('duty')}>{kind === '321' ? say('duty.none') : <EstimateText estimate={cost.duty} />}</Fact>
            <Fact label={say('fees')}>
              <EstimateText estimate={sumOfCharges(cost.charges)} />
            </Fact>
          </BlockStack>
        )}
        <div>
          <Button
            variant="plain"
            disclosure={shown ? 'up' : 'down'}
            ariaExpanded={shown}
            ariaControls={panel}
            accessibilityLabel={say('how.which', { way: ROUTE_NAMES[kind] })}
            onClick={onToggle}
          >
            {say('how')}
          </Button>
        </div>
      </BlockStack>
    </Tile>
  );
}

function Standing({ route: { standing, ready } }: { route: EntryOptionJson }) {
  if (standing === 'unsettled') return <Badge tone="attention">{say('to-settle')}</Badge>;
  return ready ? <Badge tone="info">{say('ready')}</Badge> : <Badge tone="attention">{say('facts-missing')}</Badge>;
}

function WayDetail({ route, goods }: { route: EntryOptionJson; goods: readonly Goods[] }) {
  const { cost, missing, kind } = route;
  return (
    <Tile chosen>
      <BlockStack gap="400">
        <Text as="h3" variant="headingSm">
          {ROUTE_NAMES[kind]}
        </Text>
        <Whys why={route.why} />
        {missing.length > 0 && (
          <BlockStack as="ul" gap="100">
            {missing.map((code) => (
              <li key={code}>
                <Remedy
                  code={code}
                  text={say('missing', { title: phraseOf(code, {}).title, todo: phraseOf(code, {}).whatToDo ?? '' })}
                />
              </li>
            ))}
          </BlockStack>
        )}
        {cost && cost.lines.length > 0 && (
          <>
            <Divider />
            <DutyLines lines={cost.lines} goods={goods} />
          </>
        )}
        {cost && (
          <>
            <Divider />
            <ChargeList charges={cost.charges} />
            <UnknownList unknown={cost.unknown} />
          </>
        )}
      </BlockStack>
    </Tile>
  );
}

function Whys({ why }: { why: EntryOptionJson['why'] }) {
  return (
    <BlockStack gap="200">
      {why.map((one) => (
        <BlockStack key={one.code} gap="050">
          <Text as="p" breakWord>
            {whySentence(one)}
          </Text>
          {one.citation && <CitationLink citation={one.citation} />}
        </BlockStack>
      ))}
    </BlockStack>
  );
}

function Closed({ routes }: { routes: readonly EntryOptionJson[] }) {
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {say('closed')}
      </Text>
      <BlockStack as="ul" gap="200">
        {routes.map((route) => (
          <li key={route.kind}>
            <Text as="p" fontWeight="medium">
              {ROUTE_NAMES[route.kind]}
            </Text>
            {route.why.map((one) => (
              <BlockStack key={one.code} gap="050">
                <Text as="p" tone="subdued" breakWord>
                  {whySentence(one)}
                </Text>
                {one.citation && <CitationLink citation={one.citation} says={false} />}
              </BlockStack>
            ))}
          </li>
        ))}
      </BlockStack>
    </BlockStack>
  );
}
