import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

await applyD1Migrations(env.BOOKS, env.BOOKS_MIGRATIONS);
await applyD1Migrations(env.CATALOGUE, env.CATALOGUE_MIGRATIONS);
