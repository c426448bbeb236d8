// A template's whole manifest schema: the shared keys and its own.

import * as z from 'zod/mini'
import type { Template } from '../model/template.ts'
import { manifestSchema } from './manifest-schema.ts'

export function schemaOf(template: Template): z.core.$ZodType {
  const { extras } = template
  return extras instanceof z.ZodMiniObject ? z.object({ ...manifestSchema.shape, ...extras.shape }) : manifestSchema
}
