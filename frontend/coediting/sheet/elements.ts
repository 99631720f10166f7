/** Makes an element with attributes and children; text is always text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A button that does something on the page and never sends a form; pressing it leaves the selection alone. */
export function button(
  attributes: Record<string, string | boolean>,
  act: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", act);
  return made;
}

const PATHS: Record<string, string> = {
  link: "M9.5 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14.5 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2",
  undo: "M8.5 6 4.5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3",
  redo: "m15.5 6 4 4-4 4M19 10h-9a5 5 0 0 0 0 10h3",
};

/** A small line drawing; always beside or under a name. */
export function icon(name: "link" | "undo" | "redo"): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]!);
  svg.append(path);
  return svg;
}
