export type { Codec, CodecProblem, CodecResult } from './codec.ts';
export { decodeBorderConnect, encodeBorderConnect } from './formats/border-connect-csv/index.ts';
export type { Encoded } from './formats/border-connect-csv/index.ts';
export type { BorderConnectRow } from './formats/border-connect-csv/layout.ts';
export { writeForAce } from './ace/written-load.ts';
export type { AceCommodity, AceLoad, AceShipment } from './ace/written-load.ts';
export { loadFormatOf, loadFormats } from './formats/registry.ts';
export type {
  FileAudience,
  FileEncoded,
  FileTotals,
  FormatStanding,
  LoadFormat,
  NotForLoad,
} from './formats/format.ts';
export type { LoadField, LoadProblem, LoadProblemKind } from './load-problem.ts';
export { goodsOf, orderOnLoad } from './order-on-load.ts';
export type { JudgedLot, OnLoad, OrderOnLoad } from './order-on-load.ts';
export { readSealedLoad } from './read-sealed-load.ts';
export { changesSinceSealed, piecesOf } from './since-sealed.ts';
export type { OrderAtSeal, OrderSinceSealed, Pieces, SealedOrderChange } from './since-sealed.ts';
export { DESCRIPTION_MAX, shortDescription } from './short-description.ts';
export type { TextChange } from './text-change.ts';
export { sealLoad, totalsOf } from './sealed-load.ts';
export type { Driver, Plate, Trailer, TravelDocument, Trip, Truck } from './trip.ts';
export type {
  Load,
  LoadCommodity,
  LoadImporter,
  LoadParty,
  LoadShipment,
  LoadTotals,
  Sealed,
  SealedLoad,
} from './sealed-load.ts';
