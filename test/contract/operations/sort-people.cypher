// people
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Person)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.birthDate_sort IS NULL, n2.birthDate_sort, n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.birthDate, n2.email, n2.postalCode, n2.orcid, n2.biography]) AS a1
}
CALL (q) {
  MATCH (n4:Person)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ———— Grafeo, where it differs ————

// people
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Person)
  WITH q, n2 ORDER BY n2.name_sort, n2.birthDate_sort IS NULL, n2.birthDate_sort, n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.birthDate, n2.email, n2.postalCode, n2.orcid, n2.biography]) AS a1
}
CALL (q) {
  MATCH (n4:Person)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
