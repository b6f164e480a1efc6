// quotes
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.name_fold CONTAINS q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ampersand
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.name_sort = q.p0 AND n2.name = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.name_sort = q.p2 AND n2.name = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.name_sort = q.p4 AND n6.name = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// wildcard
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.name_fold CONTAINS q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// pattern
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.description_fold CONTAINS q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.description_fold CONTAINS q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.description_fold CONTAINS q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lines
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.name_fold STARTS WITH q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.name_fold STARTS WITH q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.name_fold STARTS WITH q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// accents
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.name_fold CONTAINS q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n6:Organization)
  WHERE n6.name_fold CONTAINS q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// quotes
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_fold CONTAINS q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.name_fold CONTAINS q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ampersand
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_sort = q.p0 AND n2.name = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.name_sort = q.p2 AND n4.name = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// wildcard
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_fold CONTAINS q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.name_fold CONTAINS q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// pattern
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_fold CONTAINS q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.name_fold CONTAINS q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lines
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.description_fold CONTAINS q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.description_fold CONTAINS q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// accents
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_fold STARTS WITH q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n4:Organization)
  WHERE n4.name_fold STARTS WITH q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
