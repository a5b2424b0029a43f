/** How goods come to the border. */
export const MODES = ['truck', 'air', 'ocean', 'rail', 'mail'] as const;
export type Mode = (typeof MODES)[number];
