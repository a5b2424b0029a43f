/** Buttons by which orders are put on a load, on pages that fetch the rest when it is asked for. */
export const putActions = {
  put: 'Put on a shipment',
  move: 'Move to another shipment',
  merge: 'Merge into another',
  'put-ready': 'Put them on a shipment',
} as const;
