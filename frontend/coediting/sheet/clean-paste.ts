import Delta from "quill-delta";
import { FORMATS, isLink, type Attributes, type Kind } from "./paragraphs.js";

/** What other programs' headings, quotes and rules become on the sheet. */
export const LINE_MATCHERS: [string, (node: Node, delta: Delta) => Delta][] = [
  ["h1, h2, h3, h4, h5, h6", (_node, delta) => lines(delta, "heading")],
  ["blockquote", (_node, delta) => lines(delta, "quote")],
  ["hr", () => new Delta().insert("\n", { kind: "break" })],
  ["script, style, title, template, iframe, svg, math, head", () => new Delta()],
];

function lines(delta: Delta, kind: Kind): Delta {
  return delta.reduce(
    (result, op) => result.insert(op.insert ?? "", { kind, ...op.attributes }),
    new Delta(),
  );
}

/**
 * Pasted text with nothing in it but text and the sheet's own formats: no colours, no pictures, no
 * links that could run something, no characters that steer rather than say.
 */
export function cleaned(delta: Delta): Delta {
  return delta.reduce((result, op) => {
    if (typeof op.insert !== "string") return result;
    const text = op.insert
      .replace(/\r\n?/g, "\n")
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffc]/g, "");
    return text ? result.insert(text, allowed(op.attributes)) : result;
  }, new Delta());
}

function allowed(attributes: Attributes | undefined): Attributes | undefined {
  const kept = Object.entries(attributes ?? {}).filter(
    ([name, value]) =>
      FORMATS.includes(name) &&
      (name !== "link" || isLink(value)) &&
      (name !== "kind" || ["heading", "quote", "break"].includes(value as string)),
  );
  return kept.length > 0
    ? Object.fromEntries(
        kept.map(([name, value]) => [name, name === "link" || name === "kind" ? value : true]),
      )
    : undefined;
}
