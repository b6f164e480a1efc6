// yes
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.usesPersonalData = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.usesPersonalData = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.usesPersonalData = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// no
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.usesPersonalData = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.usesPersonalData = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.usesPersonalData = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// unknown
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.usesPersonalData IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.usesPersonalData IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.usesPersonalData IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notYes
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE NOT coalesce(n2.usesPersonalData = q.p0, false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE NOT coalesce(n2.usesPersonalData = q.p1, false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE NOT coalesce(n6.usesPersonalData = q.p2, false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// yes
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.usesPersonalData = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.usesPersonalData = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// no
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.usesPersonalData = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.usesPersonalData = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// unknown
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.usesPersonalData IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.usesPersonalData IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notYes
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE NOT coalesce(n2.usesPersonalData = q.p0, false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.usesPersonalData]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE NOT coalesce(n4.usesPersonalData = q.p1, false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
