/** Why a document's socket was closed for good; the numbers are the hub's, see src/docs/coediting.md. */
export type Refusal =
  | "malformed"
  | "ticket"
  | "right"
  | "gone"
  | "schema"
  | "clientId"
  | "tooLarge"
  | "tooMany"
  | "refused";

const REFUSALS: Record<number, Refusal> = {
  4400: "malformed",
  4401: "ticket",
  4403: "right",
  4404: "gone",
  4406: "schema",
  4409: "clientId",
  4413: "tooLarge",
  4429: "tooMany",
};

export const FRAME_TOO_BIG = 1009;
export const STORING_FAILS = 4500;

/** The refusal behind a close code, or nothing when trying again is right. */
export function refusalOf(code: number): Refusal | undefined {
  return REFUSALS[code] ?? (code >= 4400 && code < 4500 ? "refused" : undefined);
}
