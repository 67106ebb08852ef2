// Real data that is too large for the repository.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file's path, or why a journey over it must be skipped: `{ ...looks.english, skip: file.missing }`. */
export function sharedData(name: string): { path: string; missing: string | undefined } {
  const path = join(process.env['GOLIVE_SHARED_DATA'] ?? '', name);
  const there = Boolean(process.env['GOLIVE_SHARED_DATA']) && existsSync(path);
  return { path, missing: there ? undefined : `${name} is not beside this clone` };
}
