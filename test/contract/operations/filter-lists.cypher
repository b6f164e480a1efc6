// has
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p0) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p1) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE any(x IN n6.keywords_fold WHERE x IN q.p2)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// hasAny
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p0) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p1) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE any(x IN n6.keywords_fold WHERE x IN q.p2)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// hasNone
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x CONTAINS q.p0) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x CONTAINS q.p1) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE any(x IN n6.keywords_fold WHERE x CONTAINS q.p2)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// contains
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_sort < q.p0 AND n2.keywords IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_sort < q.p1 AND n2.keywords IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.key_sort < q.p2 AND n6.keywords IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p0) AND n2.keywords IS NOT NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p1) AND n2.keywords IS NOT NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE any(x IN n6.keywords_fold WHERE x IN q.p2) AND n6.keywords IS NOT NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNotNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p0) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE any(x IN n2.keywords_fold WHERE x IN q.p1) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE any(x IN n6.keywords_fold WHERE x IN q.p2)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// has
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE any(x IN n2.keywords_fold WHERE x IN q.p0)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE any(x IN n4.keywords_fold WHERE x IN q.p1)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// hasAny
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE any(x IN n2.keywords_fold WHERE x IN q.p0)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE any(x IN n4.keywords_fold WHERE x IN q.p1)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// hasNone
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE any(x IN n2.keywords_fold WHERE x IN q.p0)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE any(x IN n4.keywords_fold WHERE x IN q.p1)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// contains
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE any(x IN n2.keywords_fold WHERE x CONTAINS q.p0)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE any(x IN n4.keywords_fold WHERE x CONTAINS q.p1)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_sort < q.p0 AND n2.keywords IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.key_sort < q.p1 AND n4.keywords IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNotNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE any(x IN n2.keywords_fold WHERE x IN q.p0) AND n2.keywords IS NOT NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.keywords]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE any(x IN n4.keywords_fold WHERE x IN q.p1) AND n4.keywords IS NOT NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
