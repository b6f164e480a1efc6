/** Rights, safety, both or neither (OMB M-24-10), however it is spelled; longer answers are left open. */
export function readImpact(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const word = text.trim().toLowerCase()
  if (word === 'both') return 'BOTH'
  if (word === 'neither') return 'NEITHER'
  const [rights, safety] = [/^rights[-\s]?impacting$/.test(word), /^safety[-\s]?impacting$/.test(word)]
  return rights ? 'RIGHTS' : safety ? 'SAFETY' : undefined
}
