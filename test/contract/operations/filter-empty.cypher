// emptyIn
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE false
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notEmptyIn
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE NOT coalesce(false, false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE NOT coalesce(false, false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE NOT coalesce(false, false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// emptyOr
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE false
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// empty
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notEmpty
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// emptyOperators
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.key_sort = q.p0 AND n2.key = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.key_sort = q.p2 AND n2.key = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.key_sort = q.p4 AND n6.key = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// mixed
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE false AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE false
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// emptyIn
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE false
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE false
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notEmptyIn
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE NOT coalesce(false, false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE NOT coalesce(false, false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// emptyOr
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE false
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE false
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// empty
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notEmpty
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE false
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE false
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// emptyOperators
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// mixed
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.key_sort = q.p0 AND n2.key = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.key_sort = q.p2 AND n4.key = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
