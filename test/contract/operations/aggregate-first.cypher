// one
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WITH q, n2.format AS k3, count(n2) AS f0, max(n2.bytes) AS f1
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0, f1]) AS a1
}
CALL (q) {
  MATCH (n5:Distribution)
  WITH DISTINCT n5.format AS k6
  WITH count(*) AS k6_count
  RETURN k6_count AS a4
}
RETURN q.i, [a1, a4]

// none
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WITH q, n2.format AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
CALL (q) {
  MATCH (n5:Distribution)
  WITH DISTINCT n5.format AS k6
  WITH count(*) AS k6_count
  RETURN k6_count AS a4
}
RETURN q.i, [a1, a4]

// countOnly
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WITH DISTINCT n2.mediaType AS k3
  WITH count(*) AS k3_count
  RETURN k3_count AS a1
}
RETURN q.i, [a1]
