// An SVG that a figure shows → the image, or findings that say why it cannot be printed.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Image } from '../model/doc.ts'
import type { SectionFigure } from '../model/section.ts'
import type { Asset } from '../source/source.ts'
import type { Drawing } from './drawings.ts'
import { imageBroken, imageText, imageUnsafe } from './findings.ts'

export function useDrawing(
  path: string,
  { problems, size, hasText }: Drawing,
  figure: SectionFigure,
  assets: ReadonlyMap<string, Asset>,
  log: Log,
): Image | undefined {
  for (const { kind, message, line, column } of problems) {
    log.add(kind === 'broken' ? imageBroken : imageUnsafe, {
      message: {
        zh: `图片“${path}”第${line}行第${column}列：${message.zh}`,
        en: `image “${path}”, line ${line}, column ${column}: ${message.en}`,
      },
      expected: {
        zh: '只有图形的 SVG：没有脚本、动画、外部引用和 DOCTYPE',
        en: 'an SVG of shapes alone: no scripts, animation, references outside or DOCTYPE',
      },
      help: {
        zh: '在绘图软件里另存为“纯 SVG”（Inkscape）或“SVG 1.1，去掉保留编辑功能”，或改用 PNG',
        en: 'save it as plain SVG from a drawing program, or use a PNG',
      },
      span: figure.span,
    })
  }
  if (problems.length > 0) return undefined
  if (size === undefined) {
    log.add(imageBroken, {
      message: { zh: `图片“${path}”没有写明大小`, en: `image “${path}” does not say its size` },
      expected: { zh: '<svg> 上有 width 和 height，或 viewBox', en: 'width and height, or a viewBox, on <svg>' },
      help: {
        zh: '在绘图软件里设好页面大小后重新导出',
        en: 'set the page size in a drawing program and export it again',
      },
      span: figure.span,
    })
    return undefined
  }
  const fallback = [path.replace(/svg$/i, 'png'), path.replace(/svg$/i, 'PNG')].find((png) => assets.has(png))
  if (hasText && fallback === undefined) {
    reportText(path, figure, log)
    return undefined
  }
  const [width, height] = [Math.max(1, Math.round(size.width)), Math.max(1, Math.round(size.height))]
  return { asset: path, type: 'svg', width, height, ...(fallback === undefined ? {} : { fallback }) }
}

/** Programs that draw no SVG get a picture of pixels; what its letters look like must not depend on the machine. */
function reportText(path: string, figure: SectionFigure, log: Log): void {
  const png = path.replace(/svg$/i, 'png')
  log.add(imageText, {
    message: {
      zh: `图片“${path}”里有文字，各台电脑字体不同，印出来会走样`,
      en: `image “${path}” has text, which looks different on machines with other fonts`,
    },
    expected: { zh: `文字转为路径，或旁边有同名的“${png}”`, en: `text made into paths, or “${png}” beside it` },
    help: {
      zh: '在绘图软件里把文字“转换为路径（轮廓）”后另存；或再导出一张同名的 PNG',
      en: 'convert the text to paths in a drawing program, or export a PNG of the same name as well',
    },
    span: figure.span,
  })
}
