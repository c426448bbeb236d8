// npm run bench:rules
import { loadProgram } from './program.js'
import { exampleSections } from './sections.js'
import { createRequire } from 'node:module'
const ac = createRequire(import.meta.url)('autocorrect-node')
const { rules, checkedOf, readProse } = await loadProgram()
const N = 78
const sections = Array.from({ length: N }, () => exampleSections()).flat()
const bytes = sections.reduce((s, t) => s + Buffer.byteLength(t), 0) / 1e6
const files = { 'report.yaml': 'template: general-report\nyear: 2023\norgan: 苍溪县乡村振兴局\ndate: 2024-01-15\n' }
sections.forEach((t, i) => { files[`sections/${String(i).padStart(5, '0')}-a.md`] = t })
const cpu = (f) => { const a = process.cpuUsage(); f(); const { user, system } = process.cpuUsage(a); return (user + system) / 1000 }
let checked
console.log(bytes, 'MB; analyse', cpu(() => { checked = checkedOf(files) }) / bytes)
const ROUNDS = 5
const tasks = [['autocorrect', () => sections.map((t) => ac.lintFor(t, 'a.md').lines.length)], ['prose', () => readProse(checked.report)], ...rules.map((r) => [r.id, () => { let n = 0; for (const _ of r.check(checked)) n++; return n }])]
const times = tasks.map(() => [])
const counts = []
for (let r = 0; r < ROUNDS; r++) tasks.forEach(([, f], i) => times[i].push(cpu(() => { counts[i] = f() })))
const med = times.map((t) => t.sort((a, b) => a - b)[ROUNDS >> 1] / bytes)
let sum = 0
tasks.forEach(([n], i) => { if (i > 1) sum += med[i]; console.log(n.padEnd(32), med[i].toFixed(1), (med[i] / med[0]).toFixed(3), typeof counts[i] === 'number' ? counts[i] : '') })
console.log('sum', sum, sum / med[0])
