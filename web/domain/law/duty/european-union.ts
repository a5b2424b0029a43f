import { countries } from './additional-duty.ts';

export const europeanUnion = countries(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
);
