const of = (text: string): string[] => text.trim().split(/[\s,]+/);
const party = (prefix: string): string[] =>
  of('CustNo Name Name2Type Name2 TaxID Addr1 Addr2 City State Country PostalCode').map((part) => prefix + part);
const renamed = (names: readonly string[], from: readonly (readonly [string, string])[]): string[] =>
  names.map((name) => from.find(([old]) => old === name)?.[1] ?? name);

const LOAD =
  of(`ShipperRefNum PostToBroker InvoiceDate StateDest PortEntry MasterBillofLading Carrier EstDateTimeArrival TermsofSale
  RelatedParties ModeTrans ExportReason FreightToBorder ContactInformation IncludesDuty FreightPrepaidIncluded
  FreightPrepaidNotIncluded FreightCollect FreightCurrency FreightExchange IncludesBrokerage Currency TotalGrossWeightKG
  RailCarNumber ShippingQuantity ShippingUOM DutyandFeesBilledTo InvoiceNumber OwnerOfGoods PurchaseOrder EntryIsInBond`);

const PARTIES = [
  ...party('Shipper'),
  'ShipperMfgID',
  ...party('ShipTo'),
  ...party('Seller'),
  ...renamed(party('Mfg'), [['MfgTaxID', 'MfgID'], ['MfgAddr1', 'MfgAddress1'], ['MfgAddr2', 'MfgAddress2']]),
  ...renamed(party('Buyer'), [
    ['BuyerTaxID', 'BuyerUSTaxID'], ['BuyerAddr1', 'BuyerAddress1'], ['BuyerAddr2', 'BuyerAddress2'],
  ]),
  ...renamed(party('Consignee'), [
    ['ConsigneeTaxID', 'ConsigneeUSTaxID'], ['ConsigneeAddr1', 'ConsigneeAddress1'], ['ConsigneeAddr2', 'ConsigneeAddress2'],
  ]),
]; // prettier-ignore

const TARIFFS = [1, 2, 3, 4, 5, 6].flatMap((slot) => [
  `Tariff${slot}Number`,
  `Tariff${slot}ProductValue`,
  ...[1, 2, 3].flatMap((part) => [`Tariff${slot}Quantity${part}`, `Tariff${slot}Quantity${part}UOM`]),
]);

const LINE = [
  ...of('PartNumber Quantity QuantityUOM UnitPrice GrossWeightKG NumberOfPackages PackageUOM CountryOrigin SPI'),
  ...of('ProductClaimCode Description ValueOfGoods'),
  ...renamed(party('LineMfg'), [['LineMfgTaxID', 'LineMfgID']]),
  ...party('LineBuyer'),
  'LineConsigneeSameAsBuyer',
  ...party('LineConsignee'),
  'LineNote',
  ...TARIFFS,
];

/** SmartBorder's proforma upload: the load on every line, then the line. */
export const SMARTBORDER_COLUMNS: readonly string[] = [...LOAD, ...PARTIES, ...LINE];
