export { entryTypeOf } from './entry-of-load.ts';
export type { EntryTypeOfSum } from './entry-of-load.ts';
export { clearedAs, ONE_ENTRY_IMPORTERS, SCN_POLICIES } from './model.ts';
export type { OneEntryImporter, ScnPolicy } from './model.ts';
export { APART_MARKS, GOODS_MARKS, standingOf, STAYS_OUT } from './stays-out.ts';
export type { ApartMark, ClearedGoods, GoodsMark, Standing, StaysOut } from './stays-out.ts';
