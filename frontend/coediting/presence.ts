import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";

/** Somebody who has the document open; names and hues come from the server, never from their browser. */
export interface Present {
  client: number;
  name: string;
  hue: number;
  /** where they stand in the text, in UTF-16 units; absent while they are elsewhere */
  place?: { start: number; end: number; caret: number };
}

interface State {
  user?: { name?: unknown; hue?: unknown };
  cursor?: { anchor?: unknown; head?: unknown } | null;
}

/** Everybody else in the document, in a steady order. */
export function others(awareness: Awareness, text: Y.Text): Present[] {
  return [...awareness.getStates()]
    .filter(([client]) => client !== awareness.clientID)
    .map(([client, state]) => present(client, state as State, text))
    .filter((person) => person.name !== "")
    .sort((a, b) => a.name.localeCompare(b.name) || a.client - b.client);
}

function present(client: number, state: State, text: Y.Text): Present {
  const name = typeof state.user?.name === "string" ? state.user.name : "";
  const hue = typeof state.user?.hue === "number" ? Math.abs(state.user.hue) % 8 : 0;
  const anchor = indexOf(state.cursor?.anchor, text);
  const head = indexOf(state.cursor?.head, text);
  if (anchor === undefined || head === undefined) return { client, name, hue };
  const place = { start: Math.min(anchor, head), end: Math.max(anchor, head), caret: head };
  return { client, name, hue, place };
}

function indexOf(position: unknown, text: Y.Text): number | undefined {
  if (position === null || typeof position !== "object" || !text.doc) return undefined;
  try {
    const relative = Y.createRelativePositionFromJSON(position);
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
    return absolute?.type === text ? absolute.index : undefined;
  } catch {
    return undefined;
  }
}

/** Where the person here stands, in the form that stays right while others write. */
export function cursorAt(text: Y.Text, anchor: number, head: number): object {
  const position = (index: number) =>
    Y.relativePositionToJSON(
      Y.createRelativePositionFromTypeIndex(text, Math.min(index, text.length)),
    ) as object;
  return { anchor: position(anchor), head: position(head) };
}

/** Two letters for a name: of its first and last word, or its first two. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? "?")];
  const last = words.length > 1 ? [...words[words.length - 1]!] : first.slice(1);
  return ((first[0] ?? "?") + (last[0] ?? "")).toLocaleUpperCase();
}
