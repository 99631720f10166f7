import type { Claim, Claims } from "./claims";
import type { News } from "./news";
import type { Patch } from "./outline-server";
import type { Say } from "./say";
import { counted } from "./votes";

/** What a change of the room is worth telling. */

/** Counts what others did; before the claims change. */
export const countNews = (patch: Patch, claims: Claims, news: News): void => {
  if (patch.first) {
    return;
  }
  for (const claim of patch.claims) {
    const before = claims.get(claim.id);
    if (!before) {
      news.add(claim.side || "claim", claim.mine ? 0 : 1);
      continue;
    }
    const others = (sources: Claim["sources"]) => sources.filter((source) => !source.mine).length;
    news.add("reworded", !claim.mine && before.text !== claim.text ? 1 : 0);
    news.add("withdrawn", !claim.mine && !before.withdrawn && claim.withdrawn ? 1 : 0);
    news.add("source", others(claim.sources) - others(before.sources));
  }
  news.add("withdrawn", patch.gone.filter((id) => !claims.get(id)?.mine).length);
};

/** What was counted is said at once, also when it was cast on another page of the same person; empty when nothing was. */
export const myVote = (patch: Patch, claims: Claims, say: Say): string => {
  for (const claim of patch.first ? [] : patch.claims) {
    const before = claims.get(claim.id)?.votes;
    const { votes } = claim;
    if (before && (before.opinion !== votes.opinion || before.impact !== votes.impact)) {
      return counted(votes, say, patch.tools && claim.side !== "");
    }
  }
  return "";
};
