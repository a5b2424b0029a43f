import { checkedAs, feeFaults, nameFaults } from './fault.ts';
import type { Checked, LaneFault } from './fault.ts';

/** The kind of file that a broker wants to have the lines of an entry in. */
export const BROKER_FILES = ['csv', 'xlsx', 'pdf'] as const;
export type BrokerFile = (typeof BROKER_FILES)[number];

export interface BrokerFees {
  readonly brokerInformal: number | null;
  readonly brokerFormal: number | null;
  readonly brokerAntidumping: number | null;
  readonly brokerLoad: number | null;
  readonly otherPerEntry: number | null;
  readonly bondPerFormalEntry: number | null;
}

/** The firm that files entries for the importer of record. Null: not known. */
export interface Broker {
  readonly id: string;
  readonly name: string | null;
  /** The three characters that its entry numbers begin with. */
  readonly filerCode: string | null;
  readonly email: string | null;
  readonly fileWanted: BrokerFile | null;
  /** US cents. */
  readonly fees: BrokerFees;
}

const FILER_CODE = /^[A-Z0-9]{3}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;
const EMAIL_LONGEST = 254;

export function checkBroker(broker: Broker): Checked<Broker> {
  const { name, filerCode, email, fees } = broker;
  const faults: LaneFault[] = [...nameFaults('name', name), ...feeFaults(fees)];
  if (filerCode !== null && !FILER_CODE.test(filerCode))
    faults.push({ field: 'filerCode', problem: 'not-a-filer-code' });
  if (email !== null && (email.length > EMAIL_LONGEST || !EMAIL.test(email)))
    faults.push({ field: 'email', problem: 'not-an-email' });
  if (name === null && filerCode === null && email === null) faults.push({ field: 'name', problem: 'missing' });
  return checkedAs(broker, faults);
}
