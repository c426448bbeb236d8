// The kinds of finding that building a report can make.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'
import { profileFindings } from './profile-findings.ts'

const elements = 'GB/T 9704-2012 7.3.3'

export const manifestMissing = kind('manifest/missing', 'error', '没有 report.yaml', 'no report.yaml', PROJECT_FORMAT)
export const missingKey = kind(
  'manifest/missing-key',
  'error',
  '缺少必填项',
  'a required key is missing',
  PROJECT_FORMAT,
)
export const unknownKey = kind('manifest/unknown-key', 'error', '不认识的键', 'an unknown key', PROJECT_FORMAT)
export const sameKeyTwice = kind(
  'manifest/same-key-twice',
  'error',
  '中英文键重复',
  'a key given in both languages',
  PROJECT_FORMAT,
)
export const wrongValue = kind(
  'manifest/wrong-value',
  'error',
  '值不合要求',
  'a value that does not fit',
  PROJECT_FORMAT,
)
export const unknownTemplate = kind(
  'manifest/unknown-template',
  'error',
  '没有这种报告模板',
  'an unknown template',
  PROJECT_FORMAT,
)
export const attachmentMissing = kind(
  'manifest/attachment-missing',
  'error',
  '找不到附件文件',
  'an attachment file is missing',
  'GB/T 9704-2012 7.3.7',
)
export const attachmentUnlisted = kind(
  'manifest/attachment-unlisted',
  'warning',
  '附件文件没有列入清单',
  'an attachment file that is not listed',
  'GB/T 9704-2012 7.3.4',
)

export const extendsMissing = kind(
  'extends/missing',
  'error',
  '找不到所继承的文件',
  'the extended file is missing',
  PROJECT_FORMAT,
)
export const extendsCycle = kind('extends/cycle', 'error', '继承成环', 'a cycle of extends', PROJECT_FORMAT)
export const extendsOutside = kind(
  'extends/outside',
  'error',
  '继承的文件在项目之外',
  'extends leaves the project',
  PROJECT_FORMAT,
)
export const roleNew = kind(
  'extends/role-near',
  'warning',
  '新增的章节与已有章节名称相近',
  'a new section named almost like another',
  PROJECT_FORMAT,
)

export const sectionMissing = kind(
  'section/missing',
  'error',
  '缺少必备章节',
  'a required section is missing',
  PROJECT_FORMAT,
)
export const sectionEmpty = kind('section/empty', 'error', '章节没有内容', 'a section without text', PROJECT_FORMAT)
export const sectionNone = kind('section/none', 'error', '一个章节都没有', 'no section at all', PROJECT_FORMAT)
export const unknownRole = kind(
  'section/unknown-role',
  'error',
  '看不出是哪一部分',
  'a section of no known role',
  PROJECT_FORMAT,
)
export const twoTitles = kind('section/two-titles', 'error', '标题写了两处', 'a title given twice', PROJECT_FORMAT)
export const titleInHeadless = kind(
  'section/title-not-printed',
  'error',
  '这一部分没有标题',
  'a heading in a part that has none',
  PROJECT_FORMAT,
)
export const skippedLevel = kind('section/skipped-level', 'error', '标题跳级', 'a skipped heading level', elements)
export const footnoteUnused = kind(
  'section/footnote-unused',
  'warning',
  '脚注没有被引用',
  'a footnote that nothing calls',
  PROJECT_FORMAT,
)

export const referenceUnknown = kind(
  'reference/unknown',
  'error',
  '引用的图、表或标题不存在',
  'a reference to nothing',
  PROJECT_FORMAT,
)
export const referenceAmbiguous = kind(
  'reference/ambiguous',
  'error',
  '引用指向不止一处',
  'a reference that means several places',
  PROJECT_FORMAT,
)
export const referenceSameName = kind(
  'reference/same-name',
  'error',
  '供引用的名称重复',
  'a name for references given twice',
  PROJECT_FORMAT,
)
export const referenceNoNumber = kind(
  'reference/no-number',
  'error',
  '引用的图或表没有编号',
  'a reference to something without a number',
  PROJECT_FORMAT,
)

export const imageMissing = kind('image/missing', 'error', '找不到图片', 'an image is missing', PROJECT_FORMAT)
export const imageOutside = kind(
  'image/outside',
  'error',
  '图片在项目之外',
  'an image outside the project',
  PROJECT_FORMAT,
)
export const imageRemote = kind('image/remote', 'error', '图片是网上的地址', 'an image on the web', PROJECT_FORMAT)
export const imageWrongType = kind(
  'image/wrong-type',
  'error',
  '图片内容与扩展名不符',
  'an image that is not what its name says',
  PROJECT_FORMAT,
)
export const imageUnsupported = kind(
  'image/unsupported',
  'error',
  '图片格式不受支持',
  'an image format that cannot be printed',
  PROJECT_FORMAT,
)
export const imageBroken = kind('image/broken', 'error', '图片已损坏', 'a broken image', PROJECT_FORMAT)
export const imageUnsafe = kind(
  'image/unsafe-svg',
  'error',
  'SVG 里有脚本、动画或外部引用',
  'an SVG with scripts, animation or references outside',
  PROJECT_FORMAT,
)
export const imageText = kind(
  'image/svg-text',
  'error',
  'SVG 里有文字，却没有同名的 PNG',
  'an SVG with text and no PNG of the same name',
  PROJECT_FORMAT,
)
export const imageAlt = kind(
  'image/no-alt',
  'warning',
  '图片没有文字说明',
  'an image without alternative text',
  'GB/T 37668-2019；WCAG 2.2 1.1.1',
)

export const chartCrowded = kind(
  'chart/crowded',
  'warning',
  '图表按写的宽度放不下',
  'a chart with more in it than its width has room for',
  PROJECT_FORMAT,
)

/** Every kind, for the list of codes. */
export const buildFindings: readonly FindingKind[] = [
  manifestMissing,
  missingKey,
  unknownKey,
  sameKeyTwice,
  wrongValue,
  unknownTemplate,
  attachmentMissing,
  attachmentUnlisted,
  extendsMissing,
  extendsCycle,
  extendsOutside,
  roleNew,
  ...profileFindings,
  sectionMissing,
  sectionEmpty,
  sectionNone,
  unknownRole,
  twoTitles,
  titleInHeadless,
  skippedLevel,
  footnoteUnused,
  referenceUnknown,
  referenceAmbiguous,
  referenceSameName,
  referenceNoNumber,
  imageMissing,
  imageOutside,
  imageRemote,
  imageWrongType,
  imageUnsupported,
  imageBroken,
  imageUnsafe,
  imageText,
  imageAlt,
  chartCrowded,
]
