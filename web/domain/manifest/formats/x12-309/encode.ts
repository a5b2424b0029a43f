import { SHIPMENTS_MAX } from '../../../values/shipments-max.ts';
import type { AceShipment } from '../../ace/written-load.ts';
import { numbersTooLarge, writeForAce } from '../../ace/written-load.ts';
import type { LoadProblem } from '../../load-problem.ts';
import { allocate } from '../../../values/allocate.ts';
import { totalsOf } from '../../sealed-load.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import { localArrival } from '../ace-trip/local-arrival.ts';
import { tripProblems } from '../ace-trip/trip-problems.ts';
import type { FileEncoded } from '../format.ts';

/**
 * A truck manifest by the base rules of X12 005020. The receiver's own guide could not be read: the bill type (M11-09) stays empty, the
 * receiver is a stand-in, and the interchange is marked a test. A reference, and nothing to send.
 */
export function encode309(load: SealedLoad): FileEncoded {
  const carried = writeForAce(load);
  const dollars = wholeDollars(load);
  const digitsLost = carried.problems.length === 0 ? tooManyDollars(load, dollars) : [];
  const problems = [...carried.problems, ...numbersTooLarge(carried), ...digitsLost, ...headProblems(load)];
  const trip = load.trip ?? null;
  const local = trip === null ? null : localArrival(load, trip);
  if (problems.length > 0 || trip === null || local === null) return { kind: 'refused', problems };
  const equipment = trip.trailers[0]?.number ?? trip.truck?.number ?? '';
  let line = 0;
  const body = [
    `ST*309*0001`,
    `M10*${load.scac}*J*${countryOf(load)}**TRUCK*${trip.number}*000001*${load.shipments.length}*W`,
    `P4*${load.port}*${digits(local.slice(0, 10))}***${digits(local.slice(11, 16))}`,
    ...carried.shipments.flatMap((shipment, index) => {
      const values = dollars.slice(line, (line += shipment.commodities.length));
      return segmentsOf(shipment, index + 1, values, equipment);
    }),
  ];
  const text = [
    interchange(load.scac, load.sealedAt),
    `GS*AQ*${load.scac}*CBPTEST*${digits(load.sealedAt.slice(0, 10))}*${digits(load.sealedAt.slice(11, 16))}*1*X*005020`,
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ]
    .map((segment) => `${segment}~\n`)
    .join('');
  const { orders: shipments, pieces } = totalsOf(load);
  const valueUsdMinor = dollars.reduce((sum, dollar) => sum + dollar, 0) * 100;
  return {
    kind: 'encoded',
    text,
    changes: carried.changes,
    totals: { shipments, pieces, valueUsdMinor, weightGrams: carried.weightKg * 1000 },
    asks: [],
  };
}

/** The message carries no crew as this app writes it; of the trip it needs number, hour and conveyance. */
function headProblems(load: SealedLoad): LoadProblem[] {
  const problems = tripProblems(load).filter(({ field }) => field !== 'driver');
  if (load.shipments.length > SHIPMENTS_MAX)
    problems.push({ orderId: null, lineId: null, field: 'orders', problem: 'too-large' });
  return problems;
}

/** Each line in whole dollars: the load's cents rounded once for all lines, so that they add up to the load's own whole dollars. */
function wholeDollars(load: SealedLoad): number[] {
  const cents = load.shipments.flatMap(({ commodities }) => commodities.map(({ valueUsdMinor }) => valueUsdMinor));
  return allocate(Math.round(totalsOf(load).valueUsdMinor / 100), cents);
}

/** $99,999,999.50 has nine digits once it is rounded. */
function tooManyDollars({ shipments }: SealedLoad, dollars: readonly number[]): LoadProblem[] {
  const lines = shipments.flatMap(({ orderId, commodities }) => commodities.map(({ lineId }) => ({ orderId, lineId })));
  return lines.flatMap((line, index): LoadProblem[] =>
    (dollars[index] ?? 0) > 99_999_999 ? [{ ...line, field: 'value', problem: 'too-large' }] : [],
  );
}

const countryOf = ({ shipments }: SealedLoad): string => shipments[0]?.shipper.country ?? 'CA';
const digits = (text: string): string => text.replace(/\D/g, '');

function interchange(scac: string, sealedAt: string): string {
  const day = digits(sealedAt.slice(2, 10));
  const time = digits(sealedAt.slice(11, 16));
  return `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*02*${scac.padEnd(15)}*ZZ*${'CBPTEST'.padEnd(15)}*${day}*${time}*^*00502*000000001*0*T*>`;
}

function segmentsOf(
  { shipment, parties, commodities }: AceShipment,
  number: number,
  dollars: readonly number[],
  equipment: string,
): string[] {
  const pieces = commodities.reduce((sum, { line }) => sum + line.quantity, 0);
  const weight = commodities.reduce((sum, { weightKg }) => sum + weightKg, 0);
  const scac = shipment.scn.slice(0, 4);
  const consigneeZip = parties.consigneeZip;
  return [
    `LX*${number}`,
    `M11*${shipment.scn.slice(4)}*${parties.provinceOfLoading}*${pieces}*PCS*${weight}*K******${scac}`,
    `N1*SH*${parties.shipperName.toUpperCase()}`,
    `N3*${parties.shipperAddress.toUpperCase()}`,
    `N4*${parties.shipperCity.toUpperCase()}*${parties.shipperState}*${parties.shipperZip}*${shipment.shipper.country}`,
    `N1*CN*${parties.consigneeName.toUpperCase()}`,
    `N3*${parties.consigneeAddress.toUpperCase()}`,
    `N4*${parties.consigneeCity.toUpperCase()}*${parties.consigneeState}*${consigneeZip}*US`,
    `VID*TF*${scac}*${equipment.toUpperCase()}`,
    ...commodities.map(({ line, description, weightKg }, index) => {
      const value = String(dollars[index] ?? 0).padStart(2, '0');
      const tariff = line.hts === null ? '*' : `J*${line.hts}`;
      return `N10*${line.quantity}*${description.toUpperCase()}**${tariff}*${value}*K*${weightKg}**PCS*${line.origin}`;
    }),
  ];
}
