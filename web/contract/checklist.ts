import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';

/** What was done with a file, by whom, of which revision. */
export interface FileHandledJson {
  act: 'downloaded' | 'sent' | 'given';
  revision: number;
  by: string;
  at: IsoInstant;
}

export type ChecklistIdJson =
  'driver-cover' | 'driver-invoice' | 'driver-goods' | 'carrier-trip' | 'broker-invoice' | 'broker-lines';

export interface ChecklistLineJson {
  id: ChecklistIdJson;
  holder: 'driver' | 'carrier' | 'broker';
  /** `taken-out`: downloaded, and not said to be given. `outdated`: they have an older revision. */
  state: 'has' | 'outdated' | 'taken-out' | 'none';
  by: FileHandledJson | null;
}

export interface ChecklistPage {
  /** Of the load's papers, now. */
  revision: number;
  lines: ChecklistLineJson[];
  /** By file, the last that was done with it. */
  files: Record<string, FileHandledJson>;
}

export interface GivenRequest {
  id: ChecklistIdJson;
}

export const checklistApi = {
  page: endpoint({ method: 'GET', path: '/shipments/:id/checklist', reply: of<ChecklistPage>(), may: 'view' }),
  /** A person says that they have it now, of the revision in force. 409 for a shipment that is not sealed. */
  given: endpoint({
    method: 'POST',
    path: '/shipments/:id/checklist',
    body: of<GivenRequest>(),
    reply: of<ChecklistPage>(),
    may: 'work',
  }),
};
