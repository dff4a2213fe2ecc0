import type { ReportDocument } from '../model/document.ts';

/** Computes something about a document once, when a first rule asks; it is forgotten with the document. */
export function oncePerDocument<Value>(compute: (document: ReportDocument) => Value): (document: ReportDocument) => Value {
  const known = new WeakMap<ReportDocument, Value>();
  return (document) => {
    if (known.has(document)) return known.get(document) as Value;
    const value = compute(document);
    known.set(document, value);
    return value;
  };
}
