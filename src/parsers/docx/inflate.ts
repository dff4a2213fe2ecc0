/**
 * Raw DEFLATE → bytes, passed in by the host, which has a faster one than JavaScript's.
 *
 * @param limit the most bytes that may come out
 * @throws InflateLimitError when more would come out, before it does; any other error when the data are damaged
 */
export type InflateRaw = (packed: Uint8Array, limit: number) => Uint8Array;

/** More bytes came out than were allowed. */
export class InflateLimitError extends Error {
  constructor() {
    super('more data than the limit allows');
    this.name = 'InflateLimitError';
  }
}
