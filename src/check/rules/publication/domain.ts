// Government sites have addresses under gov.cn (国办发〔2017〕47号); SiteDomain is the bare domain.

import type { Rule } from '../../../model/rule.ts'

const LABEL = '[a-z\\d]([a-z\\d-]*[a-z\\d])?'
const DOMAIN = new RegExp(`^(${LABEL}\\.)+gov\\.cn$`, 'i')

export const publicationDomain: Rule = {
  id: 'publication/domain',
  summary: {
    zh: '网站域名不是 gov.cn 下的域名，或写法不对',
    en: 'a site’s domain that is not a bare domain under gov.cn',
  },
  severity: 'warning',
  basis: '国办发〔2017〕47号《政府网站发展指引》（域名以 gov.cn 为后缀）',
  examples: {
    place: 'manifest',
    found: ['发布: { 网站域名: https://www.example.gov.cn }', '发布: { 网站域名: www.example.com }'],
    silent: [],
  },
  *check({ report }) {
    const domain = report.manifest.publication?.siteDomain
    if (domain === undefined || DOMAIN.test(domain)) return
    const bare = domain.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/[/?#:].*$/s, '')
    const isLonger = DOMAIN.test(bare)
    const span = report.fieldSpans.get('publication.siteDomain')
    yield {
      message: isLonger
        ? { zh: `“${domain}”不只是域名`, en: `“${domain}” is more than a domain` }
        : { zh: `“${domain}”不是 gov.cn 下的域名`, en: `“${domain}” is not a domain under gov.cn` },
      expected: {
        zh: '只写域名，不写 https:// 和路径，如 www.example.gov.cn',
        en: 'the domain alone, without https:// and path, such as www.example.gov.cn',
      },
      help: isLonger
        ? { zh: `改为 ${bare}`, en: `write ${bare}` }
        : { zh: '核对网站域名', en: 'check the domain of the site' },
      ...(span ? { span } : {}),
    }
  },
}
