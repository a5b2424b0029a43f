import { describe, expect, test } from 'vitest';
import { contentOf, evaluateLots, hashOf, lawBy, parameters, rebuild, rulebook } from '#domain';
import type { Dated, DatedValue, Edition, Law, OrderInputs, Parameters } from '#domain';
import { canonicalJson } from '#shopify';
import { checkEditions } from '../../web/cli/check-editions.ts';
import { underLaw } from '../../web/domain/law/engine/parameter.ts';
import { recordedVerdicts } from '../law/edition-record.ts';
import { aConsignment } from './a-consignment.ts';
import { firstAgain, markedLaw, ourEditions, second, SECOND, secondParameters, twoEditions } from './second-edition.ts';

const records = recordedVerdicts(ourEditions.length - 1);
const bytes = (inputs: OrderInputs, law?: Law): string => canonicalJson(evaluateLots(inputs, law));
const order = (arrival: string, unitPrice: string): OrderInputs => ({
  lots: [aConsignment({ arrival }, [{ unitPrice, origin: 'VN' }])],
  neighbours: [],
  who: [],
  house: { amendments: [], staleAfterDays: 60 },
});
const content = (place: number, from: Parameters): readonly string[] => contentOf(rebuild(place, twoEditions, from));
const newest = ourEditions.length - 1;
const newestEdition = ourEditions[newest] as Edition;
const recorded = (place: number): readonly string[] => content(place, parameters);
const faultsOf = (from: Parameters): readonly string[] =>
  checkEditions({ ledger: ourEditions, parameters: from, recorded });

describe('an older edition', () => {
  test('is rebuilt from the entries of a newer one to the same hash', () => {
    expect(firstAgain).toMatchObject(rulebook);
    expect(second.version).toBe(SECOND);
    expect(second.hash).not.toBe(rulebook.hash);
    expect(second.oldestCheckedThrough).toBe('2026-12-19');
  });

  test('answers to the byte as it did when it was today’s', () => {
    for (const { id, inputs } of records) expect(bytes(inputs, firstAgain), id).toBe(bytes(inputs));
    expect(records.length).toBeGreaterThan(50);
  });

  test('answers by its own values, days and freshness, and not by those of a newer one', () => {
    const facets = (inputs: OrderInputs, law?: Law) =>
      evaluateLots(inputs, law).map(({ verdict, regime, route, warnings, rulebook: { version } }) => ({
        verdict,
        regime,
        entry: route.entry,
        warns: warnings.map(({ code }) => code),
        version,
      }));
    const dear = order('2025-01-15', '750.00');
    expect(facets(dear, firstAgain)).toMatchObject([{ verdict: 'eligible', version: rulebook.version }]);
    expect(facets(dear, second)).toMatchObject([{ verdict: 'ineligible', version: SECOND }]);
    const late = order('2027-07-02', '20.00');
    expect(facets(late, firstAgain)).toMatchObject([{ regime: 'R7' }]);
    expect(facets(late, second)).not.toMatchObject([{ regime: 'R7' }]);
    const formal = order('2026-12-15', '2200.00');
    expect(facets(formal, firstAgain)).toMatchObject([{ entry: '11' }]);
    expect(facets(formal, second)).toMatchObject([{ entry: '01' }]);
    const unfresh = order('2027-02-01', '20.00');
    expect(facets(unfresh, firstAgain)[0]?.warns).toContain('STALE_RULES');
    expect(facets(unfresh, second)[0]?.warns).not.toContain('STALE_RULES');
  });

  test('is read for as long as its work goes on, also where the work fails', () => {
    const dear = order('2025-01-15', '750.00');
    const today = bytes(dear);
    expect(bytes(dear, second)).not.toBe(today);
    expect(bytes(dear)).toBe(today);
    expect(() => underLaw(second, () => evaluateLots(null as never))).toThrow();
    expect(bytes(dear)).toBe(today);
    expect(underLaw(second, () => [bytes(dear, firstAgain), bytes(dear, second)])[0]).toBe(today);
  });

  test('is what every rule reads: no source of a dated value comes from anywhere else', () => {
    const marked = markedLaw('Marked');
    const ours = new Set(Object.values(parameters).flatMap(({ since }) => since.map(({ source }) => source.says)));
    const cites = records.flatMap(({ inputs }) =>
      evaluateLots(inputs, marked).flatMap(({ reasons, warnings, route }) =>
        [...reasons, ...warnings, ...route.warnings].map(({ rule, citation }) => ({ rule, ...citation })),
      ),
    );
    const unmarked = cites.filter(({ says, cite }) => ours.has(says) && cite !== 'Marked');
    expect([...new Set(unmarked.map(({ rule }) => rule))]).toEqual([]);
    expect(cites.filter(({ cite }) => cite === 'Marked').length).toBeGreaterThan(50);
  });

  test('that the ledger does not hold, or that was another, is not shown again', () => {
    expect(lawBy(rulebook)).toMatchObject(rulebook);
    expect(lawBy({ ...rulebook, hash: 'another' })).toBeNull();
    expect(lawBy({ ...rulebook, version: '2020-01-01.1' })).toBeNull();
  });
});

describe('a law whose past was edited', () => {
  const tamper = (name: string, change: Partial<Dated<unknown>>): Parameters => ({
    ...parameters,
    [name]: { ...(parameters[name] as Dated<unknown>), ...change },
  });

  test('is none where nothing was, nor where a newer edition strikes and adds', () => {
    expect(faultsOf(parameters)).toEqual([]);
    const next = content(newest + 1, secondParameters);
    const ledger = twoEditions.map((edition) =>
      edition.version === SECOND ? { ...edition, hash: hashOf(next) } : edition,
    );
    const known = (place: number) => (place > newest ? next : recorded(place));
    expect(checkEditions({ ledger, parameters: secondParameters, recorded: known })).toEqual([]);
  });

  test('is named by parameter and day: every value of the law, edited in its words, its days, its value, or removed', () => {
    const every = Object.entries(parameters).flatMap(([name, { since }]) =>
      since.map(({ from }) => `${name}, from ${from}`),
    );
    const tampered = (change: (value: DatedValue<unknown>) => readonly DatedValue<unknown>[]) =>
      faultsOf(
        Object.fromEntries(
          Object.entries(parameters).map(([name, one]) => [name, { ...one, since: one.since.flatMap(change) }]),
        ),
      ).filter((fault) => fault.startsWith(`edition ${rulebook.version}: `) && fault.includes(', from '));
    const edits: readonly ((value: DatedValue<unknown>) => DatedValue<unknown>)[] = [
      (value) => ({ ...value, source: { ...value.source, says: `${value.source.says}.` } }),
      (value) => ({ ...value, source: { ...value.source, url: 'elsewhere.example' } }),
      (value) => ({ ...value, until: value.from }),
      (value) => ({ ...value, value: [value.value] }),
    ];
    const named = (what: string) => every.map((key) => `edition ${rulebook.version}: ${key}: ${what}`).sort();
    for (const edit of edits) expect([...tampered((value) => [edit(value)])].sort()).toEqual(named('edited'));
    expect([...tampered(() => [])].sort()).toEqual(named('removed'));
    expect(every.length).toBeGreaterThan(140);
  });

  test('has a value, a unit or a parameter that the edition did not have', () => {
    const { since } = parameters['valueLimit'] as Dated<unknown>;
    const added = [...since, { ...since[0], from: '2026-12-01' } as (typeof since)[number]];
    expect(faultsOf(tamper('valueLimit', { since: added }))[0]).toContain('valueLimit, from 2026-12-01: came in later');
    expect(faultsOf(tamper('valueLimit', { unit: 'US cents' }))[0]).toContain('valueLimit: was checked through');
    expect(faultsOf({ ...parameters, more: parameters['valueLimit'] as Dated<unknown> })[0]).toContain('more: came in');
    const { valueLimit: _gone, ...fewer } = parameters;
    expect(faultsOf(fewer)[0]).toContain('valueLimit: removed');
  });

  test('names editions that the ledger lacks, and strikes nothing before it came', () => {
    const { since } = parameters['valueLimit'] as Dated<unknown>;
    const [value] = since as [(typeof since)[number]];
    const [oldest] = ourEditions as [Edition, ...Edition[]];
    expect(faultsOf(tamper('valueLimit', { since: [{ ...value, added: '2031-01-01.1' }] }))[0]).toBe(
      'valueLimit: the ledger has no edition 2031-01-01.1',
    );
    expect(faultsOf(tamper('valueLimit', { struck: [{ ...value, struck: oldest.version }] }))[0]).toBe(
      'valueLimit: its value from 1993-12-08 is struck before it came',
    );
  });

  test('says of a final edition that it must stay, and of the newest what its hash is now', () => {
    const edited = tamper('valueLimit', { unit: 'US cents' });
    const of = (final: boolean) =>
      checkEditions({
        ledger: ourEditions.with(newest, { ...newestEdition, final }),
        parameters: edited,
        recorded,
      }).at(-1);
    expect(of(true)).toContain('it must stay as it was');
    expect(of(false)).toContain(`its hash is now ${hashOf(content(newest, edited))}`);
  });

  test('has a ledger that counts up, says what changed, and leaves only its last line open', () => {
    const edition = newestEdition;
    const look = (...ledger: Edition[]) =>
      checkEditions({ ledger, parameters, recorded: () => null }).filter(
        (fault) => !/written down|the ledger has no edition|is struck before it came/.test(fault),
      );
    expect(look({ ...edition, final: false }, edition)).toEqual([
      `edition ${edition.version}: is not final, though a newer one follows`,
      `edition ${edition.version}: stands in the ledger twice`,
    ]);
    expect(look({ ...edition, version: 'next', changed: ' ' })).toEqual([
      'edition next: is no day and number',
      'edition next: does not say what it changed',
    ]);
    expect(look(edition)).toEqual([]);
  });
});
