import { decode } from './decode.ts'

export interface JsonLine {
  /** Counts from 1, blank lines too. */
  readonly number: number
  readonly value?: unknown
  /** Why the line can't be read. */
  readonly fault?: string
}

/** NDJSON. Blank lines are passed over; a broken line is reported and the next one read. */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  let number = 0
  for await (const line of lines(path)) {
    number++
    if (line.trim() === '') continue
    yield { number, ...parse(line) }
  }
}

async function* lines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const text of decode(path)) {
    const pieces = (rest + text).split('\n')
    rest = pieces.pop() ?? ''
    yield* pieces
  }
  if (rest !== '') yield rest
}

/** Why JSON is broken is said in one word: engines quote the text, which may hold anything. */
export function parse(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { fault: 'broken JSON' }
  }
}
