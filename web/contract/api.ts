import { loadsApi } from './loads.ts';

/** Every endpoint there is, by concept. */
export const API = {
  loads: loadsApi,
};
