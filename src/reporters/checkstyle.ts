// Diagnostics → Checkstyle's XML, which the warnings of Jenkins, SonarQube and others read.

import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { byFile, linesOf, type Reported, regionOf } from './reporter.ts'
import { xmlFile, xmlText } from './xml.ts'

/** The form is that of Checkstyle since version 5; readers look at no more than the number. */
const VERSION = '5.0'

export function reportAsCheckstyle(reported: Reported): string {
  const files = [...byFile(reported)].map(([path, found]) =>
    // The form has no place for what concerns the project as a whole, other than its folder.
    x(
      'file',
      { name: xmlText(path ?? (reported.pathPrefix || '.')) },
      found.map((each) => toError(each, reported)),
    ),
  )
  return xmlFile(x('checkstyle', { version: VERSION }, files))
}

function toError(diagnostic: Diagnostic, reported: Reported): Element {
  const region = regionOf(diagnostic.span, reported.sources)
  const parting = reported.language === 'zh' ? '；' : '; '
  return x('error', {
    line: region?.line ?? 1,
    ...(region ? { column: region.column } : {}),
    severity: diagnostic.severity,
    message: xmlText(linesOf(diagnostic, reported).join(parting)),
    source: diagnostic.code,
  })
}
