import { defineConfig } from 'prisma/config';

// `prisma migrate deploy` and its sisters read this; the app itself applies prisma/migrations without the CLI.
export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://minimis@127.0.0.1:5432/minimis' },
});
