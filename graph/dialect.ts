/** What differs between two engines that both speak Cypher. One constant per adapter; everything else is common. */
export interface Dialect {
  readonly name: 'neo4j' | 'grafeo'
  /** Whether the engine ends a statement at its time limit. Where it can't, costly statements are refused beforehand. */
  readonly endsStatements: boolean
  /** Whether an index keeps values in order, so that ranges and sorted pages can walk it. */
  readonly orderedIndexes: boolean
  /** Whether reads of this kind gain by leaving together in one statement. */
  company(kind: 'lookup' | 'scan'): boolean
  /** `property` of nodes with `label` is unique. */
  unique(label: string, property: string): readonly string[]
  /** Look-ups, and where the engine can also ranges, by `property`. */
  index(label: string, property: string): readonly string[]
  /** `CONTAINS`, `STARTS WITH` and `ENDS WITH` on `property`; nothing where the engine has no such index. */
  textIndex(label: string, property: string): readonly string[]
}

/** Index names are derived, so that the same class always makes the same index. */
export const indexName = (kind: string, label: string, property: string) => `${kind}_${label}_${property}`
