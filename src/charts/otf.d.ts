// What scripts/chart-font.js makes of an imported font: the outlines of its characters, see lettering.ts.
declare module '*.otf' {
  const bytes: Uint8Array<ArrayBuffer>
  // biome-ignore lint/style/noDefaultExport: bundlers give the bytes as the default export.
  export default bytes
}
