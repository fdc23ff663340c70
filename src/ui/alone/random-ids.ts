// Random ids where the browser keeps its own from the page: it hands them to secure pages only, and a web space inside a house often has
// no certificate. Nothing here is a secret.

/** Version 4 of RFC 9562, from 16 random bytes. */
export function idOf(bytes: Uint8Array): ReturnType<Crypto['randomUUID']> {
  const marked = bytes.map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Before anything asks for one. */
export function provideRandomIds(from: Crypto): void {
  // To the compiler it is always there.
  if ('randomUUID' in from) return;
  Object.assign(from, { randomUUID: () => idOf((from as Crypto).getRandomValues(new Uint8Array(16))) });
}
