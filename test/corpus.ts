/**
 * `npm run check:corpus -- DIR`: imports a folder with the published catalogues twice into a graph in memory, and
 * fails unless the counts are those of its README and the second time changes nothing.
 */
import assert from 'node:assert/strict'
import { defineSchema } from '../graph/define.ts'
import { openGrafeo } from '../graph/grafeo/index.ts'
import type { GraphPort } from '../graph/port.ts'
import { importPaths, printReport, type Report } from '../src/ingest/index.ts'

const COUNTS: readonly (readonly [string, string, number])[] = [
  ['datasets of catalogues', "MATCH (n:Dataset) WHERE n.source <> 'croissant' RETURN count(n)", 3543],
  ['datasets of Croissant', "MATCH (n:Dataset) WHERE n.source = 'croissant' RETURN count(n)", 6],
  ['projects', 'MATCH (n:Project) RETURN count(n)', 6185],
  ['organizations of civic technology', "MATCH (n:Organization) WHERE n.source = 'civic-tech' RETURN count(n)", 217],
  ['portals', "MATCH (n:Organization) WHERE n.source = 'portals' RETURN count(n)", 19],
  ['models', 'MATCH (n:Model) RETURN count(n)', 2133],
]

async function timed(what: string, port: GraphPort, folder: string): Promise<Report> {
  const start = performance.now()
  const report = await importPaths(port, [folder])
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return report
}

const [folder, detail] = process.argv.slice(2)
if (!folder) throw new Error('Usage: npm run check:corpus -- DIR [--print]')

const port = await openGrafeo()
await defineSchema(port)
const first = await timed('first import', port, folder)
if (detail === '--print') console.log(printReport(first))
for (const [what, text, expected] of COUNTS) {
  const [row] = await port.read({ text })
  console.log(`${what}: ${row?.[0]}`)
  assert.equal(Number(row?.[0]), expected, what)
}
assert.equal(first.noticesOf('dangling'), 0, 'links without an end')
assert.equal(first.noticesOf('unreadable'), 0, 'rows not understood')

const second = await timed('second import', port, folder)
for (const [type, { created, changed }] of second.types)
  assert.deepEqual({ created, changed }, { created: 0, changed: 0 }, type)
assert.equal(second.links, 0, 'new links the second time')
await port.close()
console.log('the corpus is imported as it should be')
