// editors/vscode/ → the extension as one file that VS Code installs (VSIX: a zip of the bundle, its manifest and the
// marketplace's). Same sources, same bytes.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { collectNotices } from './notices.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** A zip knows no earlier year, and no time zone. */
const EPOCH = new Date(1980, 0, 1)

/** `version` and `licence` are those of the whole package. */
export async function vscodeExtension({ version, licence }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['editors/vscode/extension.js'],
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  const own = JSON.parse(await readFile(join(root, 'editors/vscode/package.json'), 'utf8'))
  const manifest = { ...own, version }
  const files = {
    '[Content_Types].xml': CONTENT_TYPES,
    'extension.vsixmanifest': galleryManifest(manifest),
    'extension/LICENSE.txt': licence,
    'extension/THIRD-PARTY-NOTICES.txt': await collectNotices(root, Object.keys(metafile.inputs)),
    'extension/extension.js': outputFiles[0].text,
    'extension/package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  }
  const entries = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH })
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".json" ContentType="application/json"/><Default Extension=".js" ContentType="application/javascript"/><Default Extension=".txt" ContentType="text/plain"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>
`

function galleryManifest({ name, publisher, version, displayName, description, engines }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="zh-CN" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Categories>Linters</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets>
</PackageManifest>
`
}
