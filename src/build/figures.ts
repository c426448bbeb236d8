// The address of an image in a section → the project's asset, its real type and its size.

import { imageSize } from 'image-size'
import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Image } from '../model/doc.ts'
import type { SectionFigure } from '../model/section.ts'
import type { Asset } from '../source/source.ts'
import type { Drawings } from './drawings.ts'
import {
  imageAlt,
  imageBroken,
  imageMissing,
  imageOutside,
  imageRemote,
  imageUnsupported,
  imageWrongType,
} from './findings.ts'
import { pixelsPerInch } from './image-density.ts'
import { reachesEnd } from './image-end.ts'
import { resolveInProject } from './project-path.ts'
import { useDrawing } from './use-drawing.ts'

const IMAGE_FILE: Message = {
  zh: '项目里的 PNG、JPEG 或 SVG 文件，如 assets/走访.png',
  en: 'a PNG, JPEG or SVG file of the project, such as assets/visit.png',
}

/** Where images come from: the project's files, and what was read of its SVG files beforehand. */
export interface Images {
  readonly assets: ReadonlyMap<string, Asset>
  readonly drawings: Drawings
}

const typesByExtension: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg' }
const typesByContent: Readonly<Record<string, 'png' | 'jpeg'>> = { png: 'png', jpg: 'jpeg' }

/** The image, or undefined after a finding that says why it cannot be printed. */
export function findImage(figure: SectionFigure, { assets, drawings }: Images, log: Log): Image | undefined {
  if (figure.alt.trim() === '') {
    log.add(imageAlt, {
      message: { zh: '图片没有文字说明', en: 'the image has no alternative text' },
      expected: { zh: '![图中内容的一句话说明](图片文件)', en: '![what the image shows](file)' },
      help: { zh: '在方括号里写一句说明，供看不见图的人阅读', en: 'describe the image inside the brackets' },
      span: figure.span,
    })
  }
  const asset = findAsset(figure, assets, log)
  if (asset === undefined) return undefined
  const type = readSize(asset.bytes)?.type
  // A PNG that is merely called .svg is told so below.
  const drawing = type === undefined || type === 'svg' ? drawings.get(asset.path) : undefined
  if (drawing === undefined) return measure(asset, figure, log)
  const image = useDrawing(asset.path, drawing, figure, assets, log)
  const fallback = image?.fallback === undefined ? undefined : assets.get(image.fallback)
  return fallback && measure(fallback, figure, log) === undefined ? undefined : image
}

function findAsset(figure: SectionFigure, assets: Images['assets'], log: Log): Asset | undefined {
  const say = (kind: FindingKind, message: Message, help: Message): undefined => {
    log.add(kind, { message, expected: IMAGE_FILE, help, span: figure.span })
  }
  const written = decode(figure.source)
  if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(written)) {
    return say(
      imageRemote,
      { zh: `图片“${written}”不是项目里的文件`, en: `image “${written}” is no file of the project` },
      { zh: '把图片存到 assets 文件夹，再写它的文件名', en: 'save the image under assets/ and write its name' },
    )
  }
  // Beside the section file, or from the project's folder: clerks write both.
  const candidates = [resolveInProject(written, figure.span.path), resolveInProject(written, '')]
  const found = candidates.map((path) => assets.get(path)).find((asset) => asset !== undefined)
  if (found) return found
  if (candidates.every((path) => path === 'outside')) {
    return say(
      imageOutside,
      { zh: `图片“${written}”在项目文件夹之外`, en: `image “${written}” lies outside the project` },
      { zh: '把图片复制到 assets 文件夹', en: 'copy the image to assets/' },
    )
  }
  const guess = closest(candidates.find((path) => path !== 'outside') ?? written, assets.keys())
  return say(
    imageMissing,
    { zh: `找不到图片“${written}”`, en: `image “${written}” is missing` },
    guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '把图片放进 assets 文件夹，检查文件名和大小写', en: 'put it under assets/; check its name and case' },
  )
}

function decode(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    // A stray % is part of the name.
    return address.normalize('NFC')
  }
}

function measure(asset: Asset, figure: SectionFigure, log: Log): Image | undefined {
  const extension = asset.path.slice(asset.path.lastIndexOf('.') + 1).toLowerCase()
  const size = readSize(asset.bytes)
  const type = size && typesByContent[size.type ?? '']
  const isCut = type !== undefined && !reachesEnd(asset.bytes, type)
  if (size === undefined || size.width <= 0 || size.height <= 0 || isCut) {
    log.add(imageBroken, {
      message: isCut
        ? { zh: `图片“${asset.path}”不完整，后半截缺失`, en: `image “${asset.path}” is cut short` }
        : { zh: `图片“${asset.path}”无法读取`, en: `image “${asset.path}” cannot be read` },
      expected: { zh: '完好的 PNG 或 JPEG 图片', en: 'a sound PNG or JPEG image' },
      help: {
        zh: '重新复制一份，或用画图等软件打开后另存为 PNG',
        en: 'copy it anew, or open it in an image program and save it as PNG',
      },
      span: figure.span,
    })
    return undefined
  }
  if (type === undefined) {
    log.add(imageUnsupported, {
      message: {
        zh: `图片“${asset.path}”是 ${size.type?.toUpperCase()} 格式`,
        en: `image “${asset.path}” is ${size.type?.toUpperCase()}`,
      },
      expected: { zh: 'PNG、JPEG 或 SVG', en: 'PNG, JPEG or SVG' },
      help: { zh: '另存为 PNG', en: 'save it as PNG' },
      span: figure.span,
    })
    return undefined
  }
  if (typesByExtension[extension] !== type) {
    log.add(imageWrongType, {
      message: {
        zh: `图片“${asset.path}”其实是 ${type.toUpperCase()}`,
        en: `image “${asset.path}” is really ${type.toUpperCase()}`,
      },
      expected: { zh: '扩展名与内容一致', en: 'a name that tells the true type' },
      help: {
        zh: `把扩展名改为 .${type === 'jpeg' ? 'jpg' : type}`,
        en: `rename it to .${type === 'jpeg' ? 'jpg' : type}`,
      },
      span: figure.span,
    })
    return undefined
  }
  const scale = PIXELS_PER_INCH / (pixelsPerInch(asset.bytes, type) ?? PIXELS_PER_INCH)
  const scaled = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { asset: asset.path, type, width: scaled(size.width), height: scaled(size.height) }
}

// What CSS and Word take where an image does not say.
const PIXELS_PER_INCH = 96

function readSize(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes)
  } catch {
    // The library throws for whatever it cannot read; the finding says so.
    return undefined
  }
}
