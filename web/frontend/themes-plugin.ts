import type { Plugin } from 'vite';

const OTHERS = /,\n {2}"light-mobile": \{[^]*?\n\};\n/;

/** @throws where the file of the design tokens is not laid out as it was: look at it, then here. */
export function onlyLight(code: string): string {
  if (!OTHERS.test(code)) throw new Error('The design tokens of Polaris are laid out otherwise than expected');
  return code.replace(OTHERS, '\n};\n');
}

/** Polaris brings its design tokens in four themes, each in full; the admin is shown in one. */
export const lightThemeOnly = (): Plugin => ({
  name: 'light-theme-only',
  apply: 'build',
  transform(code, id) {
    return id.endsWith('/polaris-tokens/dist/esm/build/index.mjs') ? { code: onlyLight(code), map: null } : null;
  },
});
