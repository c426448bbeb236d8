// Where the table of laws comes from, and the day that it shows. How to add to it: CONTRIBUTING, “A law”.

import { sayDate } from './say-date.ts'

/**
 * Laws: the list of 311 laws in force that 全国人大常委会 publishes
 * (http://www.npc.gov.cn/npc/c2/c30834/202607/P020260708374460794789.pdf), as copied in github.com/ImCa0/just-laws@5c000d2
 * (LAWS_PROGRESS.md); decisions and resolutions are left out. Their days are those below the titles and in the last
 * articles of the texts there and, independently, in github.com/LawRefBook/Laws@2f4c5c2 (of flk.npc.gov.cn): years, days
 * and amendments were compared, and differ nowhere but where the second is older.
 */
export const LAWS_AS_OF = '2026-06-26'

/** Regulations: the texts of github.com/LawRefBook/Laws@2f4c5c2, folder 行政法规. Later ones stand in documents.ts. */
export const REGULATIONS_AS_OF = '2025-04-19'

/** How rules that rest on the table say how old it is. */
export const TABLE_AGE = `法律表截至${sayDate(LAWS_AS_OF).zh}，行政法规表截至${sayDate(REGULATIONS_AS_OF).zh}`
