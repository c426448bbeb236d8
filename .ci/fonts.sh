# Sourced by run. Fandol from Debian's TeX package without TeX, and a fontconfig that maps the names of the standard to it.

# Names that profiles write into files → family that stands in for them.
font_names='
仿宋_GB2312=FandolFang
仿宋=FandolFang
FangSong=FandolFang
楷体_GB2312=FandolKai
楷体=FandolKai
KaiTi=FandolKai
黑体=FandolHei
SimHei=FandolHei
宋体=FandolSong
SimSun=FandolSong
方正小标宋简体=Noto Serif CJK SC SemiBold
方正小标宋_GBK=Noto Serif CJK SC SemiBold
'

# fetch_fandol <folder>: fonts in <folder>, downloaded once.
fetch_fandol() {
  local folder=$1 archive
  [ -e "$folder/FandolFang-Regular.otf" ] && return
  archive=$(mktemp -d)
  (cd "$archive" && apt-get -qq download texlive-lang-chinese && dpkg-deb -x ./*.deb unpacked)
  mkdir -p "$folder"
  cp "$archive"/unpacked/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf "$folder/"
  rm -rf "$archive"
}

# write_fontconfig <fandol folder> <work folder>: prints the path of the configuration.
write_fontconfig() {
  local fandol=$1 work=$2 matches='' name family
  while IFS='=' read -r name family; do
    [ -n "$name" ] || continue
    matches+="  <match target=\"pattern\"><test qual=\"any\" name=\"family\" ignore-blanks=\"true\"><string>$name</string></test>"
    matches+="<edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>$family</string></edit></match>"$'\n'
  done <<<"$font_names"
  local template
  template=$(<"$(dirname "${BASH_SOURCE[0]}")/fonts.conf")
  template=${template//@FANDOL@/$fandol}
  template=${template//@CACHE@/$work/font-cache}
  printf '%s\n' "${template//@MATCHES@/$matches}" >"$work/fonts.conf"
  printf '%s\n' "$work/fonts.conf"
}
