// people
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Person)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Person)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[r6:WORKS_FOR]->(n6:Organization)
    WITH q, n6, r6 ORDER BY n6.name_sort, n6.id LIMIT $s1
    RETURN collect([r6.role, r6.since, r6.until, n6.name]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:WORKS_FOR]->(n8:Organization)
    RETURN count(n8) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[r10:CONTRIBUTES_TO]->(n10)
    WITH q, n10, r10 ORDER BY n10.label_sort, n10.key_sort IS NULL, n10.key_sort, n10.id LIMIT $s2
    RETURN collect([r10.role, r10.since, CASE WHEN n10:Project THEN 'Project' WHEN n10:Dataset THEN 'Dataset' WHEN n10:Model THEN 'Model' WHEN n10:Finding THEN 'Finding' WHEN n10:Post THEN 'Post' END, n10.label]) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)-[:CONTRIBUTES_TO]->(n12)
    RETURN count(n12) AS c11
  }
  WITH n2, c5, c7, c9, c11 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.name, c5, c7, c9, c11]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// people
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Person)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[r4:WORKS_FOR]->(n4:Organization)
    WITH q, n4, r4 ORDER BY n4.name_sort, n4.id LIMIT $s1
    RETURN collect([r4.role, r4.since, r4.until, n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:WORKS_FOR]->(n6:Organization)
    RETURN count(n6) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[r8:CONTRIBUTES_TO]->(n8)
    WITH q, n8, r8 ORDER BY n8.label_sort, n8.key_sort IS NULL, n8.key_sort, n8.id LIMIT $s2
    RETURN collect([r8.role, r8.since, CASE WHEN n8:Project THEN 'Project' WHEN n8:Dataset THEN 'Dataset' WHEN n8:Model THEN 'Model' WHEN n8:Finding THEN 'Finding' WHEN n8:Post THEN 'Post' END, n8.label]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[:CONTRIBUTES_TO]->(n10)
    RETURN count(n10) AS c9
  }
  WITH n2, c3, c5, c7, c9 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.name, c3, c5, c7, c9]) AS a1
}
RETURN q.i, [a1]
