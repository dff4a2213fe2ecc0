/** What the reader offers to the rest of the package: `annotate` writes by it. */
export { DocxProblem } from './docx-problem.ts';
export type { InflateRaw } from './inflate.ts';
export { InflateLimitError } from './inflate.ts';
export { ORIGIN, OriginMap, type ParagraphOrigin, type RunOrigin, sourceOffset } from './origins.ts';
export { DocxPackage, type Relationship } from './package.ts';
export { type DocxReading, readDocx } from './read-docx.ts';
export type { XmlPart } from './read-xml.ts';
export { XmlElement } from './xml-element.ts';
