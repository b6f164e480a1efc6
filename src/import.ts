/**
 * `npm run import -- [--report FILE] PATH…`: takes catalogues into the graph that the settings name. Progress goes to
 * standard error, the report to standard output; rows that were set aside are no failure.
 */
import { defineSchema } from '../graph/define.ts'
import { askServer } from './control.ts'
import { importCommand, PROGRESS, withWholePaths } from './ingest/command.ts'
import { openGraph } from './open.ts'
import { run } from './run.ts'

const print = (line: string) => (line.startsWith(PROGRESS) ? console.error(line) : console.log(line))

await run(async (settings) => {
  const words = withWholePaths(process.argv.slice(2))
  if (settings.graph.engine === 'grafeo') {
    const code = await askServer(settings.graph.path, 'import', words, print)
    if (code !== undefined) return code
  }
  const port = await openGraph(settings)
  try {
    await defineSchema(port)
    return await importCommand(port)(words, print)
  } finally {
    await port.close()
  }
})
