/** The work that is measured: how our server is asked, and the statement by which the bare one answers the same. */
import { datasetId } from './graph.ts'
import type { Random } from './random.ts'

type Data = Readonly<Record<string, unknown>>

export interface Work {
  readonly name: string
  /** The operation that our server is sent. */
  readonly query: string
  /** The bare server's statement; each of its rows has one column. */
  readonly cypher: string
  /** Values for one request, chosen by chance among so many datasets. */
  variables(random: Random, datasets: number): Readonly<Record<string, string>>
  /** Our answer as the rows that the bare server gives. */
  rows(data: Data): unknown
}

const FIELDS = ['id', 'title', 'description', 'visibility', 'owner', 'createdAt', 'license', 'issuedOn']

const nodes = (value: unknown) => (value as { nodes: Data[] }).nodes

export const WORKS: readonly Work[] = [
  {
    name: 'point',
    query: `query Point($id: ID!) { dataset(id: $id) { ${FIELDS.join(' ')} } }`,
    cypher: `MATCH (d:Dataset) WHERE d.id = $id RETURN d {${FIELDS.map((field) => `.${field}`).join(', ')}}`,
    variables: (random, datasets) => ({ id: datasetId(random.below(datasets)) }),
    rows: ({ dataset }) => [dataset],
  },
  {
    name: 'nested',
    query: `query Nested {
  projects(first: 50) {
    nodes { id title organizations { nodes { name } } datasetsUsed(first: 3) { nodes { id title } } }
  }
}`,
    cypher: `MATCH (p:Project) WHERE p.id IS NOT NULL WITH p ORDER BY p.id LIMIT 50
CALL (p) { MATCH (p)<-[:RUNS]-(o:Organization) WITH o ORDER BY o.id RETURN collect(o {.name}) AS organizations }
CALL (p) { MATCH (p)-[:USES]->(d:Dataset) WITH d ORDER BY d.id LIMIT 3 RETURN collect(d {.id, .title}) AS datasets }
WITH p, organizations, datasets ORDER BY p.id
RETURN {id: p.id, title: p.title, organizations: organizations, datasetsUsed: datasets}`,
    variables: () => ({}),
    rows: ({ projects }) =>
      nodes(projects).map((project) => ({
        ...project,
        organizations: nodes(project.organizations),
        datasetsUsed: nodes(project.datasetsUsed),
      })),
  },
  {
    name: 'sorted',
    query: 'query Sorted { datasets(first: 100, sort: [{ by: TITLE }]) { totalCount nodes { id title } } }',
    cypher: `CALL () { MATCH (d:Dataset) RETURN count(d) AS total }
CALL () {
  MATCH (d:Dataset) WHERE d.title_sort IS NOT NULL WITH d ORDER BY d.title_sort, d.id LIMIT 100
  RETURN collect(d {.id, .title}) AS nodes
}
RETURN {totalCount: total, nodes: nodes}`,
    variables: () => ({}),
    rows: ({ datasets }) => [datasets],
  },
]
