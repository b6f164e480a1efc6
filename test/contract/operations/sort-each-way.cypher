// ascFirst
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Validation)
    WHERE n2.pValue IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Validation)
    WHERE n2.pValue IS NOT NULL
    WITH n2 ORDER BY n2.pValue, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// ascLast
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Validation)
    WHERE n2.pValue IS NOT NULL
    WITH n2 ORDER BY n2.pValue, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Validation)
    WHERE n2.pValue IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// descFirst
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Validation)
    WHERE n2.pValue IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Validation)
    WHERE n2.pValue IS NOT NULL
    WITH n2 ORDER BY n2.pValue DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// descLast
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Validation)
    WHERE n2.pValue IS NOT NULL
    WITH n2 ORDER BY n2.pValue DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Validation)
    WHERE n2.pValue IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// ascFirst
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Validation)
  WITH q, n2 ORDER BY n2.pValue IS NULL DESC, n2.pValue, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// ascLast
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Validation)
  WITH q, n2 ORDER BY n2.pValue IS NULL, n2.pValue, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// descFirst
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Validation)
  WITH q, n2 ORDER BY n2.pValue IS NULL DESC, n2.pValue DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]

// descLast
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Validation)
  WITH q, n2 ORDER BY n2.pValue IS NULL, n2.pValue DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.pValue]) AS a1
}
RETURN q.i, [a1]
