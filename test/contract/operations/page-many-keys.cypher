// first
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort IS NULL
    WITH n2 ORDER BY n2.rows IS NULL, n2.rows, n2.title_sort DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort IS NOT NULL
    WITH n2 ORDER BY n2.license_sort DESC, n2.rows IS NULL, n2.rows, n2.title_sort DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license, n2.rows, n2.title]) AS a1
}
RETURN q.i, [a1]

// then
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort IS NOT NULL AND n2.license_sort <= q.p0 AND (n2.license_sort < q.p1 OR n2.license_sort = q.p2 AND n2.rows IS NULL AND (n2.title_sort < q.p3 OR n2.title_sort = q.p4 AND n2.id > q.p5))
    WITH n2 ORDER BY n2.license_sort DESC, n2.rows IS NULL, n2.rows, n2.title_sort DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  UNWIND l3 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license, n2.rows, n2.title]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// first
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2 ORDER BY n2.license_sort IS NULL DESC, n2.license_sort DESC, n2.rows IS NULL, n2.rows, n2.title_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license, n2.rows, n2.title]) AS a1
}
RETURN q.i, [a1]

// then
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort <= q.p0 AND (n2.license_sort < q.p1 OR n2.license_sort = q.p2 AND n2.rows IS NULL AND (n2.title_sort < q.p3 OR n2.title_sort = q.p4 AND n2.id > q.p5))
  WITH q, n2 ORDER BY n2.license_sort IS NULL DESC, n2.license_sort DESC, n2.rows IS NULL, n2.rows, n2.title_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license, n2.rows, n2.title]) AS a1
}
RETURN q.i, [a1]
