/** The folded copies that texts are matched and ordered by. Engines never fold: both get the same string from here. */

const strip = (value: string) => value.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** For matching: ignores case and accents. `Zürich` and `ZURICH` are both `zurich`. */
export const fold = strip

/**
 * For ordering and cursors: folded, without code points beyond the Basic Multilingual Plane (engines disagree on
 * their order: code points or UTF-16 units) and cut to 128 characters, so that an index can hold it.
 */
export const foldForOrder = (value: string): string =>
  strip(value)
    .replace(/[\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, 128)
