import type { ScanAnswerJson } from '#contract';

export interface ScanWords {
  readonly tone: 'success' | 'info' | 'warning' | 'critical';
  /** Read from a distance: a few words. */
  readonly title: string;
  readonly text: string;
}

const pieceOf = (piece: number, of: number): string => (of === 1 ? '' : `, parcel ${piece} of ${of}`);

/** What a scan did, for somebody with a parcel in their hands. */
export function scanWords(answer: ScanAnswerJson): ScanWords {
  switch (answer.kind) {
    case 'on':
      return { tone: 'success', title: `On: ${answer.orderName}${pieceOf(answer.piece, answer.of)}`, text: answer.scn };
    case 'again':
      return {
        tone: 'info',
        title: `Already on: ${answer.orderName}${pieceOf(answer.piece, answer.of)}`,
        text: 'It was scanned before. Nothing changed.',
      };
    case 'which-piece':
      return {
        tone: 'warning',
        title: `Which parcel of ${answer.orderName}?`,
        text: `It is ${answer.of} parcels. Scan the label that has a number after the code, or press the number.`,
      };
    case 'no-such-piece':
      return {
        tone: 'warning',
        title: `${answer.orderName} has no parcel ${answer.piece}`,
        text: `It is ${answer.of === 1 ? '1 parcel' : `${answer.of} parcels`}. If it is more, change the number in the list below.`,
      };
    case 'stranger':
      return { tone: 'critical', title: 'Stop: not on this truck', text: strangerWords(answer) };
    case 'nonsense':
      return {
        tone: 'warning',
        title: 'No label',
        text: 'This is no label of ours. Scan the barcode of the parcel again.',
      };
  }
}

function strangerWords({ code, place }: Extract<ScanAnswerJson, { kind: 'stranger' }>): string {
  if (place === null) return `${code} belongs to no order of yours. Put it aside.`;
  const { orderName, load } = place;
  if (load === null) return `Order ${orderName} is in no shipment. Put it aside.`;
  return load.live
    ? `Order ${orderName} belongs on ${load.name}. Put it aside.`
    : `Order ${orderName} was taken out of ${load.name}. Put it aside.`;
}

/** `12 of 14 parcels are on; 2 are missing.` */
export function progressWords({ on, parcels }: { readonly on: number; readonly parcels: number }): string {
  const missing = parcels - on;
  if (missing === 0) return parcels === 1 ? 'The one parcel is on.' : `All ${parcels} parcels are on.`;
  return `${on} of ${parcels} parcels ${on === 1 ? 'is' : 'are'} on; ${missing === 1 ? '1 is missing' : `${missing} are missing`}.`;
}

/** What speaks against handing over; null: nothing. */
export function againstHandOver({
  missing,
  strangers,
}: {
  readonly missing: number;
  readonly strangers: number;
}): string | null {
  const parts = [
    ...(missing === 0 ? [] : [missing === 1 ? '1 parcel was not scanned' : `${missing} parcels were not scanned`]),
    ...(strangers === 0
      ? []
      : [
          strangers === 1
            ? '1 scanned parcel does not belong on it'
            : `${strangers} scanned parcels do not belong on it`,
        ]),
  ];
  return parts.length === 0 ? null : `${parts.join(', and ')}.`;
}
