/**
 * The command `import`: takes files and folders into the graph that the settings name. Progress goes to standard
 * error, the report to standard output; rows set aside are no failure.
 *
 *     npm run import -- [--report FILE] PATH…
 */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { GraphPort } from '../graph/port.ts'
import { InsitesError } from '../schema/errors.ts'
import { importPaths, printReport } from './ingest/index.ts'
import { openGraph } from './open.ts'
import { readSettings, WrongSettings } from './settings.ts'

export { importPaths, printReport } from './ingest/index.ts'

const USAGE = 'Usage: npm run import -- [--report FILE] PATH…\n'

interface Arguments {
  readonly paths: readonly string[]
  /** Where all notices go, one JSON object a line. */
  readonly report?: string
}

/** What the command line asks for, or nothing where it can't be understood. */
export function readArguments(words: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { report: { type: 'string' } },
    })
    if (positionals.length === 0) return undefined
    return { paths: positionals, ...(values.report === undefined ? {} : { report: values.report }) }
  } catch {
    return undefined
  }
}

async function run(port: GraphPort, { paths, report }: Arguments): Promise<void> {
  const file = report === undefined ? undefined : createWriteStream(report)
  const done = await importPaths(port, paths, {
    progress: (name, rows) => process.stderr.write(`${name}: ${rows} rows\n`),
    notice: (notice) => file?.write(`${JSON.stringify(notice)}\n`),
  })
  file?.end()
  if (file) await finished(file)
  process.stdout.write(printReport(done))
}

/** @returns the exit code */
export async function main(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const asked = readArguments(words)
  if (!asked) {
    process.stderr.write(USAGE)
    return 1
  }
  try {
    const port = await openGraph(readSettings(environment))
    try {
      await run(port, asked)
    } finally {
      await port.close()
    }
    return 0
  } catch (error) {
    if (!(error instanceof InsitesError || error instanceof WrongSettings)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2), process.env)
