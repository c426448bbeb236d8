import type { FactNumber } from '../../model/facts.ts'

export function parseQuantity(text: string): FactNumber | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(余|多)?([^\d\s]*)$/.exec(text)
  return match ? { kind: 'number', value: match[1] ?? '', unit: match[3] ?? '' } : undefined
}
