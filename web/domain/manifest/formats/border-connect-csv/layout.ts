import { LIMITS } from '../../ace/limits.ts';
import { dollarsFromCents, wholeNumber } from '../../fields/number.ts';
import { column } from '../../fields/record.ts';
import type { RecordOf } from '../../fields/record.ts';
import { freeText, matching, oneOf } from '../../fields/text.ts';
import { US_STATES } from '../../states.ts';

// BorderConnect's "ACE shipment CSV upload": twenty columns, one row per commodity, the SCN repeated for further
// commodities of a shipment. Headings as a third-party exporter writes them; BorderConnect's own template could not be
// opened to compare (2026-11-22).

export const COLUMNS = [
  column(
    'SCN',
    'scn',
    matching(/^[A-Z]{4}[A-Z0-9]{4,12}$/, 'not-an-scn'),
    'SCAC and 4 to 12 upper-case letters or digits',
  ),
  column('Shipment Type', 'shipmentType', oneOf(['PAPS', 'SECTION 321'], 'not-a-shipment-type'), 'to the letter'),
  column(
    'Province Of Loading',
    'provinceOfLoading',
    matching(/^(?:[A-Z0-9]{2,5})?$/, 'not-a-province'),
    'empty where there is none',
  ),
  column('Shipper Name', 'shipperName', freeText(LIMITS.name), '2 to 60'),
  column('Shipper Address', 'shipperAddress', freeText(LIMITS.address), '2 to 55'),
  column('Shipper City', 'shipperCity', freeText(LIMITS.city), '2 to 30'),
  column('Shipper State', 'shipperState', matching(/^[A-Z0-9]{2,5}$/, 'not-a-province'), 'state or province code'),
  column('Shipper Zip', 'shipperZip', matching(/^[A-Z0-9]{3,10}$/, 'not-a-postal-code'), 'letters and digits only'),
  column('Consignee Name', 'consigneeName', freeText(LIMITS.name), '2 to 60'),
  column('Consignee Address', 'consigneeAddress', freeText(LIMITS.address), '2 to 55'),
  column('Consignee City', 'consigneeCity', freeText(LIMITS.city), '2 to 30'),
  column('Consignee State', 'consigneeState', oneOf(US_STATES, 'not-a-us-state'), 'a US state'),
  column('Consignee Zip', 'consigneeZip', matching(/^[0-9]{5}$/, 'not-a-zip-code'), 'five digits'),
  column('Commodity Description', 'description', freeText(LIMITS.description), 'plain language, at most 45'),
  // Cents, not whole dollars: the column takes a number, and only cents let the rows add up to the value that was judged.
  column('Commodity Value', 'valueUsdMinor', dollarsFromCents(LIMITS.valueUsdMinorMax), 'US dollars, no currency sign'),
  column('Commodity Quantity', 'quantity', wholeNumber(1, LIMITS.countMax), 'pieces'),
  column(
    'Commodity Quantity Unit',
    'quantityUnit',
    oneOf(['PCS', 'PKG', 'PCL', 'BOX', 'CTN', 'BAG'], 'not-a-unit'),
    'ACE packaging code',
  ),
  column(
    'Commodity Weight',
    'weightKg',
    wholeNumber(1, LIMITS.weightKgMax),
    'whole number, at least 1; the load rounded up',
  ),
  column('Commodity Weight Unit', 'weightUnit', oneOf(['KG'], 'not-a-weight-unit'), 'KG'),
  column('Commodity Country of Origin', 'origin', matching(/^[A-Z]{2}$/, 'not-a-country'), 'ISO 3166-1 alpha-2'),
] as const;

/** One row of the file: one commodity of one shipment. */
export type BorderConnectRow = RecordOf<typeof COLUMNS>;
