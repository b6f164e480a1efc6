/**
 * Import of catalogues. Files are found (`files`), each is given to the format that recognises it (`formats/`), which
 * reads rows (`read/`, `row`), cleans their values (`clean/`) and states entries and shared nodes (`shared/`); the
 * loader takes these into the graph in batches (`load`, `shared-nodes`), and the report counts and prints what came
 * of each row (`report`, `print`). Importing again changes nothing; nothing is dropped without a notice; one bad row
 * never stops a load.
 */
import { v4 } from 'uuid'
import type { GraphPort } from '../../graph/port.ts'
import { filesOf } from './files.ts'
import type { SourceFile } from './format.ts'
import { formats } from './formats/index.ts'
import { Loader } from './load.ts'
import type { Notice } from './notice.ts'
import { headOf } from './read/decode.ts'
import { type FileReport, Report } from './report.ts'

export { printReport } from './print.ts'
export { Report } from './report.ts'

export interface ImportOptions {
  /** Names the import, for provenance. */
  readonly run?: string
  readonly batch?: number
  /** Told every thousand rows and at the end of each file. */
  readonly progress?: (file: string, rows: number) => void
  /** Handed every notice as it arises. */
  readonly notice?: (notice: Notice & { file: string }) => void
}

/**
 * Imports files and folders. Files that no format recognises are reported, nothing more.
 * @throws InsitesError BAD_INPUT before anything is read, when a path leads nowhere
 */
export async function importPaths(port: GraphPort, paths: readonly string[], options: ImportOptions = {}): Promise<Report> {
  const files = await filesOf(paths)
  const report = new Report(options.notice)
  const loader = new Loader(port, { run: options.run ?? `import-${v4()}`, ...(options.batch ? { batch: options.batch } : {}) })
  for (const file of files) await importFile(file, loader, report, options)
  await loader.finish()
  return report
}

async function importFile(file: SourceFile, loader: Loader, report: Report, options: ImportOptions): Promise<void> {
  const head = await headOf(file.path)
  const format = formats.find((one) => one.recognises(file, head))
  const told = report.file(file.name, format?.name)
  if (!format) return told.note({ kind: 'unrecognised' })
  const rows = readable(format.read(file), told)
  for await (const row of rows) {
    const before = told.rows
    await loader.add(row, told)
    if (Math.floor(told.rows / 1000) > Math.floor(before / 1000)) options.progress?.(file.name, told.rows)
  }
  await loader.flush(told)
  options.progress?.(file.name, told.rows)
}

/** A file that breaks off keeps the rows before; only reading is forgiven, never writing. */
async function* readable<T>(rows: AsyncIterable<T>, told: FileReport): AsyncGenerator<T> {
  try {
    yield* rows
  } catch (error) {
    told.note({ kind: 'unreadable', says: `the file can't be read further: ${error instanceof Error ? error.message : String(error)}` })
  }
}
