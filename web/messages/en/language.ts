/** Which language this folder is, and the locale of a reader whose region is not known. No text: what the tests of texts leave out. */
export const language: { readonly code: string; readonly usual: string } = { code: 'en', usual: 'en-US' };
