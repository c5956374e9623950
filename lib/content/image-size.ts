/** Reads the size of an image from its first bytes, so that its place is kept while it loads. */

export interface ImageSize {
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** @returns CSS pixels; null for a kind or a file this cannot read (the page may then jump) */
export function imageSize(bytes: Uint8Array, name: string): ImageSize | null {
  if (PNG.every((byte, index) => bytes[index] === byte) && bytes.length >= 24) {
    // PNG specification §11.2.2: IHDR comes first, width and height in big-endian order.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return name.endsWith('.svg') ? svgSize(new TextDecoder().decode(bytes)) : null;
}

function svgSize(text: string): ImageSize | null {
  const tag = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const width = /\bwidth="(\d+)(?:\.\d+)?(?:px)?"/.exec(tag)?.[1];
  const height = /\bheight="(\d+)(?:\.\d+)?(?:px)?"/.exec(tag)?.[1];
  if (width && height) return { width: Number(width), height: Number(height) };
  const box = /\bviewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(tag);
  return box ? { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) } : null;
}
