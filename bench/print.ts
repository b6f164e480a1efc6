import type { Result } from './throughput.ts'

const row = (words: readonly string[]) =>
  words
    .map((word, i) => (i === 0 ? word.padEnd(8) : i === 2 ? word.padEnd(20) : word.padStart(i === 1 ? 4 : 9)))
    .join(' ')

export const heading = row(['work', 'conn', 'peer', 'req/s', 'p50 ms', 'p99 ms', 'bytes', 'ratio'])

export const line = ({ work, connections, peer, perSecond, p50, p99, bytes, ratio }: Result): string =>
  row([
    work,
    String(connections),
    peer,
    perSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
    String(bytes),
    ratio.toFixed(2),
  ])
