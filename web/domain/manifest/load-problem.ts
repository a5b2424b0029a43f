/** The part of a load that keeps it from being written on a manifest. */
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
  | 'origin';

/**
 * `not-latin`: a letter of it has no Latin form. `too-long`: it does not fit, however it is shortened at a word. `tells-nothing`: what
 * is left of a description in plain letters and 45 characters no longer says what the goods are.
 */
export type LoadProblemKind =
  | 'missing'
  | 'invalid'
  | 'not-latin'
  | 'too-short'
  | 'too-long'
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
