import type { Logo } from "../../workbook/fileDetails";

const mostBytes = 1_048_576;

/** A picture that the user has chosen, with its size; undefined where it is no PNG or JPEG or is too large. */
export async function readLogo(file: File): Promise<Logo | undefined> {
  if (file.size > mostBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return pngLogo(bytes) ?? jpegLogo(bytes);
}

const pngMark = [0x89, 0x50, 0x4e, 0x47];

function pngLogo(bytes: Uint8Array): Logo | undefined {
  const isPng = bytes.length > 24 && pngMark.every((byte, at) => bytes[at] === byte);
  if (!isPng) return undefined;
  const view = new DataView(bytes.buffer);
  return sized(bytes, "png", view.getUint32(16), view.getUint32(20));
}

/** Frame headers of a JPEG picture, which tell its size. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

function jpegLogo(bytes: Uint8Array): Logo | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    if (isFrame(bytes[at + 1] ?? 0))
      return sized(bytes, "jpeg", view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return undefined;
}

function sized(
  bytes: Uint8Array,
  type: Logo["type"],
  width: number,
  height: number,
): Logo | undefined {
  return width > 0 && height > 0 ? { bytes, type, width, height } : undefined;
}
