import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // graphql ships two builds; whoever meets both finds that one's types are not the other's.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/engines/setup.ts'],
    // Neo4j Community holds one database, and every file wants it empty.
    fileParallelism: false,
    server: { deps: { inline: ['type-graphql'] } },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
