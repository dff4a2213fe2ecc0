/** Comments in Word documents: bytes in, bytes out. Free of Node, so that a page can offer the annotated file too. */
export { type Annotated, type AnnotateOptions, openWordDraft } from './word-draft.ts';
