/**
 * `npm run bench`: ratios measured side by side in one run. Machines differ and are busy, so a figure means something
 * only beside another one taken in turn with it.
 *
 *   options      what is asked for
 *   subjects     a graph (`graph`, `load`) in both engines and the servers on it (`processes`): ours on Neo4j, ours on
 *                Grafeo, and `bare`, which sends one hand-written statement a request
 *   throughput   the `work`, compared (`peers`), then measured (`measure`) with 1 and 16 connections
 *   growth       the same work on a graph and on one ten times as large
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { growth } from './growth.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { stopAll } from './processes.ts'
import { throughput } from './throughput.ts'

let options: Options
try {
  options = readOptions(process.argv.slice(2))
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`)
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void stopAll().finally(() => process.exit(1))
  })

try {
  const results = options.growth ? await growth(options) : await throughput(options)
  if (options.json) {
    const { nodes, seconds, repeat } = options
    const machine = { cpus: cpus().length, node: process.version }
    await writeFile(options.json, `${JSON.stringify({ machine, nodes, seconds, repeat, results }, null, 2)}\n`)
  }
} finally {
  await stopAll()
}
