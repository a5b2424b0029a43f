import type { ScanWords } from '../../phrases/dock.ts';

/** Hertz, one after the other: what is right sounds high and short, what must stop sounds low and twice. */
const TONES: Readonly<Record<ScanWords['tone'], readonly number[]>> = {
  success: [1320],
  info: [880],
  warning: [440],
  critical: [220, 220],
};
const TONE_S = 0.16;
const BUZZ_MS = 200;

let context: AudioContext | null = null;

/** For somebody who looks at the parcel and not at the screen. A device without sound stays silent. */
export function signal(tone: ScanWords['tone']): void {
  try {
    context ??= new AudioContext();
    TONES[tone].forEach((frequency, index) => beep(context, frequency, index * TONE_S * 1.5));
    if (tone === 'critical') navigator.vibrate?.([BUZZ_MS, BUZZ_MS / 2, BUZZ_MS]);
  } catch {
    context = null;
  }
}

function beep(at: AudioContext | null, frequency: number, afterS: number): void {
  if (at === null) return;
  const oscillator = at.createOscillator();
  oscillator.frequency.value = frequency;
  oscillator.connect(at.destination);
  oscillator.start(at.currentTime + afterS);
  oscillator.stop(at.currentTime + afterS + TONE_S);
}
