import { borderConnectCsv } from './border-connect-csv/format.ts';
import type { LoadFormat } from './format.ts';

/** Every machine-readable file of a load, in the order of their worth. A new one is added here and nowhere else. */
export const loadFormats: readonly LoadFormat[] = [borderConnectCsv];

export const loadFormatOf = (id: string): LoadFormat | null => loadFormats.find((format) => format.id === id) ?? null;
