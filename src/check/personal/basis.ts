// What the rules about personal data rest on. Article 15 of the 2019 text; the 工作要点 of 2018 as the press quoted it
// (echinagov.com/news/210463.htm); form of the masks as 永安市 asked for them (einc2018.com t20230104_1868472).

export const PRIVACY =
  '《政府信息公开条例》第十五条（个人隐私）；国办《2018年政务公开工作要点》：涉及个人隐私的，公开时去标识化'
