// two
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2.accessLevel AS k3, substring(n2.modifiedOn, 0, 4) AS k4, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3, k4 IS NULL, k4 LIMIT $s0
  RETURN collect([k3, k4, f0]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WITH DISTINCT n6.accessLevel AS k7, substring(n6.modifiedOn, 0, 4) AS k8
  WITH count(*) AS k7_count
  RETURN k7_count AS a5
}
RETURN q.i, [a1, a5]

// three
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  OPTIONAL MATCH (n2)<-[:PUBLISHES]-(k3:Organization)
  WITH q, k3, n2.visibility AS k4, substring(n2.issuedOn, 0, 4) AS k5, count(n2) AS f0
  ORDER BY f0 DESC, k3.id IS NULL, k3.id, k4 IS NULL, k4, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([[k3.id, k3.name], k4, k5, f0]) AS a1
}
CALL (q) {
  MATCH (n7:Dataset)
  OPTIONAL MATCH (n7)<-[:PUBLISHES]-(k8:Organization)
  WITH DISTINCT k8, n7.visibility AS k9, substring(n7.issuedOn, 0, 4) AS k10
  WITH count(*) AS k8_count
  RETURN k8_count AS a6
}
RETURN q.i, [a1, a6]

// same
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2.visibility AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WITH DISTINCT n5.visibility AS k6
  WITH count(*) AS k6_count
  RETURN k6_count AS a4
}
RETURN q.i, [a1, a4]
