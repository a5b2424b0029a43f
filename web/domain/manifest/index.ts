export { withPaperFacts } from './paper-facts.ts';
export type { ArticlePapers, LanePapers, NumberOnPapers, PaperFacts } from './paper-facts.ts';
export {
  isCanadianProvince,
  isMid,
  isUnitAmount,
  noArticlePapers,
  noLanePapers,
  readArticlePapers,
  readLanePapers,
  writePaperFacts,
} from './read-paper-facts.ts';
export type { Codec, CodecProblem, CodecResult } from './codec.ts';
export { decodeBorderConnect, encodeBorderConnect } from './formats/border-connect-csv/index.ts';
export type { Encoded } from './formats/border-connect-csv/index.ts';
export type { BorderConnectRow } from './formats/border-connect-csv/layout.ts';
export { writeForAce } from './ace/written-load.ts';
export type { AceCommodity, AceLoad, AceShipment } from './ace/written-load.ts';
export { tripMessage } from './formats/ace-trip/format.ts';
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
export { enteredPart, entriesInLoad, entryOfShipment, holdsSection321, strictestEntry } from './entries-in-load.ts';
export type { EntryInLoad } from './entries-in-load.ts';
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
  OneEntryType,
  Sealed,
  SealedLoad,
} from './sealed-load.ts';
export { entryGroups, entryLines } from './goods/entry-lines.ts';
export type { EntryGroup, EntryLine } from './goods/entry-lines.ts';
export { htsQuantities, hundredthsText } from './goods/hts-quantities.ts';
export type { HtsQuantity, Measured } from './goods/hts-quantities.ts';
export { midAddress, midCity, midCountry, midName, proposeMid } from './maker/mid.ts';
export type { Maker, MidProposal } from './maker/mid.ts';
export { decodeAceTrip } from './formats/ace-trip/decode.ts';
export type { AceTripRead } from './formats/ace-trip/decode.ts';
export { decode309 } from './formats/x12-309/decode.ts';
export type { Manifest309 } from './formats/x12-309/decode.ts';
export { decodeCiLoad } from './formats/broker/ci-load.ts';
export type { CiLoadRow } from './formats/broker/ci-load.ts';
export { brokerLines, dollarText, dottedHts } from './formats/broker/broker-lines.ts';
export type { BrokerLine, BrokerLines } from './formats/broker/broker-lines.ts';
export { decodeSmartBorder } from './formats/broker/smartborder.ts';
export { SMARTBORDER_COLUMNS } from './formats/broker/smartborder-columns.ts';
