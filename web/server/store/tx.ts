import type { Prisma, PrismaClient } from './generated/client.ts';

/** The database outside any transaction. */
export type Db = PrismaClient;

/** A transaction handed down: whatever takes one writes nothing outside it. */
export type Tx = Prisma.TransactionClient;
