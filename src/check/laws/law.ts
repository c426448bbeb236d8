// What the table says of one law, regulation or document, and the short form in which its rows are written.

/** A day, or as much of it as is known: 2021-08-11, 2021-08 or 2021. Such texts sort like days. */
export type LawDate = string

export interface Repeal {
  readonly on: LawDate
  /** The law that repeals it. */
  readonly by: string
  /** Where it says so. */
  readonly article: string
}

export interface Law {
  /** The whole name. */
  readonly name: string
  /** When it was first passed or issued. Absent: not looked up. */
  readonly issued?: LawDate
  /** From when it is in force, as its present text says. */
  readonly inForce?: LawDate
  /** When it was amended, as far as its text tells. */
  readonly revised: readonly LawDate[]
  /** 国务院令第…号, 中发〔…〕…号: under which it was first issued. */
  readonly number?: string
  readonly repealed?: Repeal
  /** What has taken its place, where nobody has read that it was repealed. */
  readonly replaced?: { readonly since: LawDate; readonly by: string }
}

/** An empty text stands for what is not known. `order` is the number of 国务院令. */
export type LawRow = readonly [
  name: string,
  issued: LawDate,
  inForce: LawDate,
  revised?: readonly LawDate[],
  order?: number,
]

export function lawOf([name, issued, inForce, revised = [], order]: LawRow): Law {
  return {
    name,
    revised,
    ...(issued === '' ? {} : { issued }),
    ...(inForce === '' ? {} : { inForce }),
    ...(order === undefined ? {} : { number: `国务院令第${order}号` }),
  }
}
