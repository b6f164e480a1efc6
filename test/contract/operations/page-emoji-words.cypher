// datasets
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort IS NOT NULL AND n2.license_sort >= q.p0 AND NOT coalesce(n2.license_sort = q.p1 AND n2.id <= q.p2, false)
    WITH n2 ORDER BY n2.license_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
RETURN q.i, [a1]

// organization
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n4:Dataset)
    WHERE (n4.license_sort > q.p1 OR n4.license_sort IS NULL OR n4.license_sort = q.p2 AND n4.id > q.p3)
    WITH q, n4 ORDER BY n4.license_sort IS NULL, n4.license_sort, n4.id LIMIT $s0
    RETURN collect([n4.key, n4.license]) AS c3
  }
  RETURN collect([c3]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE (n2.license_sort > q.p0 OR n2.license_sort IS NULL OR n2.license_sort = q.p1 AND n2.id > q.p2)
  WITH q, n2 ORDER BY n2.license_sort IS NULL, n2.license_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
RETURN q.i, [a1]
