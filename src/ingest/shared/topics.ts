import type { Entry } from '../../../graph/write/index.ts'
import { fold } from '../clean/fold.ts'
import { entry, linkTo } from '../format.ts'

/** Longer words are sentences that strayed into a list of topics. */
const LONGEST = 80

export const isTopic = (word: string): boolean => word.length <= LONGEST && /[\p{L}\p{N}]/u.test(word)

export const topic = (name: string): Entry => entry({ type: 'Topic', source: 'topics', key: fold(name) }, { name })

/** The topics that words name, and the links to them, each once. */
export function about(words: readonly string[]): { topics: Entry[]; links: ReturnType<typeof linkTo>[] } {
  const topics = words.filter(isTopic).map(topic)
  const keys = new Map(topics.map((one) => [one.key, one]))
  return { topics, links: [...keys.values()].map((one) => linkTo('ABOUT', one)) }
}
