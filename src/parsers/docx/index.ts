/** What the reader offers to the rest of the package: `annotate` writes by it. */
export { LONGEST_COMMENT } from './comments.ts';
export { concatenate } from './concatenate.ts';
export { crc32 } from './crc32.ts';
export { DAMAGED_HINT, DocxProblem } from './docx-problem.ts';
export type { InflateRaw } from './inflate.ts';
export { ORIGIN, type ParagraphOrigin, type RunOrigin, sourceOffset } from './origins.ts';
export { DocxPackage, relationshipsName } from './package.ts';
export { documentOf } from './parse-docx.ts';
export { type DocxReading, readDocx } from './read-docx.ts';
export type { XmlPart } from './read-xml.ts';
export { scanPart } from './scan-part.ts';
export { XmlElement } from './xml-element.ts';
export { findZipDirectory } from './zip-directory.ts';
