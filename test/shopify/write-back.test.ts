import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingStatus, ENTRIES, evaluate, LOAD_STATES, REASON_CODES, VERDICT_KINDS, parseInstant } from '#domain';
import {
  isTagPrefix,
  lotToConsignment,
  orderToConsignments,
  ownVocabulary,
  parseEligibilityMetafield,
  readWriteBack,
  REASON_SLUGS,
  TAG_LENGTH_MAX,
  verdictToMetafield,
  verdictToTags,
} from '#shopify';
import { english } from '#phrases/all';
import type { CrossingFacts, StayReason } from '#domain';
import type { TagDecision, TagSettings } from '#shopify';
import { anOrder } from './order-builder.ts';

const settings = { tagPrefix: 'S321', tagNotApplicable: true, tagCrossing: false, tagVerdict: true };
const suspended: CrossingFacts = {
  verdict: 'ineligible',
  leadReason: 'SUSPENDED_ALL',
  entry: '11',
  entryReady: true,
  missing: [],
  stays: null,
  asks: false,
  cancelled: false,
  fulfilled: false,
  load: null,
};
const decided = (facts: CrossingFacts): TagDecision => ({ ...facts, crossing: crossingStatus(facts) });
const planned = (current: readonly string[], written: readonly string[], facts: CrossingFacts, asked: TagSettings) =>
  verdictToTags(current, written, decided(facts), asked);
const eligible: CrossingFacts = { ...suspended, verdict: 'eligible', leadReason: null, entry: '321' };
const abroad: CrossingFacts = { ...suspended, verdict: 'not-applicable', leadReason: 'NOT_US', entry: 'none' };

describe('a verdict becomes tags', () => {
  it('says verdict, leading reason and entry', () => {
    expect(planned([], [], suspended, settings)).toEqual({
      wanted: ['S321-ineligible', 'S321-suspended', 'Entry-11'],
      add: ['S321-ineligible', 'S321-suspended', 'Entry-11'],
      remove: [],
    });
    expect(planned([], [], eligible, settings).add).toEqual(['S321-eligible', 'Entry-321']);
    expect(planned([], [], { ...abroad, leadReason: 'DOMESTIC' }, settings).add).toEqual([
      'S321-not-applicable',
      'S321-domestic',
    ]);
  });

  it('removes its own former tags and nobody else’s, without regard to case', () => {
    const plan = planned(['VIP', 's321-ELIGIBLE', 'Entry-321', 'S321-wholesale', 'entry-11'], [], suspended, settings);
    expect(plan.remove).toEqual(['s321-ELIGIBLE', 'Entry-321']);
    expect(plan.add).toEqual(['S321-ineligible', 'S321-suspended']);
  });

  it('removes what it wrote under another prefix, and only that', () => {
    const plan = planned(
      ['US-ineligible', 'US-eligible', 'S321-ineligible', 'S321-suspended', 'Entry-11'],
      ['US-ineligible'],
      suspended,
      settings,
    );
    expect(plan).toMatchObject({ add: [], remove: ['US-ineligible'] });
  });

  it('leaves an order untagged that nothing concerns, where the merchant wants it so', () => {
    const plan = planned(['S321-eligible', 'VIP'], [], abroad, { ...settings, tagNotApplicable: false });
    expect(plan).toEqual({ wanted: [], add: [], remove: ['S321-eligible'] });
  });

  it('plans nothing a second time, whatever stood there before', () => {
    const tag = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('S321-eligible', 'entry-01', 'US-review', 'VIP'),
    );
    const decision = fc.record({
      verdict: fc.constantFrom(...VERDICT_KINDS),
      leadReason: fc.constantFrom(...REASON_CODES, null),
      entry: fc.constantFrom(...ENTRIES),
      entryReady: fc.boolean(),
      missing: fc.array(fc.constantFrom(...REASON_CODES), { maxLength: 3 }),
      stays: fc.constantFrom<StayReason | null>(null, 'on-hold', 'unpaid', 'status-unknown'),
      asks: fc.boolean(),
      cancelled: fc.boolean(),
      fulfilled: fc.boolean(),
      load: fc.constantFrom(null, ...LOAD_STATES),
    });
    fc.assert(
      fc.property(fc.array(tag), decision, fc.boolean(), fc.boolean(), (current, facts, tagCrossing, tagVerdict) => {
        const asked = { ...settings, tagCrossing, tagVerdict };
        const first = planned(current, [], facts, asked);
        const after = [...current.filter((one) => !first.remove.includes(one)), ...first.add];
        const second = planned(after, first.wanted, facts, asked);
        expect([second.add, second.remove]).toEqual([[], []]);
        const foreign = (tags: readonly string[]): string[] =>
          tags.filter((one) => !ownVocabulary('S321').has(one.toLowerCase()));
        expect(foreign(after)).toEqual(foreign(current));
      }),
    );
  });

  it('has a slug for every reason, all different, short enough under the longest prefix', () => {
    const slugs = REASON_CODES.map((code) => REASON_SLUGS[code]);
    expect(new Set([...slugs, ...VERDICT_KINDS]).size).toBe(REASON_CODES.length + VERDICT_KINDS.length);
    const longest = 'A'.repeat(20);
    expect(isTagPrefix(longest)).toBe(true);
    expect(
      [...ownVocabulary(longest)].filter((one) => one.length > TAG_LENGTH_MAX || !/^[\x21-\x7e]+$/.test(one)),
    ).toEqual([]);
  });

  it.each<[string, Partial<CrossingFacts>, string[]]>([
    ['ready under an entry', {}, ['Cross-ready']],
    ['ready and free', eligible, ['Cross-ready']],
    [
      'lacking facts',
      { entryReady: false, missing: ['MISSING_ORIGIN', 'MISSING_HTS'] },
      ['Cross-hold-origin', 'Cross-hold-hts'],
    ],
    ['on hold in Shopify though its entry is ready', { stays: 'on-hold' }, ['Cross-hold-on-hold']],
    ['free, and not paid', { ...eligible, stays: 'unpaid' }, ['Cross-hold-unpaid']],
    [
      'on hold, and lacking a fact',
      { stays: 'on-hold', entryReady: false, missing: ['MISSING_ORIGIN'] },
      ['Cross-hold-on-hold', 'Cross-hold-origin'],
    ],
    ['barred, and not paid', { leadReason: 'EMBARGO', entry: 'none', stays: 'unpaid' }, ['Cross-stop-embargo']],
    ['no import, and on hold', { ...abroad, stays: 'on-hold' }, []],
    ['waiting for a person', { verdict: 'review', leadReason: 'EXCISE_ALCOHOL' }, ['Cross-hold-alcohol']],
    ['waiting for a broker’s word on an embargo', { entryReady: false, missing: ['EMBARGO'] }, ['Cross-hold-embargo']],
    ['barred', { leadReason: 'EMBARGO', entry: 'none' }, ['Cross-stop-embargo']],
    [
      'barred, and lacking facts',
      { leadReason: 'EMBARGO', entry: 'none', entryReady: false, missing: ['MISSING_HTS'] },
      ['Cross-stop-embargo'],
    ],
    ['no import', abroad, []],
    [
      'waiting for an answer',
      { verdict: 'review', leadReason: 'POSSIBLE_SPLIT', asks: true },
      ['Cross-hold-question', 'Cross-hold-possible-split'],
    ],
    [
      'lacking a fact that could be answered, too',
      { verdict: 'review', missing: ['MISSING_ORIGIN'], asks: true },
      ['Cross-hold-origin'],
    ],
    ['not decided yet', { verdict: 'review', leadReason: null, entryReady: false }, ['Cross-hold-undecided']],
    ['banned', { leadReason: 'IMPORT_BAN', entry: 'none' }, ['Cross-stop-ban']],
    ['in a load', { load: 'open' }, ['Cross-ready']],
    ['on its way', { load: 'handed-over', stays: 'unpaid' }, ['Cross-ready']],
    ['cancelled', { cancelled: true }, []],
  ])('an order that is %s says by its tags whether it can leave', (_, differing, crossing) => {
    const decision = { ...suspended, ...differing };
    const { wanted } = planned([], [], decision, { ...settings, tagCrossing: true });
    expect(wanted.filter((tag) => tag.startsWith('Cross-'))).toEqual(crossing);
    expect(wanted.filter((tag) => !tag.startsWith('Cross-'))).toEqual(planned([], [], decision, settings).wanted);
  });

  it('a held order and a ready one differ, and the family goes when it is switched off', () => {
    const tagged = { ...settings, tagCrossing: true };
    const held = planned([], [], { ...suspended, entryReady: false, missing: ['MISSING_ORIGIN'] }, tagged).wanted;
    const then = planned([...held, 'Cross-dock', 'VIP'], held, suspended, tagged);
    expect(then).toMatchObject({ add: ['Cross-ready'], remove: ['Cross-hold-origin'] });
    expect(planned(['cross-READY', 'Cross-dock'], [], suspended, settings).remove).toEqual(['cross-READY']);
  });

  it('loses the tags of a verdict when their family is switched off, and the entry with both', () => {
    const both = { ...settings, tagCrossing: true };
    const tags = planned([], [], suspended, both).wanted;
    expect(tags).toEqual(['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-11']);
    expect(planned([...tags, 'VIP'], tags, suspended, { ...both, tagVerdict: false })).toEqual({
      wanted: ['Cross-ready', 'Entry-11'],
      add: [],
      remove: ['S321-ineligible', 'S321-suspended'],
    });
    const neither = { ...both, tagVerdict: false, tagCrossing: false };
    expect(planned([...tags, 'VIP'], tags, suspended, neither)).toEqual({ wanted: [], add: [], remove: tags });
  });

  it('takes back the tag of a ban as it was written before', () => {
    const banned: CrossingFacts = { ...suspended, leadReason: 'IMPORT_BAN', entry: 'none' };
    const plan = planned(['Cross-stop-import-ban'], [], banned, { ...settings, tagCrossing: true });
    expect(plan).toMatchObject({ remove: ['Cross-stop-import-ban'] });
    expect(plan.add).toContain('Cross-stop-ban');
  });

  it('refuses prefixes that Shopify would change', () => {
    expect(['', ' S', 'S ', 'a,b', 'é', 'A'.repeat(21), '-x'].filter(isTagPrefix)).toEqual([]);
    expect(['S', 'S321', 'US entry', 'x_1.y'].filter(isTagPrefix)).toHaveLength(4);
  });
});

describe('a verdict becomes a metafield', () => {
  const order = anOrder();
  const verdictOf = (arrival: string) => {
    const [lot] = orderToConsignments(order, { pseudonym: (email) => email }).lots;
    if (lot === undefined) throw new Error('no lot');
    return evaluate(
      lotToConsignment(lot, { arrival: parseInstant(arrival), mode: 'truck', shipFrom: null, importer: null }),
      { neighbours: [] },
    );
  };
  const textOf = (arrival: string): string => {
    const { verdict, reasons, warnings, route, rulebook } = verdictOf(arrival);
    return verdictToMetafield({
      verdict,
      entry: route.entry,
      ready: route.ready,
      missing: route.missing,
      reasons,
      warnings,
      grantedBy: null,
      arrivalDay: arrival,
      rulebook,
      shipment: 'S-0001',
    });
  };

  it('reads back what it wrote', () => {
    const read = parseEligibilityMetafield(textOf('2026-11-25'));
    expect(read).toMatchObject({ verdict: 'ineligible', arrivalDay: '2026-11-25', shipment: 'S-0001' });
    expect(read?.reasons[0]?.code).toBe('SUSPENDED_ALL');
    expect(read?.reasons[0]?.cite).not.toBe('');
  });

  it('is the same text for the same decision, and carries no name', () => {
    expect(textOf('2026-11-25')).toBe(textOf('2026-11-25'));
    expect(textOf('2026-11-25')).not.toMatch(/Dana|Bluebonnet|example\.com/);
  });

  it.each(['', 'null', '[]', '{}', '{"schema":2}', 'not json'])('refuses %j', (text) => {
    expect(parseEligibilityMetafield(text)).toBeNull();
  });

  it('refuses a verdict, a reason or a fact that this version does not know', () => {
    const good = textOf('2026-11-25');
    expect(parseEligibilityMetafield(good.replace('"ineligible"', '"maybe"'))).toBeNull();
    expect(parseEligibilityMetafield(good.replaceAll('SUSPENDED_ALL', 'SUSPENDED_SOME'))).toBeNull();
    expect(parseEligibilityMetafield(good.replace('"grantedBy":null', '"grantedBy":"somebody"'))).toBeNull();
    expect(parseEligibilityMetafield(good.replace(/"facts":\{/, '"facts":{"x":{"y":1},'))).toBeNull();
  });
});

describe('what Shopify answers to a write', () => {
  it('takes the tags from the last part that ran, and every refusal', () => {
    const node = (tags: string[]) => ({ node: { id: 'gid://shopify/Order/1', tags }, userErrors: [] });
    const described = {
      metafields: [{ value: '{}', owner: { id: 'gid://shopify/Order/1', tags: ['c'] } }],
      userErrors: [],
    };
    expect(readWriteBack({ removed: node(['a']), added: node(['b']), described })).toEqual({
      tags: ['c'],
      metafield: '{}',
      errors: [],
    });
    expect(readWriteBack({ removed: node(['a']) }).tags).toEqual(['a']);
    const refusal = { node: null, userErrors: [{ field: ['id'], message: 'Order does not exist' }] };
    expect(readWriteBack({ added: refusal })).toEqual({
      tags: null,
      metafield: null,
      errors: ['Order does not exist'],
    });
  });
});

describe('phrases', () => {
  it('has a title, a sentence and an advice for every reason code, whatever facts are there', () => {
    const odd = {
      lines: ['1'],
      limitMinor: null,
      valueMinor: 'x',
      dayMinor: 90000,
      origin: 'KP',
      checkedThrough: '2026-11-22',
    };
    for (const code of REASON_CODES) {
      for (const facts of [{}, odd]) {
        const { title, sentence, whatToDo } = english.phraseOf(code, facts);
        expect(title.length, code).toBeGreaterThan(2);
        expect(sentence, code).toMatch(/^[A-Z].*\.$/s);
        expect(sentence, code).not.toMatch(/undefined|null|NaN|\[object/);
        if (whatToDo !== null) expect(whatToDo, code).toMatch(/^[A-Z].*\.$/s);
      }
    }
    expect(REASON_CODES.length).toBeGreaterThan(30);
  });

  it('shows amounts as dollars', () => {
    expect(english.phraseOf('OVER_LIMIT', { valueMinor: 123456, limitMinor: 80000 }).sentence).toBe(
      'The value of the goods is $1,234.56; the limit is $800.00.',
    );
    expect(english.phraseOf('OVER_LIMIT', { valueMinor: 123456, limitMinor: 80000, atLeast: true }).sentence).toBe(
      'What is known of the value of the goods is $1,234.56; the limit is $800.00.',
    );
  });
});
