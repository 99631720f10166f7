import Delta, { type Op } from "quill-delta";
import type { IdRun } from "../copied-ids.js";
import { cleaned } from "./clean-paste.js";
import { unpainted } from "./painting.js";

/** Beside the plain text and the HTML that other programs take; Chromium, Firefox and Safari keep it between their own pages. */
export const CARRIED_TYPE = "application/x-storytank-ids";

/** A passage on its way from one place of a scene to another, with the ids of its characters: so that its authors stay its authors. */
export interface Carried {
  document: string;
  ids: IdRun[];
  passage: Delta;
}

/** @param ids of the characters from the passage's first on; the line end that only closes a selection is left behind */
export function carried(document: string, ids: IdRun[], passage: Delta): string {
  const kept = withoutLastLineEnd(unpainted(passage));
  return JSON.stringify({
    document,
    ids: ids.map(({ client, clock, length }) => [client, clock, length]),
    passage: kept.ops,
  });
}

/** What a clipboard or a drag brings from one of our pages; nothing when it comes from elsewhere or makes no sense. */
export function carriedIn(data: DataTransfer | null): Carried | undefined {
  const written = data?.getData(CARRIED_TYPE);
  if (!written) return undefined;
  try {
    const { document, ids, passage } = JSON.parse(written) as Record<string, unknown>;
    if (typeof document !== "string" || !Array.isArray(ids) || !Array.isArray(passage)) {
      return undefined;
    }
    const brought = new Delta(passage as Op[]);
    const clean = cleaned(brought);
    // Where a character had to go, the others' ids would be those of their neighbours.
    return clean.length() === brought.length()
      ? { document, ids: ids.map(idRun), passage: clean }
      : undefined;
  } catch {
    return undefined;
  }
}

function idRun(told: unknown): IdRun {
  const [client, clock, length] = told as unknown[];
  if (![client, clock, length].every((one) => Number.isSafeInteger(one) && (one as number) >= 0)) {
    throw new Error("An id run is client, clock and length, three whole numbers.");
  }
  return { client: client as number, clock: clock as number, length: length as number };
}

function withoutLastLineEnd(passage: Delta): Delta {
  const last = passage.ops[passage.ops.length - 1];
  const closes = typeof last?.insert === "string" && last.insert.endsWith("\n") && !last.attributes;
  return closes ? passage.slice(0, passage.length() - 1) : passage;
}
