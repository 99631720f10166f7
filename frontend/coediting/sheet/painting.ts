import Delta, { type Op } from "quill-delta";
import type { Source, Span } from "../ledger.js";

/** The one format on the page that is never in the document: whose words these are. */
export const BY = "by";

/** What a source looks like on the page; nothing for words that are to look like any others. */
export type Look = (source: Source) => string | undefined;

/** What changes on the page so that it shows who wrote what; line ends carry no paint. */
export function repainting(page: Op[], spans: Span[], look: Look): Delta {
  const change = new Delta();
  let index = 0;
  let at = 0;
  for (const op of page) {
    const text = typeof op.insert === "string" ? op.insert : "\ufffc";
    const painted = op.attributes?.[BY] as string | undefined;
    for (let from = 0; from < text.length;) {
      while (at < spans.length && endOf(spans[at]!) <= index + from) at += 1;
      const span = spans[at];
      const to = Math.min(text.length, span ? endOf(span) - index : text.length);
      const wanted = span ? look(span.source) : undefined;
      if (wanted === painted) change.retain(to - from);
      else paintWords(change, text.slice(from, to), wanted);
      from = to;
    }
    index += text.length;
  }
  return change.chop();
}

/** The same page without any paint. */
export function unpainted(page: Delta): Delta {
  return page.reduce(
    (result, { insert, attributes }) => result.insert(insert ?? "", withoutPaint(attributes)),
    new Delta(),
  );
}

export function withoutPaint(
  formats: Record<string, unknown> | undefined,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(formats ?? {}).filter(([name]) => name !== BY));
}

function paintWords(change: Delta, text: string, wanted: string | undefined): void {
  text.split("\n").forEach((words, line) => {
    if (line > 0) change.retain(1);
    if (words) change.retain(words.length, { [BY]: wanted ?? null });
  });
}

function endOf(span: Span): number {
  return span.start + span.length;
}
