// The words before a label → whether they make another label of it: 不予受理2件 and 应受理2件 say nothing of 受理.

const NEGATION = new RegExp(
  [
    '(?:不|未|没有|无|非|免|拒绝|暂缓|终止|拟|(?<![相对供反响适])应当?|(?<![接招对看善])待)',
    // 未按期办结, 不予受理, 尚未依法公开
    '(?:予以?|于|能|再|得|经|被|宜|准予?|可|法|按[期时规]|及时|如期|全部|依法|进行|完成)?$',
  ].join(''),
)

export function isNegated(before: string): boolean {
  return NEGATION.test(before)
}
