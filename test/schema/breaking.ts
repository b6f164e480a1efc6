/** What of a schema breaks clients of an earlier one, less what the changelog announces. */
import { execFileSync } from 'node:child_process'
import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges } from 'graphql'

/** The part of the changelog about what is to come. */
const unreleased = (changelog: string): string =>
  /^## Unreleased\n(.*?)(?=^## |$(?![\s\S]))/ms.exec(changelog)?.[1] ?? ''

/**
 * Sentences such as “Dataset.title was removed.” for each break that the changelog's “Unreleased” doesn't quote.
 * Changed default values count, since they change answers; what is merely added doesn't.
 */
export function unannounced(before: string, after: string, changelog: string): string[] {
  const [old, present] = [buildSchema(before), buildSchema(after)]
  const changes = [
    ...findBreakingChanges(old, present),
    ...findDangerousChanges(old, present).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE),
  ]
  const announced = unreleased(changelog).replace(/\s+/g, ' ')
  return changes.map(({ description }) => description).filter((each) => !announced.includes(each))
}

/** The schema of INSITES_BASE, else of the last release (the nearest tag `v…`), else, before the first, of the last commit. */
export function releasedSchema(): string {
  const base = process.env.INSITES_BASE ?? git('describe', '--tags', '--match', 'v*', '--abbrev=0')?.trim() ?? 'HEAD'
  const schema = git('show', `${base}:schema.graphql`)
  if (schema === undefined) throw new Error(`There is no schema.graphql in ${base}`)
  return schema
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 })
  } catch {
    return undefined
  }
}
