// A payload in places → the files of a project, and which place a finding speaks of.

// A grey picture of 2 × 1 pixels.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAADElEQVQI12NoaGAAAAMEAYG4+WNKAAAAAElFTkSuQmCC',
  'base64',
)
const BASE = { 模板: 'general-report', 年度: 2023, 单位: '某局' }

/** `placeAt(path, line)`: the place that wrote it, or undefined. */
export function writeProject(text, places) {
  const sources = new Map([
    ['attachments/1.md', '文字'],
    ['attachments/2.md', '文字'],
    ['data/丁.yaml', '丁: { 甲: 1, 乙: 2 }\n'],
  ])
  const assets = new Map([['assets/a.png', PNG]])
  const owners = new Map()
  for (const [index, place] of places.entries()) {
    if (place.section === undefined) continue
    const path = `sections/${String(index).padStart(3, '0')}-${place.name?.(text) ?? '甲'}.${place.extension}`
    sources.set(path, place.section(text))
    owners.set(path, place)
    if (place.data) {
      const data = `data/${index}.yaml`
      sources.set(data, place.data(text))
      owners.set(data, place)
    }
    if (place.asset) {
      const [name, bytes] = place.asset(text)
      assets.set(name, bytes === 'png' ? PNG : Buffer.from(bytes))
    }
  }
  sources.set('sections/999-末.md', '文字')
  const hasProfile = places.some(({ profile }) => profile !== undefined)
  const files = {
    'report.yaml': fileOf('manifest', hasProfile ? { ...BASE, 版面: 'house.yaml' } : BASE),
    ...(hasProfile ? { 'house.yaml': fileOf('profile', {}) } : {}),
  }
  for (const [path, { lines }] of Object.entries(files)) sources.set(path, `${lines.join('\n')}\n`)
  return { sources, assets, placeAt: (path, line) => files[path]?.owners[line - 1] ?? owners.get(path) }

  /** One line a key; a place's key stands for the same key of the base. Keys of two places are merged. */
  function fileOf(kind, base) {
    const entries = new Map(Object.entries(base).map(([key, value]) => [key, { value, place: undefined }]))
    for (const place of places) {
      if (place[kind] === undefined) continue
      const [key, value] = place[kind](text)
      const before = entries.get(key)
      const isPart = before?.place !== undefined && typeof value === 'object' && !Array.isArray(value)
      entries.set(key, { value: isPart ? { ...before.value, ...value } : value, place })
    }
    const lines = [...entries].map(([key, { value }]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    return { lines, owners: [...entries.values()].map(({ place }) => place) }
  }
}
