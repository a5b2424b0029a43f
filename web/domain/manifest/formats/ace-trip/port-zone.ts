/** Clocks of the land ports by their district (Schedule D), and single ports that keep another. */
const DISTRICTS: Readonly<Record<string, string>> = {
  '01': 'America/New_York',
  '02': 'America/New_York',
  '07': 'America/New_York',
  '09': 'America/New_York',
  '23': 'America/Chicago',
  '24': 'America/Denver',
  '25': 'America/Los_Angeles',
  '26': 'America/Phoenix',
  '30': 'America/Los_Angeles',
  '33': 'America/Denver',
  '34': 'America/Chicago',
  '36': 'America/Chicago',
  '38': 'America/New_York',
};
const PORTS: Readonly<Record<string, string>> = { '3302': 'America/Los_Angeles' };

/** Null: the clock of that port is not known here, and the carrier states the hour. */
export const zoneOfPort = (port: string): string | null => PORTS[port] ?? DISTRICTS[port.slice(0, 2)] ?? null;
