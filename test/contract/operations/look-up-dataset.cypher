// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  RETURN collect([n2.id, n2.key, n2.label, n2.visibility, n2.owner, n2.version, n2.source, n2.sourceLicense, n2.title, n2.description, n2.keywords, n2.license, n2.accessLevel, n2.frequency, n2.issuedOn, n2.modifiedOn, n2.dateText, n2.temporalStart, n2.temporalEnd, n2.rows]) AS a1
}
RETURN q.i, [a1]
