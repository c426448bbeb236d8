// 行数和行距: 22 lines that fill 版心.

import { typeArea } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { FileCheck, PageCheck } from '../check.ts'
import { bodyParagraphs, mostFrequent } from '../docx/body.ts'
import type { DocxFile, Paragraph } from '../docx/docx-file.ts'
import { fullPages } from '../pages/full-pages.ts'
import { fail, figure, pageList, pass, unverified } from '../result.ts'
import { COMPENSATED, TOLERANCES } from '../tolerances.ts'
import { twipsToMillimetres } from '../units.ts'

const common = { group: 'grid', clause: '5.2.3', strength: '一般' } as const

export const linesInFile: FileCheck = {
  ...common,
  id: 'grid/line-spacing',
  evidence: 'file',
  title: { zh: '正文行距（文件设置）', en: 'Line spacing of the body (as set in the file)' },
  expected: (profile) => {
    const pitch = figure((typeArea(profile).height / profile.grid.lines.value) * (72 / 25.4))
    const slack = TOLERANCES.filled.value
    return {
      zh: `${profile.grid.lines.value} 行撑满版心：行距不大于 ${pitch} 磅，剩余不超过 ${slack} mm`,
      en: `${profile.grid.lines.value} lines fill the type area: at most ${pitch} pt each, no more than ${slack} mm left over`,
    }
  },
  run: (docx, profile) => {
    const body = bodyParagraphs(docx, profile)
    if (body.length === 0) return unverified('没有认出正文段落', 'no body paragraphs were recognised')
    // Of paragraphs that differ, those with most text speak for the body.
    const most = mostFrequent(
      body.map((paragraph) => ({ key: pitchKey(paragraph, docx), weight: paragraph.text.length })),
    )
    const paragraph = body.find((candidate) => pitchKey(candidate, docx) === most?.key)
    const pitch = paragraph && pitchOf(paragraph, docx)
    const section = docx.sections[paragraph?.section ?? 0] ?? docx.sections[0]
    if (pitch === undefined || section === undefined) {
      return unverified(
        '正文用单倍或最小行距，又没有行网格，行距随字体变',
        'the body’s line spacing depends on the font: no grid, no exact value',
      )
    }
    const height = section.height - section.top - section.bottom
    const count = profile.grid.lines.value
    const rest = height - count * pitch
    const points = `${figure(pitch / 20)} 磅`
    const shown = `${count} × ${figure(pitch / 20)} pt = ${figure(twipsToMillimetres(count * pitch))} mm`
    const area = figure(twipsToMillimetres(height))
    if (rest < 0) {
      return fail(
        `行距 ${points}：${shown}，超出版心 ${area} mm，第 ${count} 行排不下`,
        `${shown}, more than the type area’s ${area} mm: line ${count} does not fit`,
      )
    }
    if (twipsToMillimetres(rest) > TOLERANCES.filled.value) {
      return fail(
        `行距 ${points}：${shown}，版心 ${area} mm 没有撑满，空出 ${figure(twipsToMillimetres(rest))} mm`,
        `${shown}: the type area of ${area} mm is not filled, ${figure(twipsToMillimetres(rest))} mm are left`,
      )
    }
    return pass(`行距 ${points}：${shown}，版心 ${area} mm`, `${shown} in ${area} mm`)
  },
}

function pitchKey(paragraph: Paragraph, docx: DocxFile): string {
  return String(pitchOf(paragraph, docx))
}

/** In twips; undefined where it depends on the font. */
function pitchOf({ spacing, snapsToGrid, section }: Paragraph, { sections }: DocxFile): number | undefined {
  if (spacing.rule === 'exact') return spacing.line
  const grid = sections[section]?.grid
  const isGridded = grid !== undefined && grid.linePitch > 0 && grid.type !== 'default'
  if (!isGridded || !snapsToGrid) return undefined
  return spacing.rule === 'auto'
    ? (grid.linePitch * spacing.line) / 240
    : grid.linePitch * Math.ceil(spacing.line / grid.linePitch)
}

const noFullPage = () => unverified('没有排满正文的整面', 'no page is full of body text')

export const linesOnPages: PageCheck = {
  ...common,
  id: 'grid/lines',
  evidence: 'pages',
  title: { zh: '每面行数（实测）', en: 'Lines on a page (measured)' },
  expected: ({ grid }) => ({ zh: `整面 ${grid.lines.value} 行`, en: `${grid.lines.value} on every full page` }),
  run: ({ right }, profile) => {
    const full = fullPages(right, profile)
    if (full.length === 0) return noFullPage()
    const pages = full.map(({ number }) => number)
    const wrong = full.filter(({ lines }) => lines !== profile.grid.lines.value)
    if (wrong.length === 0) {
      const count = profile.grid.lines.value
      return pass(`第 ${pageList(pages)} 面各 ${count} 行`, `${count} on page ${pageList(pages)}`, pages)
    }
    const counts = [...new Set(wrong.map(({ lines }) => lines))]
    const shown = counts.map((count) => {
      const list = pageList(wrong.filter(({ lines }) => lines === count).map(({ number }) => number))
      return { zh: `第 ${list} 面 ${count} 行`, en: `${count} on page ${list}` }
    })
    return fail(
      shown.map(({ zh }) => zh).join('，'),
      shown.map(({ en }) => en).join(', '),
      wrong.map(({ number }) => number),
    )
  },
}

export const pitchOnPages: PageCheck = {
  ...common,
  id: 'grid/line-pitch',
  evidence: 'pages',
  title: { zh: '行距（实测）', en: 'Line pitch (measured)' },
  expected: (profile) => {
    const text = `${figure(idealPitch(profile))} ± ${figure(TOLERANCES.linePitch.value)} mm`
    return { zh: text, en: text }
  },
  run: ({ right, docx }, profile) => {
    const full = fullPages(right, profile)
    if (full.length === 0) return noFullPage()
    const isCompensated = docx.sections.some(
      ({ top }) => Math.abs(twipsToMillimetres(top) - COMPENSATED.top) < COMPENSATED.slack,
    )
    const wanted = [idealPitch(profile), ...(isCompensated ? [COMPENSATED.linePitch] : [])]
    const isRight = (pitch: number) => wanted.some((value) => Math.abs(pitch - value) <= TOLERANCES.linePitch.value)
    const wrong = full.filter(({ pitch }) => !isRight(pitch))
    const shown = wrong[0] ?? full[0]
    const pages = (wrong.length > 0 ? wrong : full).map(({ number }) => number)
    const text = `${(shown?.pitch ?? 0).toFixed(3)} mm（${figure(((shown?.pitch ?? 0) / 25.4) * 72)} 磅）`
    const english = `${(shown?.pitch ?? 0).toFixed(3)} mm`
    return wrong.length > 0
      ? fail(`第 ${pageList(pages)} 面 ${text}`, `${english} on page ${pageList(pages)}`, pages)
      : pass(`第 ${pageList(pages)} 面 ${text}`, `${english} on page ${pageList(pages)}`, pages)
  },
}

function idealPitch(profile: Profile): number {
  return typeArea(profile).height / profile.grid.lines.value
}
