// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.kind = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.kind = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.kind = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// in
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.kind IN q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.kind IN q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.kind IN q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// none
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE false AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE false AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE false
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.kind IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.kind IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.kind IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.kind = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.kind = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// in
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.kind IN q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.kind IN q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// none
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE false
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE false
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.kind IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.kind]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.kind IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
