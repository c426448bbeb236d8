// Symbols of units that are often written in the wrong case. GB 3100-1993 (国际单位制及其应用): symbols are lower case but for
// those named after a person (W, Hz, Pa), and the prefixes k, h, c, m are lower case, M is upper case.

const RIGHT: Readonly<Record<string, readonly string[]>> = {
  kg: ['KG', 'Kg', 'kG'],
  km: ['KM', 'Km', 'kM'],
  cm: ['CM', 'Cm', 'cM'],
  mm: ['MM'],
  kW: ['KW', 'Kw', 'kw'],
  kW·h: ['KWH', 'KWh', 'Kwh', 'kwh', 'kWH'],
  kV: ['KV', 'Kv', 'kv'],
  Hz: ['HZ', 'hz'],
  MPa: ['Mpa', 'MPA', 'mpa'],
  kPa: ['KPa', 'Kpa', 'KPA', 'kpa'],
  dB: ['DB', 'db', 'Db'],
}

/** The right symbol of each that is wrong. */
export const WRONG_SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries(RIGHT).flatMap(([right, wrong]) => wrong.map((each): [string, string] => [each, right])),
)
