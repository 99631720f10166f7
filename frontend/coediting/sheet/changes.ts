import Delta, { type Op } from "quill-delta";
import {
  kindOf,
  toDocument,
  toDocumentOnInsert,
  toPage,
  touchesKind,
  type Attributes,
} from "./paragraphs.js";

/** The text of a document with its attributes, as Yjs gives it. */
export type DocumentDelta = { insert?: unknown; attributes?: Attributes | undefined }[];

/** A change made on the page, as the document takes it. */
export function toDocumentChange(ops: Op[]): Op[] {
  return ops
    .filter((op) => op.insert === undefined || typeof op.insert === "string")
    .map(({ attributes, ...op }) => {
      if (op.delete !== undefined) return op;
      const taken =
        op.insert === undefined ? toDocument(attributes) : toDocumentOnInsert(attributes);
      return taken && Object.keys(taken).length > 0 ? { ...op, attributes: taken } : op;
    });
}

/**
 * A change of the document, as the page takes it. Where a newline's attributes changed, its whole set
 * decides the kind: `document` gives the text as it is after the change.
 */
export function toPageChange(ops: Op[], document: () => DocumentDelta): Delta {
  const change = new Delta();
  let index = 0;
  let newlines: Map<number, Attributes> | undefined;
  for (const op of ops) {
    if (typeof op.delete === "number") {
      change.delete(op.delete);
    } else if (typeof op.insert === "string") {
      // A carriage return would be one unit here and none on the page.
      change.insert(op.insert.replaceAll("\r", " "), toPage(op.attributes));
      index += op.insert.length;
    } else if (op.insert !== undefined) {
      // Something that this page cannot show stands for one unit of text.
      change.insert("\ufffc");
      index += 1;
    } else if (typeof op.retain === "number") {
      if (touchesKind(op.attributes)) {
        newlines ??= newlinesOf(document());
        retainWithKinds(change, index, op.retain, toPage(op.attributes), newlines);
      } else {
        change.retain(op.retain, toPage(op.attributes));
      }
      index += op.retain;
    }
  }
  return change.chop();
}

function retainWithKinds(
  change: Delta,
  start: number,
  length: number,
  formats: Attributes | undefined,
  newlines: Map<number, Attributes>,
): void {
  const characters = { ...formats };
  delete characters["kind"];
  for (let index = start; index < start + length; index += 1) {
    const newline = newlines.get(index);
    change.retain(1, newline ? { ...characters, kind: kindOf(newline) ?? null } : characters);
  }
}

function newlinesOf(document: DocumentDelta): Map<number, Attributes> {
  const newlines = new Map<number, Attributes>();
  let index = 0;
  for (const op of document) {
    const text = typeof op.insert === "string" ? op.insert : " ";
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      newlines.set(index + at, op.attributes ?? {});
    }
    index += text.length;
  }
  return newlines;
}

/** The whole document as the page shows it: it always ends with a newline, even where the document does not yet. */
export function pageOf(document: DocumentDelta): Delta {
  const page = toPageChange(document as Op[], () => document);
  return endsWithNewline(document) ? page : page.insert("\n");
}

export function endsWithNewline(document: DocumentDelta): boolean {
  const last = document[document.length - 1]?.insert;
  return typeof last === "string" && last.endsWith("\n");
}

/** How far into the changed text a change goes: where its last part ends. */
export function reach(ops: Op[]): number {
  return ops.reduce((end, { insert, retain }) => {
    if (typeof insert === "string") return end + insert.length;
    return end + (insert !== undefined ? 1 : typeof retain === "number" ? retain : 0);
  }, 0);
}

/** A change in pieces that each insert at most so many units, each to be applied after the one before. */
export function pieces(ops: Op[], most: number): Op[][] {
  const inserted = ops.reduce(
    (sum, op) => sum + (typeof op.insert === "string" ? op.insert.length : 0),
    0,
  );
  if (inserted <= most) return [ops];
  const result: Op[][] = [];
  let index = 0;
  for (const op of ops) {
    if (typeof op.insert === "string") {
      for (const part of parts(op.insert, most)) {
        result.push([{ retain: index }, { ...op, insert: part }]);
        index += part.length;
      }
    } else {
      if (op.delete !== undefined || op.attributes) result.push([{ retain: index }, op]);
      if (typeof op.retain === "number") index += op.retain;
    }
  }
  return result.map((piece) => (piece[0]!.retain === 0 ? piece.slice(1) : piece));
}

/** Cuts a text; never through a surrogate pair, which would destroy the character in the document. */
function parts(text: string, most: number): string[] {
  const result: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + most);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    result.push(text.slice(start, end));
    start = end;
  }
  return result;
}
