/**
 * Paragraph kinds and character formats, between the document and the page.
 *
 * In the document a paragraph's kind is an attribute of its newline (`header`, `blockquote` or
 * `break`), as Quill writes them elsewhere. On the page it is one format, `kind`, so that no paragraph
 * can be two things at once whatever two people do at the same moment.
 */
export type Kind = "heading" | "quote" | "break";

export type Attributes = Record<string, unknown>;

/** The formats that the page knows; anything else is neither shown nor written. */
export const FORMATS = ["bold", "italic", "link", "kind"];

const LINKS = /^(https?:\/\/|mailto:)\S+$/i;
const LONGEST_LINK = 2_000;

export function isLink(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_LINK && LINKS.test(value);
}

/** What somebody typed as an address, made whole, or nothing when it cannot be one. */
export function linkFrom(typed: string): string | undefined {
  const address = typed.trim();
  if (isLink(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return linkFrom(`mailto:${address}`);
  if (/^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/.test(address)) return linkFrom(`https://${address}`);
  return undefined;
}

/** What a paragraph is by the attributes of its newline; the first of several wins everywhere alike. */
export function kindOf(attributes: Attributes | undefined): Kind | undefined {
  if (attributes?.["break"]) return "break";
  if (attributes?.["header"]) return "heading";
  if (attributes?.["blockquote"]) return "quote";
  return undefined;
}

/** True when a change of these attributes may change a paragraph's kind. */
export function touchesKind(attributes: Attributes | undefined): boolean {
  return (
    attributes !== undefined &&
    ("break" in attributes || "header" in attributes || "blockquote" in attributes)
  );
}

/** The document's attributes as the page's formats; `null` takes one away. */
export function toPage(attributes: Attributes | undefined): Attributes | undefined {
  if (!attributes) return undefined;
  const formats: Attributes = {};
  for (const name of ["bold", "italic"]) {
    if (name in attributes) formats[name] = attributes[name] ? true : null;
  }
  if ("link" in attributes)
    formats["link"] = isLink(attributes["link"]) ? attributes["link"] : null;
  const kind = kindOf(attributes);
  if (kind) formats["kind"] = kind;
  return orNothing(formats);
}

/** The page's formats as the document's attributes, for characters already there. */
export function toDocument(formats: Attributes | undefined): Attributes | undefined {
  if (!formats) return undefined;
  const attributes: Attributes = {};
  for (const name of ["bold", "italic"]) {
    if (name in formats) attributes[name] = formats[name] ? true : null;
  }
  if ("link" in formats) attributes["link"] = isLink(formats["link"]) ? formats["link"] : null;
  if ("kind" in formats) {
    attributes["header"] = formats["kind"] === "heading" ? 2 : null;
    attributes["blockquote"] = formats["kind"] === "quote" ? true : null;
    attributes["break"] = formats["kind"] === "break" ? true : null;
  }
  return orNothing(attributes);
}

/** The page's formats as the document's attributes, for characters being inserted: only what they have. */
export function toDocumentOnInsert(formats: Attributes | undefined): Attributes {
  const attributes = toDocument(formats) ?? {};
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

function orNothing(attributes: Attributes): Attributes | undefined {
  return Object.keys(attributes).length > 0 ? attributes : undefined;
}
