/** `npm run emit`: writes `schema.graphql`, the public face of the vocabulary. Committed, so that review shows changes. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from '../resolvers/index.ts'

writeFileSync('schema.graphql', `${printSchema(lexicographicSortSchema(buildSchema()))}\n`)
