/** Runs the real entries as processes of their own, as `npm start` and its like do. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** What it has printed so far. */
  readonly out: () => string
}

/** The environment holds nothing of the machine but where programs are. */
export function entry(name: string, environment: Record<string, string>, ...words: string[]): Running {
  const env = { PATH: process.env.PATH ?? '', ...environment }
  const file = path.join(root, 'src', `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { process: child, ended, out: () => out }
}
