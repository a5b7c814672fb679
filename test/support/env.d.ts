/** Bindings that only tests have; vitest.config.ts gives them. */
declare namespace Cloudflare {
  interface Env {
    readonly OPERATOR_KEY: string;
    readonly AI: Ai;
    readonly BOOKS_MIGRATIONS: import('cloudflare:test').D1Migration[];
    readonly CATALOGUE_MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}
