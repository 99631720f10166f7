import type Delta from "quill-delta";
import { isLink, type Attributes, type Kind } from "./paragraphs.js";

/**
 * A passage as HTML for other programs, written by ourselves: Quill's own way of doing so
 * let text become markup (CVE-2025-15056).
 */
export function htmlOf(passage: Delta): string {
  let html = "";
  let line = "";
  for (const op of passage.ops) {
    if (typeof op.insert !== "string") continue;
    op.insert.split("\n").forEach((text, index) => {
      if (index > 0) {
        html += paragraph(line, op.attributes?.["kind"] as Kind | undefined);
        line = "";
      }
      line += characters(text, op.attributes);
    });
  }
  return html === "" ? line : html + (line === "" ? "" : paragraph(line, undefined));
}

function paragraph(line: string, kind: Kind | undefined): string {
  switch (kind) {
    case "heading":
      return `<h2>${line}</h2>`;
    case "quote":
      return `<blockquote>${line}</blockquote>`;
    case "break":
      return line === "" ? "<hr>" : `<p>${line}</p>`;
    default:
      return `<p>${line}</p>`;
  }
}

function characters(text: string, attributes: Attributes | undefined): string {
  if (text === "") return "";
  let html = escaped(text);
  if (attributes?.["italic"]) html = `<em>${html}</em>`;
  if (attributes?.["bold"]) html = `<strong>${html}</strong>`;
  const link = attributes?.["link"];
  return isLink(link) ? `<a href="${escaped(link)}">${html}</a>` : html;
}

function escaped(text: string): string {
  const signs: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}
