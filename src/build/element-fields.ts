// The manifest's fields for the elements of 版头, 署名 and 版记 that a published report has none of.

import * as z from 'zod/mini'
import { date, text, texts, YES_OR_NO, yesOrNo } from './field-types.ts'
import { field } from './fields.ts'

// The Chinese words are what is printed; see composeElements.
export const CLASSIFICATIONS = { 绝密: 'top-secret', 机密: 'secret', 秘密: 'confidential' } as const
export const URGENCIES = { 特急: 'extra-urgent', 加急: 'urgent' } as const

const COPY_NUMBER_DIGITS = 6

/** `000001` without quotes is the number 1 in YAML. */
const copyNumber = z.pipe(
  z.union([text, z.int().check(z.minimum(1))]),
  z.transform((value) => String(value).padStart(COPY_NUMBER_DIGITS, '0')),
)

const mark = z.object({
  organs: field(z.optional(texts), '机关', {
    zh: '机关名称，联合行文时主办机关在前；不写则为报告单位',
    en: 'names of the organs, the one in charge first; the organ if not given',
  }),
  suffix: field(
    z.optional(yesOrNo),
    '文件',
    { zh: '名称后是否加“文件”二字，是 或 否；不写则加', en: 'whether 文件 follows the names; it does if not given' },
    YES_OR_NO,
  ),
})

export const elementShape = {
  form: field(
    z.optional(z.enum(['document', 'letter'])),
    '格式',
    { zh: '公文 或 信函；不写则为公文', en: 'document or letter; document if not given' },
    { 公文: 'document', 信函: 'letter' },
  ),
  copyNumber: field(z.optional(copyNumber), '份号', { zh: '份号，6 位数字，如 000001', en: 'copy number, six digits' }),
  classification: field(
    z.optional(z.enum(['top-secret', 'secret', 'confidential'])),
    '密级',
    { zh: '绝密、机密 或 秘密', en: 'top-secret, secret or confidential' },
    CLASSIFICATIONS,
  ),
  secrecyPeriod: field(z.optional(text), '保密期限', {
    zh: '保密期限，如 1年；印在密级和★之后',
    en: 'how long it is secret, such as 1年; printed after ★',
  }),
  urgency: field(
    z.optional(z.enum(['extra-urgent', 'urgent'])),
    '紧急程度',
    { zh: '特急 或 加急', en: 'extra-urgent or urgent' },
    URGENCIES,
  ),
  mark: field(z.optional(mark), '发文机关标志', {
    zh: '红色的发文机关标志；{} 即“单位名称＋文件”',
    en: 'the red name of the organ on top; {} is the organ and 文件',
  }),
  addresseesPlace: field(
    z.optional(z.enum(['top', 'imprint'])),
    '主送位置',
    { zh: '主送机关排在 标题下 或 版记', en: 'where addressees stand: top or imprint' },
    { 标题下: 'top', 版记: 'imprint' },
  ),
  seal: field(
    z.optional(z.enum(['none', 'seal', 'stamp'])),
    '印章',
    {
      zh: '不加盖、加盖（机关印章）或 签名章（署名写签发人职务）；不写则不加盖',
      en: 'none, seal, or stamp (the signers’ stamps: signature holds their titles); none if not given',
    },
    { 不加盖: 'none', 加盖: 'seal', 签名章: 'stamp' },
  ),
  printingOrgan: field(z.optional(text), '印发机关', { zh: '印发机关，印在版记', en: 'the organ that prints it' }),
  printingDate: field(z.optional(date), '印发日期', {
    zh: '印发日期，如 2023-12-22',
    en: 'date of printing, such as 2023-12-22',
  }),
}
