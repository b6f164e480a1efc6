// or
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p0 AND (n2.stage = q.p1 OR n2.stageText = q.p2) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p3 AND (n2.stage = q.p4 OR n2.stageText = q.p5) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.key_fold STARTS WITH q.p6 AND (n6.stage = q.p7 OR n6.stageText = q.p8)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// not
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p0 AND NOT coalesce(n2.stageText = q.p1, false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p2 AND NOT coalesce(n2.stageText = q.p3, false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.key_fold STARTS WITH q.p4 AND NOT coalesce(n6.stageText = q.p5, false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notOr
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE NOT coalesce((n2.stageText_fold CONTAINS q.p0 OR n2.stage IN q.p1), false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE NOT coalesce((n2.stageText_fold CONTAINS q.p2 OR n2.stage IN q.p3), false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE NOT coalesce((n6.stageText_fold CONTAINS q.p4 OR n6.stage IN q.p5), false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// emptyAnd
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.key_sort = q.p0 AND n2.key = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.key_sort = q.p2 AND n2.key = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.key_sort = q.p4 AND n6.key = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notNot
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.key_sort < q.p0 AND n2.linkStatus = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.key_sort < q.p2 AND n2.linkStatus = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.key_sort < q.p4 AND n6.linkStatus = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// and
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.stage = q.p0 AND NOT coalesce(n2.linkStatus = q.p1 AND n2.startedOn IS NOT NULL, false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.stage = q.p2 AND NOT coalesce(n2.linkStatus = q.p3 AND n2.startedOn IS NOT NULL, false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.stage = q.p4 AND NOT coalesce(n6.linkStatus = q.p5 AND n6.startedOn IS NOT NULL, false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notRange
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p0 AND NOT coalesce(n2.endedOn_sort >= q.p1, false) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Project)
    WHERE n2.key_fold STARTS WITH q.p2 AND NOT coalesce(n2.endedOn_sort >= q.p3, false) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Project)
  WHERE n6.key_fold STARTS WITH q.p4 AND NOT coalesce(n6.endedOn_sort >= q.p5, false)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// or
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.key_fold STARTS WITH q.p0 AND (n2.stage = q.p1 OR n2.stageText = q.p2)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.key_fold STARTS WITH q.p3 AND (n4.stage = q.p4 OR n4.stageText = q.p5)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// not
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.key_fold STARTS WITH q.p0 AND NOT coalesce(n2.stageText = q.p1, false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.key_fold STARTS WITH q.p2 AND NOT coalesce(n4.stageText = q.p3, false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notOr
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE NOT coalesce((n2.stageText_fold CONTAINS q.p0 OR n2.stage IN q.p1), false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE NOT coalesce((n4.stageText_fold CONTAINS q.p2 OR n4.stage IN q.p3), false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// emptyAnd
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.key_sort = q.p0 AND n2.key = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.key_sort = q.p2 AND n4.key = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notNot
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.key_sort < q.p0 AND n2.linkStatus = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.key_sort < q.p2 AND n4.linkStatus = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// and
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.stage = q.p0 AND NOT coalesce(n2.linkStatus = q.p1 AND n2.startedOn IS NOT NULL, false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.stage = q.p2 AND NOT coalesce(n4.linkStatus = q.p3 AND n4.startedOn IS NOT NULL, false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notRange
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.key_fold STARTS WITH q.p0 AND NOT coalesce(n2.endedOn_sort >= q.p1, false)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Project)
  WHERE n4.key_fold STARTS WITH q.p2 AND NOT coalesce(n4.endedOn_sort >= q.p3, false)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
