// Diagnostics → commands of GitHub's workflows, one a line, which it shows beside the changed lines of a pull request.

import type { Severity } from '../diagnostics/diagnostic.ts'
import { linesOf, type Reported, regionOf } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function reportForGithub(reported: Reported): string {
  return reported.diagnostics
    .map((diagnostic) => {
      const { span, severity, code } = diagnostic
      const region = regionOf(span, reported.sources)
      const properties = {
        ...(span ? { file: reported.pathPrefix + span.path } : {}),
        ...(region ? placeOf(region) : {}),
        title: code,
      }
      const said = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`)
      return `::${LEVELS[severity]} ${said.join(',')}::${escapeData(linesOf(diagnostic, reported).join('\n'))}`
    })
    .join('\n')
}

/** GitHub takes columns only where a place begins and ends in one line. */
function placeOf({ line, column, endLine, endColumn }: NonNullable<ReturnType<typeof regionOf>>) {
  return line === endLine ? { line, col: column, endColumn } : { line, endLine }
}

// As escapeData and escapeProperty of actions/toolkit; that package would bring an HTTP client along.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
