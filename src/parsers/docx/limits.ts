/**
 * What is read at most. Real files stay far below: of 1,439 public ones the largest part has 12 million characters and 370,000 elements,
 * the highest ratio of compression is 130. Memory goes with elements, about 200 bytes each, not with bytes.
 */
export const LIMITS = {
  /** Entries of the archive. */
  entries: 20_000,
  /** Bytes of one part, inflated, and of all parts that are read. */
  partBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  /** Inflated bytes for one packed byte, in parts of more than a mebibyte. */
  ratio: 400,
  ratioFrom: 1024 * 1024,
  /** Of all parts that are read. */
  elements: 500_000,
  /** Of one element. */
  attributes: 1_000,
  /** Elements inside each other. */
  depth: 1_500,
} as const;
