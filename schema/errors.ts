/**
 * The closed table of errors. Every refusal a client can meet has one code here, with the HTTP status it takes when
 * it ends the whole request. A code that is given up stays listed, so that it never comes back with another meaning.
 */
export const CODES = {
  // the request itself
  MALFORMED_JSON: 400,
  BAD_REQUEST: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_LARGE: 413,
  NOT_FOUND: 404,
  // what it asks for
  BAD_INPUT: 400,
  BAD_CURSOR: 400,
  LIMIT: 400,
  COST: 400,
  // the engine
  CONFLICT: 409,
  CONSTRAINT: 409,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  // ours
  INTERNAL: 500,
} as const

export type Code = keyof typeof CODES

export interface Hints {
  /** The argument or input field that is wrong, as the client wrote it: `filter.title.contains`. */
  field?: string
  /** What would be right. */
  expected?: string
  /** What really happened; for the log only, never for the client. */
  cause?: unknown
}

/** The one error class of Insites: a code of the table, a sentence for people, and what would be right. */
export class InsitesError extends Error {
  override readonly name = 'InsitesError'
  readonly code: Code
  readonly field?: string
  readonly expected?: string

  constructor(code: Code, sentence: string, hints: Hints = {}) {
    super(sentence, { cause: hints.cause })
    this.code = code
    this.field = hints.field
    this.expected = hints.expected
  }

  /** What a client may see, for GraphQL's `extensions` and for JSON bodies. */
  get extensions(): { code: Code; field?: string; expected?: string } {
    return {
      code: this.code,
      ...(this.field === undefined ? {} : { field: this.field }),
      ...(this.expected === undefined ? {} : { expected: this.expected }),
    }
  }
}

/** A caller's mistake in an argument. */
export const badInput = (sentence: string, field: string, expected?: string) =>
  new InsitesError('BAD_INPUT', sentence, { field, expected })
