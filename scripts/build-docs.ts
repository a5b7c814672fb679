/** Copies what the API reference page needs to dist/docs, from where the Worker serves it. */
import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/swagger-ui.css')));
const dist = join(import.meta.dirname, '..', 'dist');
const target = join(dist, 'docs');

mkdirSync(target, { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
  // Another server of this checkout may be reading the folder: it sees the old file or the new one, whole, and no third.
  const copy = join(dist, `.${file}.${process.pid}`);
  copyFileSync(join(source, file), copy);
  renameSync(copy, join(target, file));
}
