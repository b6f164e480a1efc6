/**
 * GraphiQL, the page on which people try queries. All of it is served from installed packages, as they ship it for
 * browsers: nothing is built, and nothing is asked of another host.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { send } from './respond.ts'

const PREFIX = '/graphiql/'

const require = createRequire(import.meta.url)
const installed = (name: string, file: string) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file)
const own = (file: string) => path.join(import.meta.dirname, 'graphiql', file)

/** Every file there is; a name outside this table is not found, whatever it spells. */
const FILES: Record<string, { readonly file: () => string; readonly type: string }> = {
  'react.js': { file: () => installed('react', 'umd/react.production.min.js'), type: 'text/javascript' },
  'react-dom.js': { file: () => installed('react-dom', 'umd/react-dom.production.min.js'), type: 'text/javascript' },
  'graphiql.js': { file: () => installed('graphiql', 'graphiql.min.js'), type: 'text/javascript' },
  'graphiql.css': { file: () => installed('graphiql', 'graphiql.min.css'), type: 'text/css' },
  'start.js': { file: () => own('start.js'), type: 'text/javascript' },
  'page.css': { file: () => own('page.css'), type: 'text/css' },
  'examples.graphql': { file: () => own('examples.graphql'), type: 'text/plain' },
}

/** Scripts and calls only from and to this host. Styles are written inline by the editor; fonts are in its sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** GET /graphql for a browser. */
export function answerPage(response: ServerResponse): void {
  const page = readFileSync(own('index.html'))
  const headers = { 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' }
  send(response, 200, { 'content-type': 'text/html; charset=utf-8', ...headers }, page)
}

/** GET /graphiql/…; false when there is no such file. */
export function answerFile(pathname: string, request: IncomingMessage, response: ServerResponse): boolean {
  const name = pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : ''
  if (!Object.hasOwn(FILES, name)) return false
  const { body, type, etag } = load(name)
  const headers = { 'content-type': `${type}; charset=utf-8`, etag, 'cache-control': 'no-cache' }
  if (request.headers['if-none-match'] === etag) send(response, 304, headers, '')
  else send(response, 200, headers, body)
  return true
}

interface Loaded {
  readonly body: Buffer
  readonly type: string
  readonly etag: string
}

const loaded = new Map<string, Loaded>()

/** Read when first asked for: most servers never show the page. */
function load(name: string): Loaded {
  const known = loaded.get(name)
  if (known) return known
  const { file, type } = FILES[name] as (typeof FILES)[string]
  const body = readFileSync(file())
  const fresh = { body, type, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
  loaded.set(name, fresh)
  return fresh
}
