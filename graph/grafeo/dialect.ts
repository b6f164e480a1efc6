/**
 * What is particular to Grafeo: a statement can't be ended, indexes are hashes, there is none for text, and since
 * statements run side by side only look-ups by id gain by company.
 */
import { type Dialect, indexName } from '../dialect.ts'

const index = (label: string, property: string) =>
  `CREATE INDEX ${indexName('index', label, property)} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`

export const grafeoDialect: Dialect = {
  name: 'grafeo',
  endsStatements: false,
  orderedIndexes: false,
  company: (kind) => kind === 'lookup',
  // The constraint alone brings no look-up, so the index is declared beside it.
  unique: (label, property) => [
    `CREATE CONSTRAINT ${indexName('unique', label, property)} IF NOT EXISTS` +
      ` FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`,
    index(label, property),
  ],
  index: (label, property) => [index(label, property)],
  textIndex: () => [],
}
