// byLicense
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Dataset)
  WITH q, n4.license AS k5, count(n4) AS f0, min(n4.issuedOn_sort) AS f1, min(n4.rows) AS f2, max(n4.rows) AS f3, avg(toFloat(n4.rows)) AS f4
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0, f1, f2, f3, f4]) AS a3
}
CALL (q) {
  MATCH (n7:Dataset)
  WITH DISTINCT n7.license AS k8
  WITH count(*) AS k8_count
  RETURN k8_count AS a6
}
RETURN q.i, [a2, a3, a6]

// byStage
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WITH q, n2.stage AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
CALL (q) {
  MATCH (n5:Project)
  WITH DISTINCT n5.stage AS k6
  WITH count(*) AS k6_count
  RETURN k6_count AS a4
}
RETURN q.i, [a1, a4]

// byBoolean
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2.usesPersonalData AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
RETURN q.i, [a1]

// byFrequency
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2.frequency AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
RETURN q.i, [a1]
