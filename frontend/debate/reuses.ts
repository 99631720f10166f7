import { html, nothing, type TemplateResult } from "lit";
import type { Claim, Claims, Reuse } from "./claims";
import { type MachineRun, machineWords } from "./machine-words";
import type { Say } from "./say";

/** A claim speaks for or against others beside the place where it was said: both say so, and each leads to the other. */

interface Around {
  say: Say;
  claims: Claims;
  runs: ReadonlyMap<string, MachineRun>;
  mayWrite: boolean;
  goTo: (id: string) => void;
  notAgain: (claim: Claim, reuse: string) => void;
}

export const reuses = (around: Around, claim: Claim): TemplateResult | typeof nothing => {
  const uses = claim.uses.flatMap((use) => {
    const other = around.claims.get(use.about);
    return other ? [line(around, use, "also", other, claim)] : [];
  });
  const used = around.claims
    .usedFor(claim.id)
    .map(({ claim: other, use }) => line(around, use, "used", other));
  return uses.length + used.length === 0
    ? nothing
    : html`<ul class="debate-reuses">
        ${uses}${used}
      </ul>`;
};

/** @param mine the claim that is used, where it is read */
const line = (around: Around, use: Reuse, way: string, other: Claim, mine?: Claim) => {
  const { say } = around;
  return html`<li>
    <span class="debate-side ${use.side}">${say.text(`${way}.${use.side}`)}</span>
    <button type="button" class="debate-link" @click=${() => around.goTo(other.id)}>
      ${machineWords(other, around.runs, say)}
    </button>
    ${use.circle ? html`<span class="debate-hint">${say.text("circle")}</span>` : nothing}
    ${
      mine && use.removable && around.mayWrite
        ? html`<button
            type="button"
            class="debate-act"
            aria-describedby="words-${other.id}"
            @click=${() => around.notAgain(mine, use.id)}
          >
            ${say.text("again.back")}
          </button>`
        : nothing
    }
  </li>`;
};
