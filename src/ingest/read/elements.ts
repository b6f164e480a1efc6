/**
 * The elements of one JSON array, read one by one: the array a file consists of, or the one that a name of the
 * outermost object holds (`{"dataset": […]}`). Only brackets and strings are followed; each element is parsed by
 * itself, so a broken one costs no other, and a file that ends early still gives those before the break.
 */
import { decode } from './decode.ts'
import { type JsonLine, parse } from './lines.ts'

/** Longer elements are no rows: something isn't closed. */
const LONGEST = 16 << 20

export async function* jsonElements(path: string, name: string): AsyncGenerator<JsonLine> {
  const splitter = new Splitter(name)
  let number = 0
  for await (const text of decode(path)) {
    for (const element of splitter.push(text)) yield { number: ++number, ...parse(element) }
    if (splitter.tooLong) return yield { number: ++number, fault: 'the element does not end' }
  }
  if (!splitter.ended) yield { number: ++number, fault: 'the file ends early' }
}

type Place = 'before' | 'object' | 'array' | 'after'

class Splitter {
  private place: Place = 'before'
  /** Brackets open within the outermost object (`object`) or the element (`array`). */
  private depth = 0
  private inString = false
  private escaped = false
  /** What was read of the element, or of the outermost object since its last name. */
  private text = ''
  private lastString = ''

  constructor(private readonly name: string) {}

  get ended(): boolean {
    return this.place === 'after'
  }

  get tooLong(): boolean {
    return this.text.length > LONGEST
  }

  push(chunk: string): string[] {
    const found: string[] = []
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const character = chunk[at]!
      if (this.inString) {
        this.string(character)
        continue
      }
      if (character === '"') {
        this.inString = true
        if (this.place === 'object') this.lastString = ''
      } else if (this.place === 'array') {
        const ends = this.depth === 0 && (character === ',' || character === ']')
        if (ends) {
          this.take(this.text + chunk.slice(from, at), found)
          from = at + 1
          if (character === ']') this.place = 'after'
        } else this.nest(character)
      } else if (this.enters(character)) from = at + 1
    }
    this.text = this.place === 'array' ? this.text + chunk.slice(from) : ''
    return found
  }

  private string(character: string): void {
    if (this.escaped) this.escaped = false
    else if (character === '\\') this.escaped = true
    else if (character === '"') {
      this.inString = false
      return
    }
    if (this.place === 'object' && this.depth === 1) this.lastString += character
  }

  /** Whether the character opens the array looked for. */
  private enters(character: string): boolean {
    if (this.place === 'before' && character === '[') this.place = 'array'
    else if (this.place === 'before' && character === '{') {
      this.place = 'object'
      this.depth = 1
    } else if (this.place === 'object') {
      if (character === '[' && this.depth === 1 && this.lastString === this.name) {
        this.place = 'array'
        this.depth = 0
      } else {
        this.nest(character)
        if (this.depth === 0) this.place = 'after'
      }
    }
    return this.place === 'array'
  }

  private nest(character: string): void {
    if (character === '{' || character === '[') this.depth++
    // A bracket too many stays with its element, which then can't be parsed; the next one can.
    else if ((character === '}' || character === ']') && this.depth > 0) this.depth--
  }

  private take(element: string, found: string[]): void {
    this.text = ''
    if (element.trim() !== '') found.push(element)
  }
}
