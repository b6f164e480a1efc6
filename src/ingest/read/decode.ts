/** Files as text, piece by piece. A byte order mark is left out; bytes that are no character become U+FFFD. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

export type Encoding = 'utf-8' | 'windows-1252'

export async function* decode(path: string, encoding: Encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    yield decoder.decode(bytes as Uint8Array, { stream: true })
  }
  yield decoder.decode()
}

/** The first characters of a file, by which its format is told. */
export async function headOf(path: string, bytes = 1 << 14): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return new TextDecoder().decode(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}
