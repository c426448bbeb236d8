// An image's bytes → whether they reach its end. One cut short by a failed copy has a sound head, so that its size can
// be read, yet Word shows a red cross in its place.

/** Whether a PNG holds its last chunk, or a JPEG its last marker. */
export function reachesEnd(bytes: Uint8Array, type: 'png' | 'jpeg'): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return type === 'png' ? hasLastChunk(view) : hasLastMarker(view)
}

const IEND = 0x49454e44

// PNG 5.3: behind the signature, chunks of length (4 bytes), type (4), data and checksum (4).
function hasLastChunk(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return true
  }
  return false
}

const END_OF_IMAGE = 0xffd9
const START_OF_SCAN = 0xffda

// JPEG B.1: segments of marker (2 bytes) and length (2, itself included) up to the scan. What an inner preview ends
// with does not count, and what some cameras write behind the end does no harm.
function hasLastMarker(view: DataView): boolean {
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint16(at) !== START_OF_SCAN) at += 2 + view.getUint16(at + 2)
  for (; at + 2 <= view.byteLength; at += 1) if (view.getUint16(at) === END_OF_IMAGE) return true
  return false
}
