/**
 * Import of catalogues. Files are found (`files`), each is given to the format that recognises it (`formats/`), which
 * reads rows (`read/`, `row`), cleans their values (`clean/`) and states entries and shared nodes (`shared/`). The
 * loader surveys them, completes what many cite, and writes batches in an order in which links find their ends
 * (`load`, `survey`, `shared-nodes`, `queue`); the report counts and prints what came of each row (`report`,
 * `print`). Importing again changes nothing, nothing is dropped without a notice, one bad row never stops a load.
 */
import { v4 } from 'uuid'
import type { GraphPort } from '../../graph/port.ts'
import { filesOf } from './files.ts'
import type { Format, Row, SourceFile } from './format.ts'
import { formats } from './formats/index.ts'
import { type LoadOptions, load, type Source } from './load.ts'
import type { Notice } from './notice.ts'
import { headOf } from './read/decode.ts'
import { type FileReport, Report } from './report.ts'

export { printReport } from './print.ts'
export { Report } from './report.ts'

export interface ImportOptions extends Partial<LoadOptions> {
  /** Handed every notice as it arises. */
  readonly notice?: (notice: Notice & { file: string }) => void
}

/**
 * Imports files and folders. Files that no format recognises are reported, nothing more.
 * @throws InsitesError BAD_INPUT before anything is read, when a path leads nowhere
 */
export async function importPaths(
  port: GraphPort,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<Report> {
  const report = new Report(options.notice)
  const sources: Source[] = []
  for (const file of await filesOf(paths)) {
    const head = await headOf(file.path)
    const format = formats.find((one) => one.recognises(file, head))
    const told = report.file(file.name, format?.name)
    if (format) sources.push({ told, rows: () => rowsOf(format, file, told) })
    else told.note({ kind: 'unrecognised' })
  }
  await load(port, sources, report, { ...options, run: options.run ?? `import-${v4()}` })
  return report
}

/** A file that breaks off keeps the rows before; only reading is forgiven, never writing. */
async function* rowsOf(format: Format, file: SourceFile, told: FileReport): AsyncGenerator<Row> {
  try {
    yield* format.read(file)
  } catch (error) {
    const says = `the file can't be read further: ${error instanceof Error ? error.message : String(error)}`
    yield { number: told.rows + 1, counts: 0, entries: [], shared: [], notices: [{ kind: 'unreadable', says }] }
  }
}
