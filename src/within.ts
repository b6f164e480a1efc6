/**
 * `work`, but no longer than `ms` milliseconds: then it fails with `tooLate()`, and what `work` still does or throws
 * goes unheard.
 */
export async function withinTime<T>(work: Promise<T>, ms: number, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), ms)
  })
  try {
    return await Promise.race([work, rings])
  } finally {
    clearTimeout(timer)
  }
}
