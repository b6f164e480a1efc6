/** The work that is measured, as our server is asked and as the bare one answers it. */
export interface Work {
  readonly name: string
  readonly query: string
  /** The bare server's statement; it returns one column. */
  readonly cypher: string
  readonly variables: (datasets: readonly string[], n: number) => Record<string, string>
  /** The rows in our answer, to see that both servers found the same. */
  readonly rows: (data: Record<string, unknown>) => unknown
}

const none = () => ({})
const FIELDS = ['id', 'title', 'description', 'visibility', 'createdAt', 'license', 'issuedOn', 'modifiedOn']

type Nodes = { nodes: Record<string, unknown>[] }
const nodes = (value: unknown) => (value as Nodes).nodes

export const WORKS: readonly Work[] = [
  {
    name: 'point',
    query: `query Point($id: ID!) { dataset(id: $id) { ${FIELDS.join(' ')} } }`,
    cypher: `MATCH (d:Dataset {id: $id}) RETURN d {${FIELDS.map((field) => `.${field}`).join(', ')}}`,
    variables: (datasets, n) => ({ id: datasets[(n * 7919) % datasets.length]! }),
    rows: ({ dataset }) => [dataset],
  },
  {
    name: 'nested',
    query:
      'query Nested { projects(first: 50) { nodes { id title organizations { nodes { name } } datasetsUsed(first: 3) { nodes { id title } } } } }',
    cypher: `MATCH (p:Project) WHERE p.id IS NOT NULL WITH p ORDER BY p.id LIMIT 50
RETURN p {.id, .title,
  organizations: [(o:Organization)-[:RUNS]->(p) | o {.name}],
  datasetsUsed: COLLECT { MATCH (p)-[:USES]->(d:Dataset) RETURN d {.id, .title} ORDER BY d.id LIMIT 3 }}`,
    variables: none,
    rows: ({ projects }) =>
      nodes(projects).map((each) => ({
        ...each,
        organizations: nodes(each.organizations),
        datasetsUsed: nodes(each.datasetsUsed),
      })),
  },
  {
    name: 'sorted page',
    query: 'query Sorted { datasets(first: 100, sort: [{ by: TITLE }]) { totalCount nodes { id title } } }',
    cypher: `MATCH (d:Dataset) WITH count(d) AS total
MATCH (d:Dataset) WHERE d.title_sort IS NOT NULL WITH total, d ORDER BY d.title_sort, d.id LIMIT 100
WITH total, collect(d {.id, .title}) AS rows RETURN {total: total, rows: rows}`,
    variables: none,
    rows: ({ datasets }) => [{ total: (datasets as { totalCount: number }).totalCount, rows: nodes(datasets) }],
  },
]
