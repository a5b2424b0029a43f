import { seal as texts } from '#messages/seal';
import type { DoubtJson } from '#contract';
import { BlockStack, Checkbox, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { tooLong } from '../../state/too-long.ts';
import { Doubt } from './doubt-list.tsx';

const say = words(texts);

const NAME_LONGEST = 100;

export interface Signing {
  /** The marks of what is ticked. */
  readonly read: ReadonlySet<string>;
  readonly name: string;
}

export const NOT_SIGNED: Signing = { read: new Set(), name: '' };

const toRead = (kinds: readonly DoubtJson[]): DoubtJson[] => kinds.filter(({ acknowledged }) => acknowledged === null);

/** Every kind that nobody acknowledged is ticked, and a name stands under it. */
export const isSigned = (kinds: readonly DoubtJson[], { read, name }: Signing): boolean =>
  toRead(kinds).every(({ seen }) => read.has(seen)) &&
  (toRead(kinds).length === 0 || (/\p{L}.*\p{L}/u.test(name) && tooLong(name, NAME_LONGEST) === undefined));

/** What is open, the riskiest first: each kind is ticked by who has read it, and one name stands under what is ticked. */
export function SealKinds({
  kinds,
  signing,
  onChange,
}: {
  kinds: readonly DoubtJson[];
  signing: Signing;
  onChange: (signing: Signing) => void;
}) {
  const { read, name } = signing;
  const tick = (seen: string, on: boolean) => {
    const next = new Set(read);
    if (on) next.add(seen);
    else next.delete(seen);
    onChange({ ...signing, read: next });
  };
  return (
    <NoticeBanner tone="warning" title={say('in-doubt', { kinds: kinds.length })}>
      <BlockStack gap="400">
        {toRead(kinds).length > 0 && <Text as="p">{say('read-each')}</Text>}
        <BlockStack as="ul" gap="400">
          {kinds.map((kind) => (
            <li key={kind.code}>
              <BlockStack gap="200">
                <Doubt kind={kind} />
                {kind.acknowledged === null && (
                  <Checkbox
                    label={say('read', { title: kind.title })}
                    checked={read.has(kind.seen)}
                    onChange={(on) => tick(kind.seen, on)}
                  />
                )}
              </BlockStack>
            </li>
          ))}
        </BlockStack>
        {toRead(kinds).length > 0 && (
          <WordField
            label={say('your-name')}
            value={name}
            onChange={(typed) => onChange({ ...signing, name: typed })}
            longest={NAME_LONGEST}
            help={say('your-name.help')}
          />
        )}
      </BlockStack>
    </NoticeBanner>
  );
}
