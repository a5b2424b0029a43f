import { bondOfLoad, noFees, usd } from '#domain';
import type { FeeProfile } from '#domain';

/** What a broker and a courier ask in the money examples of one entry for a load. */
export const exampleFees: FeeProfile = {
  ...noFees,
  courierParcel: usd(10_00),
  brokerInformal: usd(15_00),
  brokerFormal: usd(125_00),
  bondPerFormalEntry: usd(bondOfLoad(500_00, 50)),
  otherPerEntry: usd(0),
  oneEntryInformal: usd(75_00),
  oneEntryFormal: usd(125_00),
  extraLine: usd(7_50),
  extraInvoice: usd(20_00),
  shipmentNumber: usd(1_00),
};
