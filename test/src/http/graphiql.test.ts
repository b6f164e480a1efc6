import { describe, expect, it } from 'vitest'
import { serverOfFile } from './harness.ts'

const server = serverOfFile()
const page = () => fetch(`${server.url}/graphql`, { headers: { accept: 'text/html,*/*' } })

describe('GraphiQL', () => {
  it('is shown to browsers, also at the root', async () => {
    const response = await fetch(server.url, { headers: { accept: 'text/html,*/*' } })
    expect(response.url).toBe(`${server.url}/graphql`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  })

  it('names only files of this host, and all of them are there', async () => {
    const links = [...(await (await page()).text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '')
    const files = links.filter((link) => !link.startsWith('data:'))
    expect(files.length).toBeGreaterThan(4)
    for (const file of [...files, '/graphiql/examples.graphql']) {
      expect(file).toMatch(/^\/graphiql\//)
      const response = await fetch(server.url + file)
      expect([file, response.status]).toEqual([file, 200])
      const etag = response.headers.get('etag') ?? ''
      expect((await fetch(server.url + file, { headers: { 'if-none-match': etag } })).status).toBe(304)
    }
  })
})
