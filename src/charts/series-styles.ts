// How the series of a chart are told apart: in colour by hue, in greyscale by lightness, and by hatching, or for lines by
// dashes and marks.

/** Directions of the lines drawn over an area. */
export type Hatching = 'none' | 'up' | 'down' | 'level' | 'upright' | 'crossed' | 'squared' | 'sparse'

export interface AreaStyle {
  readonly fill: string
  readonly hatching: Hatching
  /** Of the hatching, and of a text upon the area. */
  readonly ink: string
}

export interface LineStyle {
  readonly stroke: string
  readonly dash?: readonly number[]
  readonly mark: Mark
}

export type Mark = 'disc' | 'square' | 'triangle' | 'diamond' | 'ring' | 'frame' | 'hollow-triangle' | 'hollow-diamond'

const WHITE = '#ffffff'
const BLACK = '#262626'

// Their lightness (L* of CIELAB): 33, 87, 61, 94, 45, 82, 21, 77.
const AREAS: readonly AreaStyle[] = [
  { fill: '#24507f', hatching: 'none', ink: WHITE },
  { fill: '#cfdcea', hatching: 'up', ink: BLACK },
  { fill: '#7d95ad', hatching: 'level', ink: BLACK },
  { fill: '#f3efe6', hatching: 'down', ink: BLACK },
  { fill: '#9a5b3c', hatching: 'sparse', ink: WHITE },
  { fill: '#e3c79a', hatching: 'crossed', ink: BLACK },
  { fill: '#333333', hatching: 'upright', ink: WHITE },
  { fill: '#bdbdbd', hatching: 'squared', ink: BLACK },
]

const LINES: readonly LineStyle[] = [
  { stroke: '#24507f', mark: 'disc' },
  { stroke: '#9a5b3c', dash: [6, 2.5], mark: 'square' },
  { stroke: '#4d4d4d', dash: [1.5, 2], mark: 'triangle' },
  { stroke: '#5f7f9f', dash: [8, 2.5, 1.5, 2.5], mark: 'diamond' },
  { stroke: '#111111', dash: [3, 2], mark: 'ring' },
  { stroke: '#7a6a3a', dash: [10, 3], mark: 'frame' },
  { stroke: '#3f6b52', dash: [5, 2, 1.5, 2, 1.5, 2], mark: 'hollow-triangle' },
  { stroke: '#808080', mark: 'hollow-diamond' },
]

/** More would not be told apart. */
export function areaStyle(index: number): AreaStyle {
  return AREAS[index % AREAS.length] ?? { fill: '#24507f', hatching: 'none', ink: WHITE }
}

export function lineStyle(index: number): LineStyle {
  return LINES[index % LINES.length] ?? { stroke: '#24507f', mark: 'disc' }
}
