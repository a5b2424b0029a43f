import { noFees } from '#domain';
import type { Broker, Carrier, ImporterOfRecord, Lane, Route, Schedule } from '#domain';

export const aCarrier = (differing: Partial<Carrier> = {}): Carrier => ({
  id: 'c1',
  name: 'Border Cartage',
  scac: 'ABCD',
  manifestBy: null,
  fees: { carrierParcel: null, carrierTrip: null },
  ...differing,
});

export const aBroker = (differing: Partial<Broker> = {}): Broker => {
  const { carrierParcel: _p, carrierTrip: _t, mailPostage: _m, mailClearance: _c, ...fees } = noFees;
  return { id: 'b1', name: 'Frontier Brokers', filerCode: null, email: null, fileWanted: null, fees, ...differing };
};

export const anImporter = (differing: Partial<ImporterOfRecord> = {}): ImporterOfRecord => ({
  id: 'i1',
  name: 'Maple Goods Inc',
  kind: null,
  country: 'CA',
  controlledFrom: null,
  hasNumber: false,
  bond: null,
  residentAgent: null,
  ...differing,
});

export const aRoute = (differing: Partial<Route> = {}): Route => ({
  from: { country: 'CA', province: 'ON', city: 'Toronto' },
  mode: 'truck',
  port: '0901',
  transitDays: 3,
  arrivalTime: '12:00',
  clearance: null,
  schedule: null,
  workingDays: false,
  ...differing,
});

export const aLane = (differing: Partial<Lane> = {}): Lane => ({
  id: 'l1',
  name: null,
  usual: true,
  carrierId: 'c1',
  brokerId: 'b1',
  importerId: 'i1',
  route: aRoute(),
  ...differing,
});

/** "Tuesday and Friday 14:00, cut-off 12:00", at the port at six. */
export const aSchedule = (differing: Partial<Schedule> = {}): Schedule => ({
  zone: 'America/Toronto',
  weekdays: [2, 5],
  leaves: '14:00',
  readyDays: 0,
  cutOff: { daysBefore: 0, time: '12:00' },
  arrives: { daysAfter: 0, time: '18:00' },
  room: null,
  restsOn: ['US', 'CA'],
  ...differing,
});
