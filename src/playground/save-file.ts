import { h } from './dom.ts';

/** Hands a file to the browser as a download. */
export function saveFile({ name, type, content }: { readonly name: string; readonly type: string; readonly content: string | Uint8Array }): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  h('a', { href: address, download: name }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
