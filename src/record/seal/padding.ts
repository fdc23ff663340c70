// Pads texts before encryption, so that their length says little.

/** Bytes. */
const block = 256;
const lengthField = 4;

/** Four bytes of length, the text, zeros up to a multiple of 256 bytes. */
export function pad(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + lengthField) / block) * block);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, lengthField);
  return padded;
}

export function unpad(padded: Uint8Array): string {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0);
  if (length > padded.length - lengthField) throw new Error(`padding says ${length} bytes, there are ${padded.length - lengthField}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(lengthField, lengthField + length));
}
