/** Yes and no as forms have them, with or without an explanation. Anything else is neither. */
export function readYesNo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(yes|true|y)\b/i.test(text)) return true
  return /^(no|false|n)\b(?!\/a)/i.test(text) ? false : undefined
}
