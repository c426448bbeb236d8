# Sourced by run. One function a step; each prints what it found and returns non-zero when it does not hold.

clean_checkout() {
  local changes
  changes=$(git status --porcelain)
  [ -z "$changes" ] && return
  printf 'not committed:\n%s\n' "$changes"
  # A developer runs this before the commit, too; CI judges what was committed.
  [ "${CI:-}" != true ]
}

# missing_programs: the programs that the rendered pages need and the machine has not.
missing_programs() {
  local program
  for program in soffice chromium pdftotext pdftoppm fc-match java; do command -v "$program" >/dev/null || printf '%s ' "$program"; done
}

install_system() {
  local packages=(libreoffice-writer chromium poppler-utils fontconfig fonts-noto-cjk fonts-noto-cjk-extra)
  # Whoever has a Java, of whatever make, needs no second one.
  command -v java >/dev/null || packages+=(default-jre-headless)
  local fandol=${XDG_CACHE_HOME:-$HOME/.cache}/nianbao-ci/fandol
  export DEBIAN_FRONTEND=noninteractive
  if ! dpkg -s "${packages[@]}" >/dev/null 2>&1 || [ ! -e "$fandol/FandolFang-Regular.otf" ]; then
    apt-get -qq update && apt-get -qq -y --no-install-recommends install "${packages[@]}" >"$WORK/apt.log" 2>&1 ||
      tail -n 20 "$WORK/apt.log"
    fetch_fandol "$fandol"
  fi
  FONTCONFIG_FILE=$(write_fontconfig "$fandol" "$WORK")
  export FONTCONFIG_FILE
  local missing face
  missing=$(missing_programs)
  [ -z "$missing" ] || { echo "skipped: the rendered pages cannot be checked without $missing"; return 1; }
  face=$(fc-match -f '%{family}' 仿宋_GB2312)
  echo "仿宋_GB2312 is drawn as $face"
  [[ $face == FandolFang* ]]
}

checksums() { (cd "$1" && find . -type f -not -path './.cache/*' -print0 | sort -z | xargs -0 sha256sum); }

same_build() {
  checksums dist >"$WORK/build-1" && npm run --silent build && checksums dist | diff "$WORK/build-1" -
}

install_tarball() (
  tarball=$(npm pack --silent --pack-destination "$WORK" | tail -n 1) || exit 1
  tar -tzf "$WORK/$tarball" | sed 's#^package/##' | sort >"$WORK/packed"
  echo "$tarball: $(wc -l <"$WORK/packed") files, $(stat -c %s "$WORK/$tarball") bytes"
  for file in bin/report.js dist/run.js dist/nianbao.vsix dist/THIRD-PARTY-NOTICES.txt LICENSE README.md README.zh-CN.md CHANGELOG.md; do
    grep -qx "$file" "$WORK/packed" || { echo "not in the tarball: $file"; exit 1; }
  done
  ! grep -E '^(src|test|dist/\.cache)/' "$WORK/packed" || exit 1
  # npm leaves out files of some names (.gitignore, package-lock.json) without a word.
  git -c core.quotePath=false ls-files 'templates/*/starter/**' | sort >"$WORK/starters"
  [ -s "$WORK/starters" ] && grep '^templates/' "$WORK/packed" | diff "$WORK/starters" - || exit 1
  mkdir "$WORK/installed" && cd "$WORK/installed" || exit 1
  echo '{ "private": true }' >package.json
  npm install --silent --engine-strict --no-audit --no-fund "$WORK/$tarball" || exit 1
  [ "$(ls node_modules)" = nianbao ] || { echo "more than one package was installed:" node_modules/*; exit 1; }
)

# end_to_end <node>: every template, in both key languages, from init to artefacts, without a finding.
end_to_end() (
  node=$1
  report=$WORK/installed/node_modules/nianbao/bin/report.js
  here=$WORK/$("$node" -v)
  mkdir -p "$here"
  facts_of() {
    "$node" "$report" stats "$1" --format json | "$node" -p 'JSON.parse(fs.readFileSync(0)).facts.total'
  }
  "$node" "$report" --version && "$node" "$report" --help >/dev/null || exit 1
  for template in "$WORK"/installed/node_modules/nianbao/templates/*/starter; do
    template=$(basename "$(dirname "$template")")
    for keys in zh en; do
      project=$here/$template-$keys
      "$node" "$report" init "$project" --template "$template" --keys "$keys" --organ 临江县司法局 --year 2024 >/dev/null &&
        "$node" "$report" build "$project" --strict >"$project.paths" &&
        "$node" "$report" check "$project" --format json >"$project.json" || exit 1
      [ "$("$node" -p 'JSON.parse(fs.readFileSync(0)).findings.length' <"$project.json")" = 0 ] || exit 1
      [ "$(wc -l <"$project.paths")" = 2 ] || exit 1
      while read -r path; do [ -s "$path" ] || exit 1; done < <(cd "$here" && cat "$project.paths")
      before=$(facts_of "$project") &&
        "$node" "$report" data import test/fixtures/import/libreoffice.xlsx "$project" >/dev/null 2>&1 &&
        after=$(facts_of "$project") && [ $((after - before)) = 15 ] || exit 1
    done
  done
)

# build_example <folder> [VARIABLE=value…]
build_example() {
  env "${@:2}" node bin/report.js build "$NIANBAO_EXAMPLE" --out "$1" >"$WORK/build.log" 2>&1 || { cat "$WORK/build.log"; return 1; }
}

deterministic() {
  build_example "$WORK/first" && build_example "$WORK/second" &&
    build_example "$WORK/third" TZ=America/New_York LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 &&
    build_example "$WORK/fourth" TZ=Pacific/Apia LANG=C LC_ALL=C NODE_DISABLE_COMPILE_CACHE=1 || return
  local folder
  for folder in second third fourth; do diff -r "$WORK/first" "$WORK/$folder" || return; done
  checksums "$WORK/first"
}

# The starters as the Node versions of the end-to-end steps built them.
same_on_every_node() (
  cd "$WORK" || exit 1
  first=$(node -v)
  for folder in v*/*/dist; do diff -r "$first/${folder#*/}" "$folder" || exit 1; done
)

# build_all: every example, however deep, and the fixture of pure Han, each into a folder of its own below $WORK/all.
build_all() {
  local project fixture=$WORK/pure-han
  node .ci/tools/fixtures/pure-han.mjs "$fixture" || return
  while read -r project; do
    node bin/report.js build "$project" --strict --format docx,html,tables --out "$WORK/all/$project" >"$WORK/build.log" 2>&1 || { cat "$WORK/build.log"; return 1; }
  done < <(find examples "$fixture" -name report.yaml -exec dirname {} + | sort)
  find "$WORK/all" -type f | wc -l
}

# artefacts <extension>: the files of that kind of all examples, the starters and the fixture, one a line.
artefacts() { find "$WORK/all" "$WORK/$(node -v)" -name "*.$1" | sort; }

valid_ooxml() {
  local files
  mapfile -t files < <(artefacts docx)
  [ ${#files[@]} -ge 6 ] || { echo "only ${#files[@]} DOCX files were built"; return 1; }
  node .ci/tools/validate-ooxml.mjs "${files[@]}"
}

valid_html() {
  local files
  mapfile -t files < <(artefacts html)
  [ ${#files[@]} -ge 6 ] || { echo "only ${#files[@]} HTML files were built"; return 1; }
  .ci/tools/node_modules/.bin/html-validate --config .ci/tools/html-validate.json "${files[@]}" &&
    node .ci/tools/nu.mjs "${files[@]}"
}

# The pages on screens: accessibility, sideways scrolling, keyboard.
web_pages() {
  local files
  mapfile -t files < <(artefacts html)
  [ ${#files[@]} -ge 6 ] || { echo "only ${#files[@]} HTML files were built"; return 1; }
  node .ci/tools/web.mjs "${files[@]}"
}

attacked_pages() { node .ci/tools/injections.mjs; }

# judge_pages <folder of the artefacts> [option]
judge_pages() {
  local docx html pages=$WORK/pages/${1##*/}
  docx=$(find "$1" -name '*.docx') && html=$(find "$1" -name '*.html')
  mkdir -p "$pages" && node .ci/tools/pages.mjs ${2:+"$2"} "$docx" "$html" "$pages"
}

rendered_pages() { judge_pages "$WORK/all/$NIANBAO_EXAMPLE"; }

pure_han_pages() { judge_pages "$WORK/all/$WORK/pure-han" --pure; }

random_documents() { mkdir -p "$WORK/random" && node .ci/tools/random-documents.mjs "$WORK/random"; }

# The example as it is and broken in one place after the other; then every example, and those of elements broken.
verify_fixtures() {
  local docx
  docx=$(find "$WORK/first" -name '*.docx')
  local letter=$WORK/letter-behind-front-matter
  cp -r examples/official-elements/信函 "$letter" && printf '封面: 是\n目录: 2\n' >>"$letter/report.yaml"
  mkdir -p "$WORK/verify" && node .ci/tools/verify-fixtures.mjs "$docx" "$WORK/verify" &&
    node .ci/tools/verify-examples.mjs "$WORK/verify" examples/official-elements examples/cangxi-2023 \
      examples/info-disclosure/2024 examples/official-elements/* "$letter"
}

rendered_tables() {
  local files
  mapfile -t files < <(find "$WORK"/all/examples/{official-elements/*表格,info-disclosure/2024} -name '*.docx' -o -name '*.html' | sort)
  [ ${#files[@]} -eq 6 ] || { echo "${#files[@]} files of tables were built, not 6"; return 1; }
  node .ci/tools/tables.mjs "$WORK/tables-pages" "${files[@]}"
}

front_matter() {
  local model=$WORK/model-with-contents
  mkdir -p "$WORK/front-matter" && cp -r "$NIANBAO_EXAMPLE" "$model" && printf '封面: 是\n目录: 3\n' >>"$model/report.yaml" &&
    node .ci/tools/front-matter.mjs "$WORK/front-matter" "$model" examples/official-elements/{封面与目录,图与交叉引用}
}

rendered_elements() {
  mkdir -p "$WORK/elements" && node .ci/tools/elements.mjs examples/official-elements "$WORK/elements"
}

rendered_charts() { mkdir -p "$WORK/charts" && node .ci/tools/charts.mjs examples/charts "$WORK/charts"; }

# The model report and the examples with long tables, as `report preview` serves them.
live_preview() {
  mkdir -p "$WORK/preview" && node .ci/tools/preview.mjs "$WORK/preview" "$NIANBAO_EXAMPLE" examples/official-elements/{表格,横排表格}
}

# As editors start it, on the model report and on its text a hundred times over.
language_server() { mkdir -p "$WORK/lsp" && node .ci/tools/lsp.mjs "$WORK/lsp" "$NIANBAO_EXAMPLE"; }
vscode_extension() { mkdir -p "$WORK/vscode" && node .ci/tools/vscode.mjs "$WORK/vscode" "$NIANBAO_EXAMPLE"; }

printed_pdf() {
  mkdir -p "$WORK/pdf" && node .ci/tools/pdf.mjs "$WORK/pdf" "$NIANBAO_EXAMPLE" examples/official-elements/{附件与版记,横排表格}
}

imprint_foot() {
  local html
  html=$(find "$WORK"/all/examples/official-elements/版头-联合行文 -name '*.html')
  node .ci/tools/imprint-foot.mjs "$html" "$WORK/imprint-foot"
}
