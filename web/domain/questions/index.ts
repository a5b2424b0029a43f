import { alcoholStrength, perfumeAlcohol } from './alcohol.ts';
import { antidumpingScope } from './antidumping.ts';
import { lineHts, lineOrigin, productHts, productOrigin, repairValue, zeroValue } from './product-facts.ts';
import { noDescription, vagueDescription } from './description.ts';
import { barredNumber, packagedGoods } from './import-ban.ts';
import {
  agencyWantsData,
  embargoedOrigin,
  informationCrosses,
  quotaLine,
  tobaccoGoods,
  weaponGoods,
  drugEquipment,
} from './listed-goods.ts';
import {
  consigneeName,
  contactsOfCompany,
  goodsForOthers,
  militaryAddress,
  receiversAtAddress,
  postOfficeBox,
  shipperName,
} from './parties.ts';
import { codeOfKey } from './question.ts';
import type { Question } from './question.ts';
import { setOrKit } from './set-or-kit.ts';
import { splitPurchase } from './split-purchase.ts';
import { statedElsewhere } from './stated-elsewhere.ts';
import { zoneStock } from './zone-stock.ts';

/** Every question, the gravest first. One more is one more entry: nothing else need know of it but its words. */
export const questions: readonly Question[] = [
  embargoedOrigin,
  packagedGoods,
  barredNumber,
  antidumpingScope,
  alcoholStrength,
  tobaccoGoods,
  quotaLine,
  perfumeAlcohol,
  agencyWantsData,
  informationCrosses,
  weaponGoods,
  drugEquipment,
  setOrKit,
  splitPurchase,
  zoneStock,
  goodsForOthers,
  contactsOfCompany,
  receiversAtAddress,
  lineOrigin,
  lineHts,
  zeroValue,
  repairValue,
  noDescription,
  vagueDescription,
  consigneeName,
  postOfficeBox,
  militaryAddress,
  productOrigin,
  productHts,
  shipperName,
  ...statedElsewhere,
];

const byCode: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.code, question]));

/** By the name that answers carry, e.g. `EMBARGO_ORIGIN:UA`. */
export const questionOf = (key: string): Question | null => byCode.get(codeOfKey(key)) ?? null;
