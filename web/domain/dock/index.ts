export { DOCK_ACTS, DockBoard, foldScans, inOrder, PARCELS_AT_MOST } from './fold-scans.ts';
export type { DockAct, DockEvent, DockProgress, DockProgressRow, DockShipment, ScanAnswer } from './fold-scans.ts';
export { parcelCode, readScan } from './read-scan.ts';
export type { ReadScan } from './read-scan.ts';
