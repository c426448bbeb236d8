// npm run bench:growth [-- --quick | --long] [--seed N] [--rule id]: how the cost of each rule grows with the length of texts that are hard on
// it: a list of them, and more drawn by fast-check, each in several shapes. Fails where one grows clearly faster than they.
//
// What a regular expression does cannot be counted from outside, so processor time stands for its work, and only ratios of
// it within one run are judged: four times the text may take four times as long, where squared time takes sixteen times.
// Whatever looks suspicious is measured again, the least of several runs at each length, before it counts.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { least, timed } from './cpu.js'
import { anyParts, hostileTexts, inRuns } from './hostile-texts.js'
import { loadProgram } from './program.js'
import { readTexts } from './read-texts.js'
import { shapes } from './shapes.js'
import { printTable } from './table.js'

// UTF-16 units: 25, 50 and 100 kB of Han characters in UTF-8, or up to 400 kB.
const SHORT = [8_500, 17_000, 34_000]
const LONG = [34_000, 68_000, 136_000]
const DRAWN = { quick: 12, whole: 40 }
// Halfway between linear and squared; sorting adds 0.1.
const LIMIT = 1.5
const ROUNDS = 5
// What lasts less than this many passes over a text of 400 kB is noise.
const LEAST = 20
// Nobody needs to see how long it takes in the end.
const HOPELESS = 2000
const SLOWEST = 12

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    rule: { type: 'string' },
    long: { type: 'boolean' },
    // Each text in one shape, by turns: what CI has time for.
    quick: { type: 'boolean' },
  },
})
const runs = values.quick ? DRAWN.quick : DRAWN.whole
const lengths = values.long ? LONG : SHORT
const seed = Number(values.seed ?? 15_834)
const starters = (id) => fileURLToPath(new URL(`../templates/${id}/starter`, import.meta.url))
const program = await loadProgram()
const bases = program.templates.map((template) => ({
  template,
  checked: program.checkedOf(program.starterOf(template, readTexts(starters(template.id)))),
}))
const subjects = listSubjects().filter(({ id }) => values.rule === undefined || id === values.rule)
const pass = inRuns(['汉'], LONG[2])
const unit = LEAST * least(ROUNDS, () => timed(() => pass.search(/[a-z]/)).milliseconds)
const slowest = new Map()

const forms = Object.entries(shapes)
const failures = hostileTexts().flatMap(({ parts }, index) =>
  growthsOf(parts, values.quick ? [forms[index % forms.length]] : forms),
)
const drawn = fc.check(
  fc.property(anyParts, (parts) => growthsOf(parts).length === 0),
  { seed, numRuns: runs },
)
if (drawn.failed) failures.push(...growthsOf(drawn.counterexample[0]), `seed ${seed}: the above`)
printResult()

/** Everything whose cost is looked at: a rule with the template whose report it reads. */
function listSubjects() {
  const general = bases.find(({ template }) => template.id === 'general-report')
  const toSubject = (base) => (rule) => ({ id: rule.id, base, run: (checked) => program.runRule(rule, checked) })
  const read = ({ report }) => Object.values(program.readReport(report)).length
  return [
    { id: 'reading the words', base: general, run: read },
    ...program.rules.map(toSubject(general)),
    ...bases.flatMap((base) => base.template.rules.map(toSubject(base))),
  ]
}

/** A line for each subject whose cost grows too fast on a text of these parts. */
function growthsOf(parts, wanted = forms) {
  return wanted.flatMap(([shape, blocksOf]) => {
    const text = `${shape} of ${parts.map((part) => JSON.stringify(part)).join(' then ')}`
    const made = new Map()
    const inputFor = (base, length) => {
      const key = `${base.template.id} ${length}`
      if (!made.has(key)) made.set(key, inputOf(base, blocksOf(inRuns(parts, length))))
      return made.get(key)
    }
    return subjects.flatMap(({ id, base, run }) => {
      const timeOf = (length) => timeOnce(run, inputFor(base, length))
      const growth = growthOf(id, timeOf, text)
      return growth === undefined ? [] : [growth]
    })
  })
}

function timeOnce(run, input) {
  return timed(() => run(input)).milliseconds
}

function inputOf({ checked, template }, blocks) {
  const input = program.withBlocks(checked, blocks, template)
  // Each form of the words is read when the first rule asks for it, and is not that rule's cost.
  Object.values(input.reading)
  return input
}

/** `timeOf` a length of the text. */
function growthOf(id, timeOf, text) {
  const [short, , long] = lengths
  const first = [timeOf(short), timeOf(long)]
  note(id, first[1], text)
  if (first[1] < unit || exponent(first, 2) < LIMIT) return undefined
  if (first[1] > HOPELESS)
    return `${id}: ${first[0].toFixed(0)} ms, and ${first[1].toFixed(0)} ms for four times as much in ${text}`
  const again = lengths.map((length) => least(ROUNDS, () => timeOf(length)))
  if (again.at(-1) < unit || exponent(again.slice(0, 2)) < LIMIT || exponent(again.slice(1)) < LIMIT) return undefined
  return `${id}: ${again.map((time) => time.toFixed(1)).join(', ')} ms, each for twice as much in ${text}`
}

/** 1 where twice the text takes twice as long, 2 where it takes four times as long. */
function exponent([shorter, longer], doublings = 1) {
  return Math.log2(longer / shorter) / doublings
}

function note(id, milliseconds, text) {
  if (milliseconds > (slowest.get(id)?.milliseconds ?? 0)) slowest.set(id, { milliseconds, text })
}

function printResult() {
  console.log(
    `${hostileTexts().length} texts up to ${lengths[2]} characters, ${runs} more of seed ${seed}; the slowest:`,
  )
  const rows = [...slowest].sort(([, a], [, b]) => b.milliseconds - a.milliseconds).slice(0, SLOWEST)
  printTable(
    ['', 'ms', ''],
    rows.map(([id, { milliseconds, text }]) => [id, milliseconds.toFixed(1), text]),
  )
  for (const failure of failures) console.log(`grows too fast: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}
