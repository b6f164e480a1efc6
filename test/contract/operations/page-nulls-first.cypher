// start
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort IS NOT NULL
    WITH n2 ORDER BY n2.issuedOn_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
RETURN q.i, [a1]

// then
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort IS NULL AND n2.id > q.p0
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort IS NOT NULL
    WITH n2 ORDER BY n2.issuedOn_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// start
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2 ORDER BY n2.issuedOn_sort IS NULL DESC, n2.issuedOn_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
RETURN q.i, [a1]

// then
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE (n2.issuedOn_sort IS NOT NULL OR n2.issuedOn_sort IS NULL AND n2.id > q.p0)
  WITH q, n2 ORDER BY n2.issuedOn_sort IS NULL DESC, n2.issuedOn_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
RETURN q.i, [a1]
