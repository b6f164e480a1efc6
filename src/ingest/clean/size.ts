const UNITS: Record<string, number> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }

/** `36.809 KB` in bytes. */
export function readSize(text: string | undefined): bigint | undefined {
  const read = /^([\d.]+)\s*([kmgt]?b|bytes?)?$/i.exec(text?.trim() ?? '')
  if (!read) return undefined
  const unit = read[2]?.toLowerCase().startsWith('byte') ? 1 : UNITS[read[2]?.toLowerCase() ?? 'b']
  const bytes = Math.round(Number(read[1]) * unit!)
  return Number.isSafeInteger(bytes) ? BigInt(bytes) : undefined
}
