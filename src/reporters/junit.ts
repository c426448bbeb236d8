// Diagnostics → JUnit's XML, which Jenkins, GitLab and most others show as tests: a file is a suite, a finding a case.
// A case has failed only where the program fails for it; all others carry their words as output.

import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { byFile, linesOf, type Reported, regionOf } from './reporter.ts'
import { xmlFile, xmlText } from './xml.ts'

export function reportAsJunit(reported: Reported): string {
  const files = [...byFile(reported)]
  const suites =
    files.length === 0 ? [cleanSuite(reported)] : files.map(([path, found]) => toSuite(path, found, reported))
  const failures = reported.diagnostics.filter(reported.fails).length
  const tests = Math.max(1, reported.diagnostics.length)
  return xmlFile(x('testsuites', { name: 'report', tests, failures, errors: 0 }, suites))
}

/** Some readers take a file without cases for a run that broke off. */
function cleanSuite({ language }: Reported): Element {
  const name = language === 'zh' ? '没有发现问题' : 'no findings'
  return x('testsuite', { name: 'report', tests: 1, failures: 0, errors: 0 }, [
    x('testcase', { name, classname: 'report' }),
  ])
}

function toSuite(path: string | undefined, found: readonly Diagnostic[], reported: Reported): Element {
  const name = path === undefined ? 'report' : xmlText(path)
  const failures = found.filter(reported.fails).length
  const cases = found.map((diagnostic) => toCase(diagnostic, name, reported))
  return x('testsuite', { name, tests: found.length, failures, errors: 0 }, cases)
}

function toCase(diagnostic: Diagnostic, classname: string, reported: Reported): Element {
  const region = regionOf(diagnostic.span, reported.sources)
  const place = region ? ` (${region.line}:${region.column})` : ''
  const [message = '', ...rest] = linesOf(diagnostic, reported).map(xmlText)
  const text = [`${classname}${region ? `:${region.line}:${region.column}` : ''}`, message, ...rest].join('\n')
  const words = reported.fails(diagnostic)
    ? x('failure', { type: diagnostic.severity, message }, text)
    : x('system-out', `${diagnostic.severity}: ${text}`)
  return x('testcase', { name: `${diagnostic.code}${place}`, classname }, [words])
}
