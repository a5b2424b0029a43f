import type { ScanAnswerJson } from '#contract';
import { dock } from '#messages/dock';
import { words } from '../format/words.ts';

const say = words(dock);

export interface ScanWords {
  readonly tone: 'success' | 'info' | 'warning' | 'critical';
  /** Read from a distance: a few words. */
  readonly title: string;
  readonly text: string;
}

/** What a scan did, for somebody with a parcel in their hands. */
export function scanWords(answer: ScanAnswerJson): ScanWords {
  switch (answer.kind) {
    case 'on':
    case 'again': {
      const { kind, orderName: order, piece, of, scn } = answer;
      const title = of === 1 ? say(`scan.${kind}`, { order }) : say(`scan.${kind}.piece`, { order, piece, of });
      return kind === 'on'
        ? { tone: 'success', title, text: scn }
        : { tone: 'info', title, text: say('scan.again.what') };
    }
    case 'which-piece': {
      const { orderName: order, of } = answer;
      return { tone: 'warning', title: say('scan.which', { order }), text: say('scan.which.what', { of }) };
    }
    case 'no-such-piece': {
      const { orderName: order, piece, of } = answer;
      return { tone: 'warning', title: say('scan.no-such', { order, piece }), text: say('scan.no-such.what', { of }) };
    }
    case 'stranger':
      return { tone: 'critical', title: say('scan.stranger'), text: strangerWords(answer) };
    case 'nonsense':
      return { tone: 'warning', title: say('scan.nonsense'), text: say('scan.nonsense.what') };
  }
}

function strangerWords({ code, place }: Extract<ScanAnswerJson, { kind: 'stranger' }>): string {
  if (place === null) return say('scan.stranger.unknown', { code });
  const { orderName: order, load } = place;
  if (load === null) return say('scan.stranger.no-load', { order });
  return say(load.live ? 'scan.stranger.other' : 'scan.stranger.taken-out', { order, load: load.name });
}

/** `12 of 14 parcels are on; 2 are missing.` */
export function progressWords({ on, parcels }: { readonly on: number; readonly parcels: number }): string {
  const missing = parcels - on;
  return missing === 0 ? say('all-on', { parcels }) : say('some-on', { on, parcels, missing });
}

/** What speaks against handing over; null: nothing. */
export function againstHandOver({
  missing,
  strangers,
}: {
  readonly missing: number;
  readonly strangers: number;
}): string | null {
  if (missing > 0 && strangers > 0) return say('against.both', { missing, strangers });
  if (missing > 0) return say('against.missing', { missing });
  return strangers > 0 ? say('against.strangers', { strangers }) : null;
}
