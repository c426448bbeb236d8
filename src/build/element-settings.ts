// The manifest's settings for the elements around the body, in the forms that the paper has for them.

import type { Manifest } from '../model/report.ts'
import { CLASSIFICATIONS, URGENCIES } from './element-fields.ts'
import type { ManifestData } from './manifest-schema.ts'

type ElementSettings = Pick<
  Manifest,
  | 'form'
  | 'copyNumber'
  | 'classification'
  | 'secrecyPeriod'
  | 'urgency'
  | 'mark'
  | 'addresseesInImprint'
  | 'signatureKind'
  | 'printingOrgan'
  | 'printingDate'
>

export function toElementSettings(data: ManifestData): ElementSettings {
  const { copyNumber, secrecyPeriod, printingOrgan, printingDate } = data
  const mark = toMark(data)
  return {
    ...(data.form === 'letter' ? { form: 'letter' } : {}),
    ...(copyNumber === undefined ? {} : { copyNumber }),
    ...(data.classification === undefined ? {} : { classification: wordFor(data.classification, CLASSIFICATIONS) }),
    ...(secrecyPeriod === undefined ? {} : { secrecyPeriod }),
    ...(data.urgency === undefined ? {} : { urgency: wordFor(data.urgency, URGENCIES) }),
    ...(mark === undefined ? {} : { mark }),
    ...(data.addresseesPlace === 'imprint' ? { addresseesInImprint: true } : {}),
    ...(data.seal === 'seal' ? { signatureKind: 'sealed' } : {}),
    ...(data.seal === 'stamp' ? { signatureKind: 'stamped' } : {}),
    ...(printingOrgan === undefined ? {} : { printingOrgan }),
    ...(printingDate === undefined ? {} : { printingDate }),
  }
}

/** A letter is never without a mark, and its mark has the organ's name alone (10.1). */
function toMark({ form, mark, organ }: ManifestData): Manifest['mark'] {
  if (form === 'letter') return { organs: mark?.organs ?? [organ], suffix: '' }
  return mark && { organs: mark.organs ?? [organ], suffix: mark.suffix === false ? '' : '文件' }
}

function wordFor<V extends string>(value: V, words: Readonly<Record<string, V>>): string {
  return Object.keys(words).find((word) => words[word] === value) ?? value
}
