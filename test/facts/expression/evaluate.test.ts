import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, evaluateFact } from '../../../src/facts/expression/evaluate.ts'
import { evaluateAssertion } from '../../../src/facts/expression/evaluate-assertion.ts'
import { descend } from '../../../src/facts/expression/look-up.ts'
import { printFormula } from '../../../src/facts/expression/print-formula.ts'
import { createScope, type Scope, within } from '../../../src/facts/expression/scope.ts'
import { type Tree, treeOf } from '../tree.ts'

function valueOfText(text: string, scope: Scope): string {
  const { value, problems } = evaluate({ text }, scope)
  expect(problems).toEqual([])
  return value?.kind === 'number' ? `${value.value}${value.unit}` : JSON.stringify(value)
}

function namesOf(text: string, scope: Scope): readonly string[] {
  const { value, names } = evaluate({ text }, scope)
  return value?.kind === 'vector' ? value.items.map(({ name }) => name) : names
}

describe('names are looked up from the group outward', () => {
  const root = treeOf({ 甲: '1', 外: { 甲: '2', 内: { 甲: '3', 乙: '4' } }, 丙: '5' })
  test.each([
    [[], '甲', '1'],
    [['外'], '甲', '2'],
    [['外', '内'], '甲', '3'],
    [['外', '内'], '丙', '5'],
    [['外', '内'], '内.乙', '4'],
    [['外'], '外.内.乙', '4'],
    [['没有', '的'], '甲', '1'],
  ])('in %j, %s is %s', (at, name, value) => {
    expect(valueOfText(name, createScope(root, undefined, at))).toBe(value)
  })
})

describe('tables', () => {
  const row = (natural: string, firms: string, others: string) => ({
    自然人: natural,
    法人或其他组织: { 商业企业: firms, 其他: others },
  })
  const scope = createScope(
    treeOf({
      申请: {
        新收: row('3件', '1件', '0件'),
        办理结果: { '（一）予以公开': row('2件', '1件', '/'), '3.危及“三安全一稳定”': row('1件', '0件', '0件') },
      },
    }),
  )
  test.each([
    ['申请.新收.自然人', ['申请.新收.自然人']],
    ['申请.新收', ['申请.新收.自然人', '申请.新收.法人或其他组织.商业企业', '申请.新收.法人或其他组织.其他']],
    ['申请.新收.法人或其他组织', ['申请.新收.法人或其他组织.商业企业', '申请.新收.法人或其他组织.其他']],
    [
      '申请.自然人',
      ['申请.新收.自然人', '申请.办理结果.“（一）予以公开”.自然人', '申请.办理结果.“3.危及“三安全一稳定””.自然人'],
    ],
    [
      '申请.办理结果.法人或其他组织.其他',
      [
        '申请.办理结果.“（一）予以公开”.法人或其他组织.其他',
        '申请.办理结果.“3.危及“三安全一稳定””.法人或其他组织.其他',
      ],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text, scope)).toEqual(names)
  })

  test.each([
    ['申请.办理结果.“（一）予以公开”.自然人', '2件'],
    ['申请["办理结果"][“（一）予以公开”].自然人', '2件'],
    ['申请.办理结果.“3.危及“三安全一稳定””.自然人', '1件'],
    ["申请.办理结果.'（一）予以公开'.法人或其他组织.商业企业", '1件'],
    ['求和(申请.自然人)', '6件'],
    ['求和(申请.办理结果.法人或其他组织.其他)', '0件'],
    ['平均(申请.自然人)', '2件'],
    ['最大(申请.自然人，申请.新收.法人或其他组织)', '3件'],
    ['最小(申请.自然人)', '1件'],
    ['计数(申请.法人或其他组织.其他)', '2'],
  ])('%s is %s', (text, value) => {
    expect(valueOfText(text, scope)).toBe(value)
  })

  test('every name that is suggested can be written so', () => {
    for (const name of namesOf('申请', scope)) expect(namesOf(name, scope)).toHaveLength(1)
  })

  test('a column alone is no name outside of its table', () => {
    expect(evaluate({ text: '自然人' }, scope).problems[0]?.help?.zh).toBe('是不是“申请.新收.自然人”？')
  })
})

describe('computed facts', () => {
  const scopeOf = (tree: Tree) => createScope(treeOf(tree))

  test('are worked out on demand, from their own group', () => {
    const scope = scopeOf({ 组: { 甲: '1件', 乙: '=甲 + 2', 丙: '=乙 * 10' }, 甲: '100件' })
    expect(valueOfText('组.丙', scope)).toBe('30件')
    expect(evaluate({ text: '组.丙' }, scope).names).toEqual(['组.丙'])
  })

  test('a fact is no typed number, even where its formula is', () => {
    expect(evaluate({ text: '件 + 数' }, scopeOf({ 件: '1件', 数: '=2 * 3' })).problems).toHaveLength(1)
  })

  test('a circle is named once, where it closes', () => {
    const scope = scopeOf({ 甲: '=乙 + 1', 乙: '=丙', 丙: '=甲' })
    const problems = ['甲', '乙', '丙'].flatMap((name) => {
      const fact = descend(scope.root, [name])
      return fact?.kind === 'fact' ? evaluateFact(fact, scope).problems : []
    })
    const own = problems.filter(({ cause }) => cause === undefined)
    expect(own.map(({ message }) => message.zh)).toEqual(['算式绕回到自己：甲 → 乙 → 丙 → 甲'])
    expect(problems).toHaveLength(3)
  })

  test('one that fails is blamed on its own formula', () => {
    const { problems } = evaluate({ text: '1 + 坏' }, scopeOf({ 坏: '=没有', 好: '1' }))
    expect(problems).toMatchObject([{ cause: ['坏'], start: 4, end: 5 }])
  })

  test('sixty that each call the one before three times are worked out once each', () => {
    const tree: Record<string, string> = { 数0: '1' }
    for (let index = 1; index <= 60; index++)
      tree[`数${index}`] = `=数${index - 1} + 上年(数${index - 1}) + 数${index - 1}`
    tree.数0 = '=1'
    expect(valueOfText('数60', scopeOf(tree))).toBe(`${3n ** 60n}`)
  })

  test('a chain without end is refused', () => {
    const tree: Record<string, string> = {}
    for (let index = 0; index < 5000; index++) tree[`数${index}`] = `=数${index + 1}`
    expect(evaluate({ text: '数0' }, scopeOf(tree)).problems).toHaveLength(1)
  })
})

describe('last year', () => {
  const root = treeOf({ 组: { 甲: ['14件', '10件'], 乙: '5件', 丙: '=甲 + 乙', 丁: '1件' } })
  const previous = treeOf({ 组: { 甲: '99件', 乙: '=1 + 3', 丁: '/' } })
  const scope = createScope(root, previous)
  test.each([
    ['上年(组.甲)', '10件'],
    ['上年(组.乙)', '4'],
    ['上年(组.甲 * 2)', '20件'],
    ['增长(组.甲)', '40%'],
    ['增长(组.甲, 20)', '-30%'],
    ['增减量(组.甲)', '4件'],
  ])('%s is %s', (text, value) => {
    expect(valueOfText(text, scope)).toBe(value)
  })

  test('in another unit it is converted', () => {
    const root = treeOf({ 丙: ['5万元', '40000元'], 亿: ['1.2亿元', '9000万元'], 旧: '5万元', 去: '40000元' })
    const scope = createScope(root, treeOf({ 旧: '40000元' }))
    const printed = [
      '增长(丙)',
      '增减(丙)',
      '增减(亿)',
      '增长(丙, 去)',
      '增长(去, 丙)',
      '增减(旧)',
      '上年(丙)：带单位',
      '上年(旧)',
    ]
    expect(printed.map((text) => printFormula({ text }, scope).text)).toEqual([
      '25%',
      '增长25%',
      '增长33.3%',
      '25%',
      '-20%',
      '增长25%',
      '4万元',
      '4',
    ])
  })

  test('a place that was empty last year is no number', () => {
    expect(evaluate({ text: '增长(组.丁)' }, scope).problems[0]?.message.zh).toBe(
      '“组.丁”的上年没有数（是“/”），不能计算',
    )
  })
})

describe('units', () => {
  const scope = createScope(
    treeOf({ 件: '4件', 单价: '3元/件', 率: '10%', 点: '2个百分点', 数: '5', 万元: '1.5万元', 年: '50%' }),
  )
  test.each([
    ['件 + 1', '5件'],
    ['1 + 件', '5件'],
    ['单价 * 件', '12元'],
    ['件 × 单价', '12元'],
    ['件 * 数', '20件'],
    ['数 * 件', '20件'],
    ['件 / 数', '0.8件'],
    ['件 / 件', '1'],
    ['件 * 率', '0.4件'],
    ['率 * 件', '0.4件'],
    ['件 / 率', '40件'],
    ['率 * 3', '30%'],
    ['率 / 2', '5%'],
    ['率 * 年', '5%'],
    ['数 / 年', '10'],
    ['率 + 点', '12%'],
    ['点 + 点', '4百分点'],
    ['率 - 5%', '5%'],
    ['差(率, 5%)', '5百分点'],
    ['1 - 率', '90%'],
    ['数 - 率', '4.9'],
    ['占比(率, 年)', '20%'],
    ['万元 / 件', '0.375万元/件'],
    ['占比(500元, 万元)', '3.3333333333333333333333333333333333333333%'],
  ])('%s is %s', (text, value) => {
    expect(valueOfText(text, scope)).toBe(value)
  })

  test.each(['件 + 数', '件 * 万元', '件 - 率', '单价 / 万元', '点 + 件', '占比(件, 万元)', '最大(件, 万元)'])(
    '%s is refused',
    (text) => {
      expect(evaluate({ text }, scope).problems).toHaveLength(1)
    },
  )
})

describe('exactness', () => {
  const scope = createScope(treeOf({}))
  const cents = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
  const literal = (value: bigint) => {
    const digits = `${value < 0n ? -value : value}`.padStart(4, '0')
    return `${value < 0n ? '-' : ''}${digits.slice(0, -3).replace(/^0+(?=\d)/, '')}.${digits.slice(-3)}`
  }

  test('sums of decimals are those of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), (values) => {
        const total = literal(values.reduce((sum, value) => sum + value, 0n))
        const text = `求和(${values.map(literal).join(', ')}) = ${total}`
        expect(evaluateAssertion({ text }, scope)).toMatchObject({ holds: true, problems: [] })
        const wrong = evaluateAssertion({ text: `${text} + 0.001` }, scope)
        expect(wrong).toMatchObject({ holds: false, difference: { value: '-0.001' } })
      }),
    )
  })

  test('products are those of whole numbers', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const { value } = evaluate({ text: `(${literal(a)} * 1000) × (${literal(b)} * 1000)` }, scope)
        expect(value).toMatchObject({ value: `${a * b}` })
      }),
    )
  })

  test('a number that grows beyond measure is refused', () => {
    const text = Array(50).fill('9'.repeat(50)).join('*')
    expect(evaluate({ text }, scope).problems[0]?.message.zh).toBe('算出的数太长')
  })
})

describe('whatever is written', () => {
  const scope = within(createScope(treeOf({ 甲: '1件', 乙: { 丙: '2', 丁: '=甲 / 0' }, 戊: 'x' })), ['乙'])
  const pieces = fc.array(
    fc.constantFrom(
      ...['甲', '乙.丙', '丁', '戊', '1', '2.5', '10%', '+', '-', '*', '/', '×', '÷', '(', ')', '（', '）', '[', ']'],
      ...[
        ',',
        '，',
        '.',
        '=',
        '<=',
        '“',
        '”',
        '"',
        '：',
        '求和',
        '增减',
        '上年',
        '占比',
        ' ',
        '万',
        'constructor',
        '!',
      ],
    ),
    { maxLength: 30 },
  )

  test('nothing throws, and there is a text or a problem within the formula', () => {
    const texts = fc.oneof(
      pieces.map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { text: printed, problems } = printFormula({ text }, scope)
        expect(printed === undefined).toBe(problems.length > 0)
        expect(printed ?? '').not.toMatch(/NaN|Infinity|undefined/)
        for (const { start, end } of [...problems, ...evaluateAssertion({ text }, scope).problems]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    '(',
    '（',
    '-',
    '+',
    '[',
    '“',
    '"',
    '甲',
    '甲.',
    '甲+',
    '1',
    '求和(',
    '甲,',
    '=',
    '甲=',
    ' ',
    '：',
    '🦄',
    '甲(',
    '甲[',
  ])('a hundred thousand of “%s” come back', (piece) => {
    expect(printFormula({ text: piece.repeat(100_000) }, scope).problems.length).toBeGreaterThan(0)
    expect(evaluateAssertion({ text: piece.repeat(100_000) }, scope).problems).toHaveLength(1)
    const short = piece.repeat(4000 / piece.length)
    expect(printFormula({ text: short }, scope).problems.length).toBeGreaterThan(0)
  })
})

test('a column that is asked for again is the same, this year and last', () => {
  const scope = createScope(treeOf({ 表: { 一: { 甲: ['1件', '10件'] }, 二: { 甲: ['2件', '20件'] } } }))
  const texts = [
    '求和(表.甲)',
    '平均(表.甲)',
    '求和(表.甲)',
    '上年(求和(表.甲))',
    '求和(表.甲)',
    '求和(表)',
    '求和(表.一)',
    '计数(表.甲)',
  ]
  expect(texts.map((text) => valueOfText(text, scope))).toEqual([
    '3件',
    '1.5件',
    '3件',
    '30件',
    '3件',
    '3件',
    '1件',
    '2',
  ])
})
