// What to do about a class of typeface: where a missing font comes from lawfully, and the way out for characters.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { ClassSurvey, SurveyClass } from './class-survey.ts'

type Origin = (name: string) => Message

const windows: Origin = (name) => ({
  zh: `“${name}”随中文版 Windows 提供；Windows 10、11 里没有的，在“设置”的“可选功能”中添加“简体中文补充字体”。其他系统可用本单位正版 WPS Office 所带的同类字体`,
  en: `“${name}” comes with Chinese Windows; where Windows 10 or 11 lacks it, add “Chinese (Simplified) Supplemental Fonts” under Settings, Optional features. Elsewhere take the like typeface of your office’s licensed WPS Office`,
})

const withWps: Origin = (name) => ({
  zh: `“${name}”不随新版 Windows 提供，可由本单位正版 WPS Office 安装带来；没有时 Windows 自带的同类字体（“仿宋”“楷体”）可以代替，字也更全`,
  en: `“${name}” does not come with current Windows; your office’s licensed WPS Office may install it. Otherwise the like typeface of Windows (仿宋, 楷体) stands in, and has more characters`,
})

const licensed: Origin = (name) => ({
  zh: `“${name}”是方正公司的商用字体，Windows 不带：请单位信息化部门用有授权的安装包安装，没有授权的向方正取得。不要用来路不明的字体文件`,
  en: `“${name}” is a licensed typeface of Founder (方正) and does not come with Windows: have your IT department install it under a licence, or obtain one from Founder. Use no font file of unknown origin`,
})

const western: Origin = (name) => ({
  zh: `“${name}”随 Windows、macOS 提供；Linux 上可装系统软件源里字宽相同的 Liberation Serif`,
  en: `“${name}” comes with Windows and macOS; on Linux install Liberation Serif, which has the same widths, from the system’s own packages`,
})

const fromOwner: Origin = (name) => ({
  zh: `“${name}”请按其授权，从字体厂商或本单位信息化部门取得`,
  en: `obtain “${name}” under its licence from its maker or your IT department`,
})

function originOf(name: string, fontClass: SurveyClass): Origin {
  if (/^方正|^FZ/.test(name)) return licensed
  if (/_GB2312$/i.test(name)) return withWps
  if (fontClass === '西文') return name === 'Times New Roman' ? western : fromOwner
  return /^(仿宋|FangSong|楷体|KaiTi|黑体|SimHei|宋体|SimSun)$/i.test(name) ? windows : fromOwner
}

const rarer: Message = {
  zh: '缺字多在人名、地名里，不要改字：请在版面配置中把这一类字体换成 GBK 或 GB18030 版（如“仿宋”“楷体”，或名称带 _GBK 的字体）',
  en: 'the missing characters mostly stand in names: do not change them, but have the profile name a GBK or GB 18030 version of the typeface (such as 仿宋, 楷体, or one ending in _GBK)',
}

export function adviceFor({ fontClass, names, coverage }: Omit<ClassSurvey, 'advice'>): Message[] {
  const [first] = names
  const install = first && !first.face ? [originOf(first.name, fontClass)(first.name)] : []
  const lacks = fontClass !== '西文' && coverage.some(({ name, missing }) => name === first?.name && missing.length > 0)
  return lacks ? [...install, rarer] : install
}
