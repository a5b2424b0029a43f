import type { LaneInput, LaneJson, ScheduleJson } from '#contract';
import { checkBroker, checkCarrier, checkImporter, checkLane, noFees } from '#domain';
import type { Lane, LaneFact, LaneFault, Schedule } from '#domain';
import { canonicalJson } from '#shopify';
import { importerOf, laneOf, USUAL } from '../store/lanes.ts';
import type { LaneWithParties } from '../store/lane-rows.ts';
import { maskedNumber } from '../store/settings.ts';

export function laneJson(row: LaneWithParties): LaneJson {
  const { route } = laneOf(row);
  const { carrier, broker, importer } = row;
  const facts = importerOf(importer);
  const own = (id: string) => row.usual || id !== USUAL;
  return {
    id: row.id,
    usual: row.usual,
    revision: row.revision,
    name: row.name,
    from: route.from,
    mode: route.mode,
    port: route.port,
    transitDays: route.transitDays,
    arrivalTime: route.arrivalTime,
    clearance: route.clearance,
    schedule: route.schedule === null ? null : scheduleJson(route.schedule),
    workingDays: route.workingDays,
    carrier: own(carrier.id)
      ? {
          name: carrier.name,
          scac: carrier.scac,
          manifestBy: oneOf(['portal-file', 'email-file', 'typed-by-carrier'], carrier.manifestBy),
        }
      : null,
    broker: own(broker.id)
      ? {
          name: broker.name,
          filerCode: broker.filerCode,
          email: broker.email,
          fileWanted: oneOf(['csv', 'xlsx', 'pdf'], broker.fileWanted),
        }
      : null,
    importer: own(importer.id)
      ? {
          name: importer.name,
          kind: facts.kind,
          country: importer.country,
          controlledFrom: importer.controlledFrom,
          number: importer.numberEnd === null ? null : maskedNumber(importer.numberEnd),
          bond: facts.bond,
          residentAgent: importer.residentAgent,
        }
      : null,
  };
}

export const scheduleJson = ({ weekdays, restsOn, ...rest }: Schedule): ScheduleJson => ({
  ...rest,
  weekdays: [...weekdays],
  restsOn: [...restsOn],
});

const oneOf = <T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((known) => known === word) ?? null;

const { carrierParcel, carrierTrip, mailPostage: _postage, mailClearance: _clearance, ...brokerFees } = noFees;

/** What is wrong with it, by the path of the field. The usual lane's parties may be without a name. */
export function faultsOf(input: LaneInput, usual: boolean): LaneFault[] {
  const { carrier, broker, importer, name, clearance, ...way } = input;
  const route: Lane['route'] = { ...way, clearance };
  const lane = checkLane({ id: '', name, usual, carrierId: '', brokerId: '', importerId: '', route });
  const checked = [
    { at: '', of: lane },
    { at: 'carrier.', of: carrier && checkCarrier({ ...carrier, id: '', fees: { carrierParcel, carrierTrip } }) },
    { at: 'broker.', of: broker && checkBroker({ ...broker, id: '', fees: brokerFees }) },
    {
      at: 'importer.',
      of: importer && checkImporter({ ...importer, id: '', hasNumber: importer.number !== null }),
    },
  ];
  return checked.flatMap(({ at, of }) =>
    of === null || of.kind === 'ok'
      ? []
      : of.faults
          .filter(({ problem }) => !(usual && problem === 'missing'))
          .map(({ field, problem }) => ({ field: `${at}${field.replace(/^route\./, '')}`, problem })),
  );
}

/** The facts of the usual lane that the settings hold: the first that differs, by its path. */
export function keptInSettings(before: LaneJson, input: LaneInput): string | null {
  const facts = ({ from, mode, port, transitDays, arrivalTime, carrier, importer }: LaneInput) => ({
    from,
    mode,
    port,
    transitDays,
    arrivalTime,
    'carrier.scac': carrier?.scac ?? null,
    'importer.kind': importer?.kind ?? null,
    'importer.country': importer?.country ?? null,
    'importer.number': importer?.number ?? null,
    'importer.bond': importer?.bond ?? null,
    'importer.residentAgent': importer?.residentAgent ?? null,
  });
  const [was, is] = [Object.entries(facts(before)), new Map<string, unknown>(Object.entries(facts(input)))];
  return (
    was.find(([field, value]) => canonicalJson({ value }) !== canonicalJson({ value: is.get(field) }))?.[0] ?? null
  );
}

/** The facts that differ, by their names in the table of what they decide anew. `effective`: with the usual lane's parties filled in. */
export function changedFacts(before: LaneJson, after: LaneInput): LaneFact[] {
  const pairs: readonly (readonly [LaneFact, unknown, unknown])[] = [
    ['route.from', before.from, after.from],
    ['route.mode', before.mode, after.mode],
    ['route.port', before.port, after.port],
    ['route.transitDays', before.transitDays, after.transitDays],
    ['route.arrivalTime', before.arrivalTime, after.arrivalTime],
    ['route.clearance', before.clearance, after.clearance],
    ['route.schedule', before.schedule, after.schedule],
    ['route.workingDays', before.workingDays, after.workingDays],
    ['lane.importerId', before.importer === null, after.importer === null],
    ['importer.kind', before.importer?.kind ?? null, after.importer?.kind ?? null],
    ['importer.country', before.importer?.country ?? null, after.importer?.country ?? null],
    ['importer.hasNumber', before.importer?.number != null, after.importer?.number != null],
    ['importer.bond', before.importer?.bond ?? null, after.importer?.bond ?? null],
    ['importer.residentAgent', before.importer?.residentAgent ?? null, after.importer?.residentAgent ?? null],
  ];
  return pairs.flatMap(([fact, was, is]) =>
    canonicalJson({ value: was }) === canonicalJson({ value: is }) ? [] : [fact],
  );
}
