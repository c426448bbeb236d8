// A Doc's charts → the project's assets and the drawings, under the names that the Doc's figures give.

import type { Doc, Figure } from '../model/doc.ts'
import { figuresOf } from '../model/figures.ts'
import type { Asset } from '../source/source.ts'
import { drawChart } from './draw-chart.ts'

export function drawCharts(doc: Doc, assets: ReadonlyMap<string, Asset>): ReadonlyMap<string, Asset> {
  return new Map([...assets, ...figuresOf(doc).flatMap(drawing)])
}

function drawing({ chart, image }: Figure): [string, Asset][] {
  return chart === undefined ? [] : [[image.asset, { path: image.asset, bytes: drawChart(chart, image) }]]
}
