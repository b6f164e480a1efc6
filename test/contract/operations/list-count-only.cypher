// projects
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  RETURN count(n2) AS a1
}
RETURN q.i, [a1]
