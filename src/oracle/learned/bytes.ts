/** Read at the first look, for a start-up has no use for it. */
const read = new Map<string, string>();

/** What base64 in lines says, a character a byte. */
export function bytesOf(base64: string): string {
  let bytes = read.get(base64);
  if (bytes === undefined) {
    bytes = atob(base64.replaceAll('\n', ''));
    read.set(base64, bytes);
  }
  return bytes;
}
