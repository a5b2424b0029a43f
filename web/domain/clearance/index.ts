export { entryTypeOf } from './entry-of-load.ts';
export type { EntryTypeOfSum } from './entry-of-load.ts';
export { CLEARANCES, clearedAs, ONE_ENTRY_IMPORTERS, SCN_POLICIES } from './model.ts';
export type { Clearance, OneEntryImporter, ScnPolicy } from './model.ts';
export { APART_MARKS, GOODS_MARKS, standingOf, STAYS_OUT } from './stays-out.ts';
export type { ApartMark, ClearedGoods, GoodsMark, Standing, StaysOut } from './stays-out.ts';
