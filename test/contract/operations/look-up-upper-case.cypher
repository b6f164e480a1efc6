// organization
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.id = q.p0
  RETURN collect([n2.id, n2.name, n2.ror]) AS a1
}
RETURN q.i, [a1]
