/** Every sign that people put for an apostrophe: it parts no word (`O'Neil` is `ONeil`). */
export const apostrophes = /['‘’‛`´ʹʻʼʽˈ′＇]/g;
