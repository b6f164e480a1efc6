// organization
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.id = q.p0
  RETURN collect([n2.name, n2.alternativeNames, n2.tags, n2.kind, n2.kindText, n2.description, n2.homepage, n2.ror]) AS a1
}
RETURN q.i, [a1]

// project
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.id = q.p0
  RETURN collect([n2.title, n2.summary, n2.stage, n2.stageText, n2.outcome, n2.lessons, n2.startedOn, n2.endedOn, n2.lastActive, n2.lastActiveText, n2.homepage, n2.codeUrl, n2.linkStatus]) AS a1
}
RETURN q.i, [a1]

// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  RETURN collect([n2.title, n2.licenseText, n2.landingPage]) AS a1
}
RETURN q.i, [a1]

// distribution
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WHERE n2.id = q.p0
  RETURN collect([n2.title, n2.format, n2.formatText, n2.mediaType, n2.url, n2.bytes, n2.checksum]) AS a1
}
RETURN q.i, [a1]

// variable
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Variable)
  WHERE n2.id = q.p0
  RETURN collect([n2.name, n2.description, n2.dataType, n2.unit, n2.role]) AS a1
}
RETURN q.i, [a1]

// model
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.id = q.p0
  RETURN collect([n2.title, n2.purpose, n2.outputs, n2.task, n2.stage, n2.impact, n2.usesPersonalData, n2.independentlyEvaluated, n2.developedBy, n2.risks, n2.initiatedOn, n2.implementedOn, n2.retiredOn]) AS a1
}
RETURN q.i, [a1]

// finding
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.id = q.p0
  RETURN collect([n2.statement, n2.measure, n2.value, n2.low, n2.high, n2.n]) AS a1
}
RETURN q.i, [a1]

// validation
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Validation)
  WHERE n2.id = q.p0
  RETURN collect([n2.method, n2.assumption, n2.statistic, n2.pValue, n2.low, n2.high, n2.verdict, n2.explanation, n2.dataVersion]) AS a1
}
RETURN q.i, [a1]

// post
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Post)
  WHERE n2.id = q.p0
  RETURN collect([n2.title, n2.body, n2.publishedOn]) AS a1
}
RETURN q.i, [a1]

// topic
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.id = q.p0
  RETURN collect([n2.name, n2.alternativeNames]) AS a1
}
RETURN q.i, [a1]

// place
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.id = q.p0
  RETURN collect([n2.name, n2.kind, n2.country, n2.latitude, n2.longitude]) AS a1
}
RETURN q.i, [a1]
