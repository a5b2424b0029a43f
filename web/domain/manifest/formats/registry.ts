import { aceTripFormats } from './ace-trip/format.ts';
import { borderConnectCsv } from './border-connect-csv/format.ts';
import { ciLoadFormat } from './broker/ci-load.ts';
import { smartBorderFormat } from './broker/smartborder.ts';
import type { LoadFormat } from './format.ts';
import { x12Manifest } from './x12-309/format.ts';

/** Every machine-readable file of a load, in the order of their worth. A new one is added here and nowhere else. */
export const loadFormats: readonly LoadFormat[] = [
  borderConnectCsv,
  ciLoadFormat,
  smartBorderFormat,
  ...aceTripFormats,
  x12Manifest,
];

export const loadFormatOf = (id: string): LoadFormat | null => loadFormats.find((format) => format.id === id) ?? null;
