import { defineConfig } from 'drizzle-kit';

/** `DATABASE=books` or `DATABASE=catalogue` says which schema migrations are generated for. */
const database = process.env.DATABASE ?? 'books';

export default defineConfig({
  dialect: 'sqlite',
  schema: `./src/db/${database}.ts`,
  out: `./migrations/${database}`,
});
