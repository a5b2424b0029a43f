export type { Block, PageDocument, TableColumn } from './page-document.ts';
export { cellText } from './workbook.ts';
export type { Cell, Sheet, Workbook } from './workbook.ts';
export { guarded } from './people-text.ts';
export { invoiceDocument, invoiceWorkbook } from './invoice.ts';
export { coverSheet } from './cover-sheet.ts';
export { billOfLading, keyingSheet, keyingWorkbook, labels, labelsZpl, loadSheet, packingList } from './lists.ts';
export { CHECKLIST, checklistOf, lastHandled } from './holders.ts';
export type { ChecklistId, ChecklistLine, FileHandled, Holder } from './holders.ts';
export {
  CERTIFIER_ROLES,
  certificationFaults,
  certificationPage,
  lastDayOfBlanket,
  ORIGIN_CRITERIA,
  PRODUCERS_UNNAMED,
  whyNotCertifiable,
} from './usmca-certification.ts';
export type {
  CertifiableGood,
  CertificationFault,
  CertifiedParty,
  GoodWhy,
  OriginCriterion,
  UsmcaCertification,
} from './usmca-certification.ts';
