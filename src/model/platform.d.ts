/**
 * What the core expects of its platform beside the language itself: Node, browsers and workers all have it.
 * The core is compiled without any platform's types, so this list is complete.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
