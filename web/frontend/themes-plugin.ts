import type { Plugin } from 'vite';

const OTHERS = /,\n {2}"light-mobile": \{[^]*?\n\};\n/;

/** Styles name these by their CSS variables; no script of Polaris reads them. */
const OF_STYLES = / {4}"(?:border|color|font|shadow|text)": \{[^]*?\n {4}\},\n/g;

/** @throws where the file of the design tokens is not laid out as it was: look at it, then here. */
export function onlyLight(code: string): string {
  if (!OTHERS.test(code)) throw new Error('The design tokens of Polaris are laid out otherwise than expected');
  return code.replace(OTHERS, '\n};\n').replaceAll(OF_STYLES, '');
}

/** Polaris brings its design tokens in four themes, each in full; the admin is shown in one. */
export const lightThemeOnly = (): Plugin => ({
  name: 'light-theme-only',
  apply: 'build',
  transform(code, id) {
    return id.endsWith('/polaris-tokens/dist/esm/build/index.mjs') ? { code: onlyLight(code), map: null } : null;
  },
});
