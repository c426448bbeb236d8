// The manifest's settings → 版头, 署名 and 版记 of a draft.

import type { Imprint, Masthead, Signature } from '../model/doc.ts'
import type { Manifest } from '../model/report.ts'

/** Undefined where the manifest gives nothing of it. */
export function composeMasthead(manifest: Manifest): Masthead | undefined {
  const { form, copyNumber, urgency, mark, documentNumber } = manifest
  // Upward documents have them, and those are no letters.
  const signers = form === 'letter' ? [] : manifest.signers
  const classification = composeClassification(manifest)
  const masthead: Masthead = {
    signers,
    ...(copyNumber === undefined ? {} : { copyNumber }),
    ...(classification === undefined ? {} : { classification }),
    ...(urgency === undefined ? {} : { urgency }),
    // A joint letter carries the mark of the organ in charge alone (10.1).
    ...(mark === undefined ? {} : { mark: form === 'letter' ? { ...mark, organs: mark.organs.slice(0, 1) } : mark }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }
  return Object.keys(masthead).length > 1 || signers.length > 0 ? masthead : undefined
}

/** 密级, and behind a star how long it holds (7.2.2). */
function composeClassification({ classification, secrecyPeriod }: Manifest): string | undefined {
  if (classification === undefined || secrecyPeriod === undefined) return classification
  return `${classification}★${secrecyPeriod}`
}

export function composeSignature({ signature, signatureKind, date }: Manifest): Signature {
  return {
    organs: signature,
    ...(signatureKind === undefined ? {} : { kind: signatureKind }),
    ...(date === undefined ? {} : { date }),
  }
}

/** Undefined where the manifest gives nothing of it. A letter's has neither 印发机关 nor 印发日期 (10.1). */
export function composeImprint(manifest: Manifest): Imprint | undefined {
  const { form, addresseesInImprint, addressees, copies, printingOrgan, printingDate } = manifest
  const isLetter = form === 'letter'
  const imprint: Imprint = {
    copies,
    ...(addresseesInImprint && addressees.length > 0 ? { addressees } : {}),
    ...(isLetter || printingOrgan === undefined ? {} : { printingOrgan }),
    ...(isLetter || printingDate === undefined ? {} : { printingDate }),
  }
  return Object.keys(imprint).length > 1 || copies.length > 0 ? imprint : undefined
}
