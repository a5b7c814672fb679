/** Copies what the API reference page needs to dist/docs, from where the Worker serves it. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/swagger-ui.css')));
const target = join(import.meta.dirname, '..', 'dist', 'docs');

mkdirSync(target, { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
  copyFileSync(join(source, file), join(target, file));
