import { totalsOf } from '../../sealed-load.ts';
import type { LoadFormat } from '../format.ts';
import { notByTruck } from '../by-truck.ts';
import { decodeBorderConnect, encodeBorderConnect } from './index.ts';

export const borderConnectCsv: LoadFormat = {
  id: 'borderconnect-csv',
  audience: 'carrier',
  mediaType: 'text/csv',
  extension: 'csv',
  standing: 'read-in-public',
  appliesTo: notByTruck,
  encode: (load, merchantRules) => {
    const file = encodeBorderConnect(load, merchantRules);
    if (file.kind === 'law-closed' || file.kind === 'not-by-truck') return { kind: 'not-for-load', why: file.kind };
    if (file.kind !== 'encoded') return file;
    const { orders, pieces, valueUsdMinor } = totalsOf(load);
    const totals = { shipments: orders, pieces, valueUsdMinor, weightGrams: file.weightKg * 1000 };
    return { kind: 'encoded', text: file.text, changes: file.changes, totals, asks: [] };
  },
  decode: decodeBorderConnect,
};
