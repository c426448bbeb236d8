// What scripts/build.js and vitest.config.ts make of an imported .wasm file: its bytes.
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>
  // biome-ignore lint/style/noDefaultExport: bundlers give the bytes as the default export.
  export default bytes
}
