import { currency } from '../values/currency.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { dayText, ONE, rateText, ratioOf, refusedGuide } from './guide-figure.ts';
import type { GuideFigure, GuideReading } from './guide-figure.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Treasury names a country and its money, not a code. Only money that release H.10 and the European Central Bank lack. */
const MONEY: Readonly<Record<string, string>> = {
  'Argentina-Peso': 'ARS',
  'Bahrain-Dinar': 'BHD',
  'Bangladesh-Taka': 'BDT',
  'Chile-Peso': 'CLP',
  'Colombia-Peso': 'COP',
  'Costa Rica-Colon': 'CRC',
  'Dominican Republic-Peso': 'DOP',
  'Egypt-Pound': 'EGP',
  'Guatemala-Quetzal': 'GTQ',
  'Jamaica-Dollar': 'JMD',
  'Jordan-Dinar': 'JOD',
  'Kenya-Shilling': 'KES',
  'Kuwait-Dinar': 'KWD',
  'Morocco-Dirham': 'MAD',
  'Nepal-Rupee': 'NPR',
  'Nigeria-Naira': 'NGN',
  'Oman-Rial': 'OMR',
  'Pakistan-Rupee': 'PKR',
  'Panama-Balboa': 'PAB',
  'Peru-Sol': 'PEN',
  'Qatar-Riyal': 'QAR',
  'Saudi Arabia-Riyal': 'SAR',
  'Trinidad & Tobago-Dollar': 'TTD',
  'Ukraine-Hryvnia': 'UAH',
  'United Arab Emirates-Dirham': 'AED',
  'Uruguay-Peso': 'UYU',
  'Vietnam-Dong': 'VND',
};

/**
 * Treasury's rates of exchange, a JSON document already parsed: units for a dollar at a quarter's end, for government accounting. Never a rate of
 * customs; the last guide for money that no other source has.
 */
export function readTreasury(json: unknown, today: LegalDay): GuideReading {
  const rows = isObject(json) ? json['data'] : null;
  if (!Array.isArray(rows)) return refusedGuide('not-the-file', 1, '');
  const figures = new Map<string, GuideFigure>();
  for (const [index, row] of (rows as unknown[]).entries()) {
    if (!isObject(row)) return refusedGuide('not-the-file', index + 1, '');
    const { country_currency_desc: name, exchange_rate: rate, record_date: day } = row;
    if (typeof name !== 'string' || typeof rate !== 'string' || typeof day !== 'string')
      return refusedGuide('not-the-file', index + 1, '');
    const code = MONEY[name];
    if (code === undefined) continue;
    const dated = dayText(day, today);
    if ('problem' in dated) return refusedGuide(dated.problem, index + 1, day);
    const on = dated.day;
    const units = rateText(rate);
    if (units === null) return refusedGuide('bad-figure', index + 1, `${name} ${rate}`);
    const key = `${code} ${on}`;
    if (figures.has(key)) return refusedGuide('twice', index + 1, `${name} ${on}`);
    const usdForOne = ratioOf(ONE, units);
    if (usdForOne !== null) figures.set(key, { source: 'treasury', currency: currency(code), day: on, usdForOne });
  }
  return { kind: 'read', figures: [...figures.values()] };
}
