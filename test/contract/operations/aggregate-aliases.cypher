// figures
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WITH count(n1) AS f0, min(n1.rows) AS f1, min(n1.issuedOn_sort) AS f2
  RETURN [f0, f1, f2] AS a2
}
CALL (q) {
  MATCH (n4:Dataset)
  WITH q, n4.accessLevel AS k5, count(n4) AS f0
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0]) AS a3
}
RETURN q.i, [a2, a3]
