// Makers of rows: what the base profile is written in.

import { type FontClass, row, type Strength, type TextAlign } from './profile.ts'

// The standard names sizes by 号; the points are those of the type trade.
export const size2 = (clause: string) => row(22, 'pt', clause, '一般', '2号 = 22 pt')
export const size3 = (clause: string, strength: Strength = '一般') => row(16, 'pt', clause, strength, '3号 = 16 pt')
export const size4 = (clause: string) => row(14, 'pt', clause, '一般', '4号 = 14 pt')
export const font = (value: FontClass, clause: string, strength: Strength = '一般') =>
  row(value, '字体', clause, strength)
export const align = (value: TextAlign, clause: string, strength: Strength = '规定') =>
  row(value, '对齐', clause, strength)
export const cells = (value: number, clause: string, strength: Strength = '规定') => row(value, '字', clause, strength)
export const lines = (value: number, clause: string, strength: Strength = '规定') => row(value, '行', clause, strength)

export const practice = 'GB/T 9704-2012 未规定'
