import type { Dated } from '../engine/parameter.ts';
import type { AdditionalDuty } from './additional-duty.ts';
import { droneComponents } from './drone-components.ts';
import { entriesConsolidated, harborFeeReach, harborMaintenanceFee, postalClearanceFee } from './fees.ts';
import { columnTwoOrigins, repairedGoods, usGoodsReturnedFree, usmcaFree } from './general-rate.ts';
import { ieepa } from './ieepa.ts';
import { postalDuty, postalDutyReaches } from './postal-duty.ts';
import {
  alcoholInMail,
  dutiableMailFee,
  freeMailLimit,
  postalBondNeeded,
  postalExclusions,
} from './postal-exclusions.ts';
import { insularPossessions, leastDeveloped } from './processing-fee-origins.ts';
import { caftaTextiles, section122 } from './section-122.ts';
import { section232 } from './section-232.ts';
import { section201 } from './section-201-quartz.ts';
import { section301Brazil } from './section-301-brazil.ts';
import { section301China } from './section-301-china.ts';
import { section301Chips } from './section-301-chips.ts';
import { section301ForcedLabor } from './section-301-forced-labor.ts';
import { section301Nicaragua } from './section-301-nicaragua.ts';
import { section338Canada } from './section-338-canada.ts';
import { specialPrograms } from './special-programs.ts';

/** Duties on top of the general rate, in the order in which they are shown. */
export const additionalDuties = {
  ieepa,
  'section-122': section122,
  'section-301-forced-labor': section301ForcedLabor,
  'section-301-china': section301China,
  'section-301-chips': section301Chips,
  'section-301-brazil': section301Brazil,
  'section-301-nicaragua': section301Nicaragua,
  'section-232': section232,
  'section-201': section201,
  'section-338': section338Canada,
} as const satisfies Readonly<Record<string, Dated<AdditionalDuty>>>;

export type AdditionalDutyId = keyof typeof additionalDuties;

/** Layers of duty that an amendment may name to stand in place of ours; any other name adds a layer. */
export const DUTY_LAYERS = [
  'base',
  ...(Object.keys(additionalDuties) as AdditionalDutyId[]),
  'postal',
  'antidumping',
] as const;
export type DutyLayerId = (typeof DUTY_LAYERS)[number];

/** For the rulebook. */
export const dutyParameters: Readonly<Record<string, Dated<unknown>>> = {
  ...Object.fromEntries(Object.entries(additionalDuties).map(([id, duty]) => [`duty ${id}`, duty])),
  ...Object.fromEntries(specialPrograms.map((one) => [one.is, one])),
  droneComponents,
  columnTwoOrigins,
  usmcaFree,
  usGoodsReturnedFree,
  repairedGoods,
  insularPossessions,
  leastDeveloped,
  caftaTextiles,
  postalDuty,
  postalDutyReaches,
  postalExclusions,
  postalBondNeeded,
  freeMailLimit,
  dutiableMailFee,
  alcoholInMail,
  postalClearanceFee,
  harborMaintenanceFee,
  harborFeeReach,
  entriesConsolidated,
};
