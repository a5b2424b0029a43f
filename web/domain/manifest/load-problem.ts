/** The part of a load that keeps it from being sealed, or one of its files from being written. */
export type LoadField =
  | 'orders'
  | 'scac'
  | 'scn'
  | 'lines'
  | 'shipper-name'
  | 'shipper-address'
  | 'shipper-city'
  | 'shipper-province'
  | 'shipper-zip'
  | 'shipper-country'
  | 'consignee-name'
  | 'consignee-address'
  | 'consignee-city'
  | 'consignee-state'
  | 'consignee-zip'
  | 'consignee-country'
  | 'description'
  | 'quantity'
  | 'value'
  | 'weight'
  | 'origin'
  | 'hts'
  | 'claim'
  | 'quantity-unit'
  | 'manufacturer'
  | 'importer'
  | 'signer'
  | 'trip-number'
  | 'port'
  | 'arrival'
  | 'truck'
  | 'trailer'
  | 'driver'
  | 'profile';

/**
 * `not-latin`: a letter of it has no Latin form. `too-long`: it does not fit, however it is shortened at a word. `too-large`: a number with more
 * digits than the file has. `tells-nothing`: what
 * is left of a description in plain letters and 45 characters no longer says what the goods are.
 */
export type LoadProblemKind =
  | 'missing'
  | 'invalid'
  | 'not-latin'
  | 'too-short'
  | 'too-long'
  | 'too-large'
  | 'tells-nothing'
  | 'not-a-us-state'
  | 'not-a-province';

export interface LoadProblem {
  /** Null: the load as a whole. */
  readonly orderId: string | null;
  readonly lineId: string | null;
  readonly field: LoadField;
  readonly problem: LoadProblemKind;
}
