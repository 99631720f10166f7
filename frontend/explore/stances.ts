import type { Link } from "./picture";

/** Which side each claim is on by all it speaks for or against, for its colour; empty when it is used on both. */
export function stances(links: Link[]): Map<string, string> {
  const sides = new Map<string, string>();
  for (const { from, how } of links) {
    if (how === "for" || how === "against") {
      sides.set(from, (sides.get(from) ?? how) === how ? how : "");
    }
  }
  return sides;
}
