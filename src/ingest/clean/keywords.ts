import { oneLine } from './text.ts'

/** Keywords from a list or from one text with commas, each once, in their order. */
export function readKeywords(words: readonly string[], separator = ','): string[] {
  const split = words.length === 1 ? words[0]!.split(separator) : words
  return [...new Set(split.map((word) => oneLine(word)).filter((word) => word !== undefined))]
}
