import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldForOrder } from '../../schema/define/fold.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 300 })

it.each([
  ['Zürich', 'zurich'],
  ['ÉCOLE', 'ecole'],
  ['e\u0301cole', 'ecole'],
  ['ﬁre', 'fire'],
  ['Ｆｕｌｌ', 'full'],
  ['İstanbul', 'istanbul'],
  ['😀 Ok', '😀 ok'],
  ['naïve', 'naive'],
  ['', ''],
])('%j is matched as %j', (value, folded) => expect(fold(value)).toBe(folded))

it('letters that are no others with a mark stay', () => {
  expect([fold('Straße'), fold('Łódź'), fold('Øre'), fold('東京')]).toEqual(['straße', 'łodz', 'øre', '東京'])
})

it('what is folded stays as it is', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fold(fold(value))).toBe(fold(value))
      expect(foldForOrder(foldForOrder(value))).toBe(foldForOrder(value))
    }),
  )
})

it('composition makes no difference', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fold(value.normalize('NFD'))).toBe(fold(value.normalize('NFC')))
    }),
  )
})

it('the ordered copy has at most 128 characters, none of which engines could compare differently', () => {
  fc.assert(
    fc.property(text, (value) => {
      const folded = foldForOrder(value)
      expect(folded.length).toBeLessThanOrEqual(128)
      expect(folded.isWellFormed()).toBe(true)
      expect([...folded].every((character) => character.length === 1)).toBe(true)
    }),
  )
})

it('a folded part of a text is found in the folded text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
      expect(fold(`${a}${b}${c}`)).toContain(fold(b!))
    }),
  )
})
