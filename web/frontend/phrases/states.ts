import type { ShownLoadState, TagState } from '#contract';
import { states as texts } from '#messages/states';
import { named } from '../format/words.ts';

export const TAG_STATE_NAMES: Readonly<Record<TagState, string>> = named(texts, 'tags.');

export const SHIPMENT_STATE_NAMES: Readonly<Record<ShownLoadState, string>> = named(texts, 'load.');

const MODE_NAMES: Readonly<Record<string, string>> = named(texts, 'mode.');
export const modeName = (mode: string): string => MODE_NAMES[mode] ?? mode;
