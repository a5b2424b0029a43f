import type { ShipmentStateJson } from '#contract';

export const SHIPMENT_TABS = ['open', 'sealed', 'cancelled', 'all'] as const;
export type ShipmentTab = (typeof SHIPMENT_TABS)[number];

export interface ShipmentsView {
  readonly tab: ShipmentTab;
  readonly after: string | null;
  readonly before: string | null;
}

export function readShipmentsView(params: URLSearchParams): ShipmentsView {
  return {
    tab: SHIPMENT_TABS.find((tab) => tab === params.get('tab')) ?? 'open',
    after: params.get('after'),
    before: params.get('after') === null ? params.get('before') : null,
  };
}

export function writeShipmentsView(view: ShipmentsView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.tab !== 'open') params.set('tab', view.tab);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  return params;
}

export function shipmentsApiQuery(view: ShipmentsView): string {
  const params = new URLSearchParams();
  const state: ShipmentStateJson | null = view.tab === 'all' ? null : view.tab;
  if (state) params.set('state', state);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  return params.toString();
}
