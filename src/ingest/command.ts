/** The command `import`, carried out here or by a server that holds the graph; what it says goes line by line. */
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { GraphPort } from '../../graph/port.ts'
import type { Command } from '../control.ts'
import { importPaths, printReport } from './index.ts'

const USAGE = 'Usage: npm run import -- [--report FILE] PATH…'

/** Begins the lines that tell how far an import has come; all other lines are its result. */
export const PROGRESS = '… '

interface Asked {
  readonly paths: readonly string[]
  /** Where all notices go, one JSON object a line. */
  readonly report?: string
}

/** What the words ask for, or nothing where they can't be understood. */
export function readWords(words: readonly string[]): Asked | undefined {
  try {
    const options = { report: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options })
    if (positionals.length === 0) return undefined
    return { paths: positionals, ...(values.report === undefined ? {} : { report: values.report }) }
  } catch {
    return undefined
  }
}

/** The same words with whole paths: a server may stand in another folder than the one who asks. */
export function withWholePaths(words: readonly string[]): readonly string[] {
  const asked = readWords(words)
  if (!asked) return words
  const report = asked.report === undefined ? [] : ['--report', path.resolve(asked.report)]
  return [...report, '--', ...asked.paths.map((each) => path.resolve(each))]
}

export const importCommand =
  (port: GraphPort): Command =>
  async (words, print) => {
    const asked = readWords(words)
    if (!asked) {
      print(USAGE)
      return 1
    }
    const notices = asked.report === undefined ? undefined : createWriteStream(asked.report)
    const report = await importPaths(port, asked.paths, {
      progress: (file, rows) => print(`${PROGRESS}${file}: ${rows} rows`),
      notice: (notice) => notices?.write(`${JSON.stringify(notice)}\n`),
    })
    notices?.end()
    if (notices) await finished(notices)
    for (const line of printReport(report).trimEnd().split('\n')) print(line)
    return 0
  }
