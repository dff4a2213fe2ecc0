import { escapeControl } from '../../escape-control.ts';

type Child = Node | string | null;
type Attribute = string | number | boolean | null | ((event: Event) => void);

/**
 * Makes an element. Strings become text, never markup; what cannot be seen or turns the direction of writing is shown escaped.
 * A function under `on…` is a listener; true is an attribute without a value; null and false leave it out.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** The same for what is drawn. */
export function svg(name: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== null) element.append(typeof child === 'string' ? escapeControl(child) : child);
}
