// What later texts have taken the place of, though no sentence that repeals it was read: good for a hint and no more.

import type { LawDate } from './law.ts'

export type ReplacedRow = readonly [name: string, since: LawDate, by: string]

// biome-ignore format: a table, one text a line
export const replaced: readonly ReplacedRow[] = [
  // Both texts in LawRefBook/Laws@2f4c5c2; 国务院令第752号 of 2022 is said to repeal the first.
  ['信访条例', '2022-05-01', '信访工作条例'],
  // As above; the days are those of the laws.
  ['法律援助条例', '2022-01-01', '中华人民共和国法律援助法'],
  ['无障碍环境建设条例', '2023-09-01', '中华人民共和国无障碍环境建设法'],
  // Its last year is in its name.
  ['法治政府建设实施纲要（2015—2020年）', '2021-08', '法治政府建设实施纲要（2021—2025年）'],
  // The rules on the regulation do in 2025 what those on the system did.
  ['公平竞争审查制度实施细则', '2025-04-20', '公平竞争审查条例实施办法'],
  // The law of 2009 has its subject.
  ['中华人民共和国食品卫生法', '2010', '中华人民共和国食品安全法'],
]
