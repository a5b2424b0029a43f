import { certificationsApi } from './certifications.ts';
import { checklistApi } from './checklist.ts';
import { comingApi } from './coming.ts';
import { costsApi } from './entry-options.ts';
import { customsApi } from './customs.ts';
import { homeApi } from './home.ts';
import { dockApi } from './dock.ts';
import { departuresApi } from './departures.ts';
import { lanesApi } from './lanes.ts';
import { loadEventsApi } from './load-events.ts';
import { loadsApi } from './loads.ts';
import { ordersApi } from './orders.ts';
import { paperFactsApi } from './paper-facts.ts';
import { privacyApi } from './privacy.ts';
import { productsApi } from './products.ts';
import { putOnLoadApi } from './put-on-load.ts';
import { reviewsApi } from './reviews.ts';
import { rulesApi } from './rules.ts';
import { sendingApi } from './sending.ts';
import { settingsApi } from './settings.ts';
import { tariffApi } from './tariff.ts';
import { staffApi } from './staff.ts';
import { whatIfApi } from './what-if.ts';

/** Every endpoint there is, by concept. */
export const API = {
  home: homeApi,
  coming: comingApi,
  costs: costsApi,
  orders: ordersApi,
  lanes: lanesApi,
  departures: departuresApi,
  loads: loadsApi,
  putOnLoad: putOnLoadApi,
  products: productsApi,
  privacy: privacyApi,
  rules: rulesApi,
  reviews: reviewsApi,
  settings: settingsApi,
  tariff: tariffApi,
  whatIf: whatIfApi,
  dock: dockApi,
  paperFacts: paperFactsApi,
  customs: customsApi,
  certifications: certificationsApi,
  checklist: checklistApi,
  sending: sendingApi,
  loadEvents: loadEventsApi,
  staff: staffApi,
};
