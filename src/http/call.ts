/** A GraphQL call as it stands in a request's body, and what must hold before it is parsed. */
import { Lexer, Source, TokenKind } from 'graphql'
import { badInput, InsitesError } from '../../schema/errors.ts'

/**
 * Brackets within brackets, in the document or the variables. What the other limits allow (12 levels, filters 20
 * deep) needs fewer than a hundred; parsers and validators walk documents by recursion and would overflow.
 */
const NESTING = 200

export interface Call {
  readonly query?: string
  readonly variables?: Record<string, unknown> | null
  readonly operationName?: string | null
  readonly extensions?: Record<string, unknown> | null
}

/** @throws InsitesError BAD_REQUEST for a body that is no call, BAD_INPUT for text no engine can keep, LIMIT */
export function checkCall(body: unknown): Call {
  if (Array.isArray(body))
    throw badRequest('Calls can’t be sent in batches.', undefined, 'one {"query": "…"} a request')
  if (!isRecord(body))
    throw badRequest('The body must be a JSON object.', undefined, '{"query": "…", "variables": {…}}')
  const { query, variables, operationName, extensions } = body
  for (const [name, value] of Object.entries({ variables, extensions }))
    if (value != null && !isRecord(value)) throw badRequest(`\`${name}\` must be an object.`, name, 'a JSON object')
  if (operationName != null && typeof operationName !== 'string')
    throw badRequest('`operationName` must be a string.', 'operationName', 'the name of an operation in `query`')
  // A client that asks for a persisted query sends none; Apollo tells it that we keep none.
  const persisted = isRecord(extensions) && 'persistedQuery' in extensions
  if (typeof query === 'string' ? query.trim() === '' : !(persisted && query == null))
    throw badRequest('`query` must hold a GraphQL document.', 'query', 'a non-empty string')

  checkText(operationName, ['operationName'])
  checkText(variables, ['variables'])
  if (typeof query === 'string') {
    checkText(query, ['query'])
    checkNesting(query)
  }
  return body as Call
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const badRequest = (sentence: string, field: string | undefined, expected: string) =>
  new InsitesError('BAD_REQUEST', sentence, { field, expected })

/** JSON's escapes can spell what no text may hold. `path` is where `value` stands, and where a fault is reported. */
function checkText(value: unknown, path: (string | number)[]): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw badInput('Text can’t hold NUL or half of a surrogate pair.', path.join('.'), 'Unicode text')
  } else if (typeof value === 'object' && value !== null) {
    if (path.length > NESTING) throw tooDeep('The variables are', 'variables')
    for (const [name, inner] of Object.entries(value)) {
      path.push(name)
      checkText(inner, path)
      path.pop()
    }
  }
}

/** Few opening brackets can't nest deeply; only a document with many is read token by token. */
function checkNesting(query: string): void {
  if ((query.match(/[[({]/g)?.length ?? 0) <= NESTING) return
  const lexer = new Lexer(new Source(query))
  let depth = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      if (OPENING.has(lexer.token.kind)) depth++
      if (CLOSING.has(lexer.token.kind)) depth--
      if (depth > NESTING) break
    }
  } catch {
    return // no GraphQL; the parser will say where
  }
  if (depth > NESTING) throw tooDeep('The document is', 'query')
}

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

const tooDeep = (what: string, field: string) =>
  new InsitesError('LIMIT', `${what} nested too deeply.`, {
    field,
    expected: `at most ${NESTING} brackets within each other`,
  })
