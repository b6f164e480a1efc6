// after
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.rows IS NOT NULL AND n2.rows <= q.p0 AND NOT coalesce(n2.rows = q.p1 AND n2.id <= q.p2, false)
    WITH n2 ORDER BY n2.rows DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  UNWIND l3 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.rows]) AS a1
}
RETURN q.i, [a1]

// before
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.rows IS NOT NULL AND n2.rows >= q.p0 AND NOT coalesce(n2.rows = q.p1 AND n2.id >= q.p2, false)
    WITH n2 ORDER BY n2.rows, n2.id DESC LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.rows IS NULL
    WITH n2 ORDER BY n2.id DESC LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.rows]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// after
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.rows <= q.p0 AND NOT coalesce(n2.rows = q.p1 AND n2.id <= q.p2, false)
  WITH q, n2 ORDER BY n2.rows IS NULL DESC, n2.rows DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.rows]) AS a1
}
RETURN q.i, [a1]

// before
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE (n2.rows > q.p0 OR n2.rows IS NULL OR n2.rows = q.p1 AND n2.id < q.p2)
  WITH q, n2 ORDER BY n2.rows IS NULL, n2.rows, n2.id DESC LIMIT $s0
  RETURN collect([n2.key, n2.rows]) AS a1
}
RETURN q.i, [a1]
