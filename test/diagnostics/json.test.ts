import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { diagnosticsToJson } from '../../src/diagnostics/json.ts'
import { createSource } from '../../src/source/source.ts'

const sources = new Map([['a.md', createSource('a.md', '一行\n𠮷<b>字\n')]])
const message = { zh: '中', en: 'en' }

test('every field is there, absent ones as null; columns count characters', () => {
  const full: Diagnostic = {
    code: 'markdown/raw-html',
    severity: 'error',
    message,
    expected: message,
    basis: '依据',
    help: message,
    span: { path: 'a.md', start: 5, end: 8 },
    notes: [{ message }, { message, span: { path: 'a.md', start: 0, end: 2 } }],
    fix: { span: { path: 'a.md', start: 5, end: 8 }, replacement: '' },
  }
  const place = { path: 'a.md', line: 2, column: 2, endLine: 2, endColumn: 5 }
  const nowhere = { path: null, line: null, column: null, endLine: null, endColumn: null }
  const bare: Diagnostic = { code: 'io/x', severity: 'info', message, span: { path: 'a.png', start: 0, end: 0 } }
  expect(diagnosticsToJson([full, bare, { code: 'y/z', severity: 'warning', message }], sources)).toEqual({
    version: 1,
    summary: { errors: 1, warnings: 1, infos: 1, silenced: 0 },
    findings: [
      {
        code: 'markdown/raw-html',
        severity: 'error',
        ...place,
        message,
        expected: message,
        basis: '依据',
        help: message,
        notes: [
          { message, ...nowhere },
          { message, path: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 3 },
        ],
        fix: { ...place, replacement: '' },
      },
      {
        code: 'io/x',
        severity: 'info',
        ...nowhere,
        path: 'a.png',
        message,
        expected: null,
        basis: null,
        help: null,
        notes: [],
        fix: null,
      },
      {
        code: 'y/z',
        severity: 'warning',
        ...nowhere,
        message,
        expected: null,
        basis: null,
        help: null,
        notes: [],
        fix: null,
      },
    ],
  })
})
