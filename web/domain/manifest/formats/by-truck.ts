import type { MerchantRules } from '../../law/amendment.ts';
import { section321FileAllowed } from '../../law/section-321-file-allowed.ts';
import { holdsSection321 } from '../entries-in-load.ts';
import type { SealedLoad } from '../sealed-load.ts';
import type { NotForLoad } from './format.ts';

/** A truck manifest is for a load by truck; one that claims Section 321 for an order needs a day on which the law was open. The law comes first. */
export function notByTruck(load: SealedLoad, merchantRules: MerchantRules): NotForLoad | null {
  if (holdsSection321(load) && !section321FileAllowed(load.arrivalDay, load.mode, merchantRules)) return 'law-closed';
  return load.mode === 'truck' ? null : 'not-by-truck';
}
