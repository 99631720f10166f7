import type { Source, Span } from "../ledger.js";

/** How much of a text comes from one person or one model, in characters. */
export interface Share {
  kind: Source["kind"];
  /** the person's name or the model's; empty when nobody knows */
  name: string;
  hue: number;
  characters: number;
  /** the same for all words of this person or model */
  key: string;
}

/** The shares of those who wrote this text, the largest first; together they are the whole text. */
export function sharesOf(spans: Span[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { source, length } of spans) {
    const key = shareKey(source);
    const share = shares.get(key);
    if (share) share.characters += length;
    else shares.set(key, { ...nameOf(source), kind: source.kind, key, characters: length });
  }
  return [...shares.values()].sort((a, b) => b.characters - a.characters);
}

/** Drafts of one model count together, whoever asked for them. */
export function shareKey(source: Source): string {
  return source.kind === "machine" ? `machine ${source.run.model}` : source.key;
}

/** Parts of a whole as people read them: never "0 %" for somebody who wrote something. */
export function portion(characters: number, all: number, language: string): string {
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const part = all === 0 ? 0 : characters / all;
  return part > 0 && part < 0.01 ? `< ${percent.format(0.01)}` : percent.format(part);
}

function nameOf(source: Source): { name: string; hue: number } {
  switch (source.kind) {
    case "unknown":
      return { name: "", hue: 0 };
    case "machine":
      return { name: source.run.model, hue: 0 };
    default:
      return { name: source.person.name, hue: source.person.hue };
  }
}
