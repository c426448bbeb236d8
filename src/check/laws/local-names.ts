// Names that local regulations have, too, once their place is left out. Where one stands alone, it says nothing of the law of the
// State. By the titles of 1918 local regulations in github.com/LawRefBook/Laws@2f4c5c2 (folder DLC).

export const localNames: ReadonlySet<string> = new Set([
  // Of regulations that were repealed.
  '公路管理条例',
  '气象条例',
  '水路运输管理条例',
  '道路交通管理条例',
  // Of regulations that are newer than those of places.
  '优化营商环境条例',
  '古树名木保护条例',
  '城市公共交通条例',
  '生态保护补偿条例',
  '节约用水条例',
  // One character away from a regulation of the State.
  '城乡居民最低生活保障条例',
  '城区道路管理条例',
  '城市排水条例',
])
