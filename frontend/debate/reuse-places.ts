import type { Claim, Claims } from "./claims";
import type { Draft } from "./drafts";

/** Where a claim that is used once more is to speak. */
export const placeOf = (claims: Claims, draft: Draft): string => {
  const claim = claims.get(draft.claim);
  const places = claim ? claims.usesFor(claim) : [];
  return (places.find((one) => one.id === draft.fields.about) ?? places[0])?.id ?? "";
};

/** What was found while something was being written may be used in its stead. */
export const usableIn = (draft: Draft, found: Claim): boolean =>
  (draft.side === "for" || draft.side === "against") &&
  found.id !== draft.claim &&
  found.about !== draft.claim &&
  !found.uses.some((use) => use.about === draft.claim);
