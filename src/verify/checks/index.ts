// Every check, in the order in which they are told; nothing but the list.

import type { Check } from '../check.ts'
import { charactersOnPages } from './characters.ts'
import { contentsPages } from './contents.ts'
import { documentNumber } from './document-number.ts'
import { bodyFont, fontsOnPages, titleCentred, titleFont } from './fonts.ts'
import { headingFonts, numberForms } from './headings.ts'
import { imprintFoot } from './imprint.ts'
import { linesInFile, linesOnPages, pitchOnPages } from './lines.ts'
import { marginsInFile, typeAreaOnPages } from './margins.ts'
import { numberFont, numberForm, numberSides } from './page-number-file.ts'
import { numberOffset, numberSide, numberSize, numbersPresent, printedForm } from './page-number-pages.ts'
import { attachmentPages, firstPage, landscapeHeads } from './page-order.ts'
import { sheetInFile, sheetOnPages } from './paper-size.ts'
import { dateForm, signatureAlone, signaturePlace } from './signature.ts'

export const checks: readonly Check[] = [
  sheetInFile,
  sheetOnPages,
  marginsInFile,
  typeAreaOnPages,
  linesInFile,
  linesOnPages,
  pitchOnPages,
  charactersOnPages,
  numberForm,
  numberSides,
  numberFont,
  numbersPresent,
  printedForm,
  numberSide,
  numberOffset,
  numberSize,
  bodyFont,
  titleFont,
  headingFonts,
  fontsOnPages,
  titleCentred,
  documentNumber,
  numberForms,
  firstPage,
  signaturePlace,
  signatureAlone,
  dateForm,
  attachmentPages,
  imprintFoot,
  landscapeHeads,
  contentsPages,
]
