import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { InsitesError } from '../../schema/errors.ts'
import type { SourceFile } from './format.ts'

/** The files that paths name: files themselves, folders with all that is in them, sorted, each once. */
export async function filesOf(paths: readonly string[]): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>()
  for (const given of paths) for (const file of await below(given)) files.set(path.resolve(file.path), file)
  return [...files.values()]
}

/** @throws InsitesError BAD_INPUT for a path that is nothing */
async function below(given: string): Promise<SourceFile[]> {
  const found = await stat(given).catch(() => undefined)
  if (!found)
    throw new InsitesError('BAD_INPUT', `There is nothing at ${given}.`, {
      field: 'PATH',
      expected: 'a file or a folder',
    })
  if (found.isFile()) return [{ path: given, name: path.basename(given) }]
  const entries = await readdir(given, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: path.relative(given, file) }))
}
