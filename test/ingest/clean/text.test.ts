import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../src/ingest/clean/blank.ts'
import { fold } from '../../../src/ingest/clean/fold.ts'
import { plain } from '../../../src/ingest/clean/html.ts'
import { readKeywords } from '../../../src/ingest/clean/keywords.ts'
import { cleanText, oneLine, prose } from '../../../src/ingest/clean/text.ts'

const anything = fc.string({ unit: 'binary' })

describe('cleanText', () => {
  it('keeps line breaks and drops what no text should hold', () => {
    expect(cleanText('a \r\nb\u00a0c\t\n')).toEqual({ text: 'a\nb c', repaired: false })
    expect(cleanText('a\0b')).toEqual({ text: 'ab', repaired: true })
    expect(cleanText('half \ud83d')).toEqual({ text: 'half \ufffd', repaired: true })
    expect(cleanText(' \u00a0\n')).toEqual({ repaired: false })
  })

  it('gives texts that are well formed and stay as they are when cleaned again', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text = '' } = cleanText(raw)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toContain('\0')
        expect(cleanText(text).text ?? '').toBe(text)
      }),
    )
  })
})

describe('plain', () => {
  it.each([
    ['<br /> <br />See <a href="x">here</a>', '\n \nSee here'],
    ['a < b and <5 years, x > y', 'a < b and <5 years, x > y'],
    ['Fish &amp; chips &#8364;&#x41; &unknown; &#55357;', 'Fish & chips €A &unknown; &#55357;'],
    ['<script>alert(1)</script>text<!-- no -->', 'text'],
  ])('turns %j into %j', (html, text) => expect(plain(html)).toBe(text))

  it('leaves no tag behind', () => {
    const tags = fc.constantFrom('<p>', '</p>', '<br/>', '<a href="q">', '</a>', 'x', ' ', '&amp;', '\n')
    fc.assert(
      fc.property(fc.array(tags), (parts) => {
        expect(plain(parts.join(''))).not.toMatch(/<\/?[a-z]/)
      }),
    )
  })
})

describe('fold', () => {
  it.each([
    ['Civic-Tech', 'civic tech'],
    ['civic  tech ', 'civic tech'],
    ['Économie', 'economie'],
    ['credit_scoring', 'credit scoring'],
    ['a–b', 'a b'],
  ])('folds %j to %j', (word, folded) => expect(fold(word)).toBe(folded))

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anything, (word) => {
        expect(fold(fold(word))).toBe(fold(word))
      }),
    )
  })
})

it('reads keywords from a list or from one text, each once', () => {
  expect(readKeywords(['trees, parks ,trees,'])).toEqual(['trees', 'parks'])
  expect(readKeywords(['a, b', 'c'])).toEqual(['a, b', 'c'])
  expect(readKeywords([''])).toEqual([])
})

it('knows the ways to say nothing', () => {
  for (const word of ['', ' ', 'N/A', 'n/a ', 'NA', 'None.', 'Not Applicable', undefined])
    expect(isBlank(word)).toBe(true)
  for (const word of ['No', '0', 'N/A - retired', 'nothing']) expect(isBlank(word)).toBe(false)
})

it('joins lines for titles and strips HTML from prose', () => {
  expect(oneLine(' a\n b ')).toBe('a b')
  expect(oneLine(' ')).toBeUndefined()
  expect(prose('<p></p>')).toBeUndefined()
})
