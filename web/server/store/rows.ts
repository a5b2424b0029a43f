import type {
  CatalogueRead,
  LoadRecord,
  OrderRecord,
  PrivacyRequest,
  ProductChange,
  ProductRecord,
  RecheckRun,
  Session,
} from './generated/client.ts';

// Rows as the store hands them out. Prisma's client and its types are named in this folder alone, so that what a row is can be changed
// here without those who read it.

export type {
  CatalogueRead,
  LoadRecord,
  OrderRecord,
  PrivacyRequest,
  ProductChange,
  ProductRecord,
  RecheckRun,
  Session as SessionRow,
};
