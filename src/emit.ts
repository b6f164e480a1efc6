/**
 * `npm run emit`: writes `schema.graphql`, the public face of the vocabulary. Committed, so that review shows changes;
 * with `--check` nothing is written and a file that isn't fresh ends with exit code 1.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from '../resolvers/index.ts'

const FILE = 'schema.graphql'
const emitted = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`

if (!process.argv.includes('--check')) writeFileSync(FILE, emitted)
else if (readFileSync(FILE, 'utf8') !== emitted) {
  console.error(`${FILE} is not what the classes say: run npm run codegen and commit what changes.`)
  process.exitCode = 1
}
