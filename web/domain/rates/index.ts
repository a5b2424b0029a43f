export { differsFromCopy, farFromGuides } from './compare-sources.ts';
export type { Disagreement } from './compare-sources.ts';
export { readBankOfCanada } from './bank-of-canada-file.ts';
export { readEcb } from './ecb-file.ts';
export { readFred } from './fred-file.ts';
export { GUIDE_SOURCES } from './guide-figure.ts';
export type { GuideFigure, GuideReading, GuideSource } from './guide-figure.ts';
export { readTreasury } from './treasury-file.ts';
