// A template describes one report type: its outline, its own manifest fields, its rules, and how a validated
// report becomes the paper's elements. It never formats and never sees a file format.

import type * as z from 'zod/mini'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { Draft, Outline, Report } from './report.ts'
import type { Rule } from './rule.ts'
import type { Layout } from './section.ts'

/** `E` is the shape of the template's own manifest fields after validation. */
export interface Template<E = unknown> {
  readonly id: string
  readonly title: Message
  readonly summary: Message
  readonly outline: Outline
  /** The default setting of headings and points; manifest and files may change it. */
  readonly layout: Layout
  /** Manifest fields that only this report type has. */
  readonly extras: z.ZodMiniType<E>
  /** Groups of facts that the report type itself reads and prints: they count as used. */
  readonly dataNames?: readonly string[]
  readonly rules: readonly Rule<E>[]
  // Method syntax on purpose: as arrow-typed properties, typed templates would not fit one registry.
  compose(report: Report<E>): Draft
}
