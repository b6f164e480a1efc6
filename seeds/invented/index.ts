/**
 * The invented part of the seed catalogue: what public catalogues don't hold. Personal data to try masks on, projects
 * that failed and say why, checks of models, posts, joinable variables; every type and relationship at least once.
 */
import type { Entry } from '../../graph/write/index.ts'
import { topic } from '../../src/ingest/shared/topics.ts'
import { data } from './data.ts'
import { findings, posts, validations } from './findings.ts'
import { harbour, millbrook, organizations } from './organizations.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'

export const inventedEntries: readonly Entry[] = [
  ...organizations,
  ...data,
  ...findings,
  ...validations,
  ...projects,
  ...posts,
  ...people,
]

const topicKeys = new Set(
  inventedEntries.flatMap(({ links = [] }) => links.filter(({ to }) => to.type === 'Topic').map(({ to }) => to.key)),
)

/** Places and topics that they cite. Topics carry their key's spelling, unless the catalogue has another one first. */
export const inventedShared: readonly Entry[] = [...harbour, ...millbrook, ...[...topicKeys].map(topic)]
