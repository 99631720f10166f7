import { html, nothing } from "lit";
import type { Room } from "./claim-view";
import { isReadBack, type Claim, type Opinion, type Votes } from "./claims";
import type { Say } from "./say";

/** What people think of a claim, and the buttons by which one says so oneself. */

const OPINIONS: Opinion[] = ["agree", "disagree", "pass"];
const IMPACTS = [0, 1, 2, 3, 4];

/** The result in words; empty when nobody has voted. */
export const told = (votes: Votes, say: Say, tools: boolean): string => {
  const { counts } = votes;
  if (!counts) {
    return votes.cast > 0 ? say.count("votes.hidden", votes.cast) : "";
  }
  const parts = OPINIONS.filter((opinion) => counts[opinion] > 0).map((opinion) =>
    say.count(`votes.${opinion}`, counts[opinion]),
  );
  return [
    ...parts,
    ...(tools && counts.impact >= 0
      ? [say.text("votes.impact", new Intl.NumberFormat(say.lang).format(counts.impact))]
      : []),
  ].join(" · ");
};

/** What was counted, for the one who voted. */
export const counted = (votes: Votes, say: Say, tools: boolean): string =>
  say.text(
    "votes.counted",
    [
      votes.opinion && say.text(`vote.${votes.opinion}`),
      tools && votes.impact >= 0 && say.text("weight.of", votes.impact),
    ]
      .filter(Boolean)
      .join(", "),
    told(votes, say, tools),
  );

export const voting = (room: Room, claim: Claim) => {
  const { say } = room;
  const words = `words-${claim.id}`;
  const open =
    room.mayWrite && !claim.withdrawn && !claim.split && !claim.gone && !isReadBack(claim);
  return html`<div class="debate-votes">
    ${
      open
        ? html`<div class="debate-vote" role="group" aria-label=${say.text("vote")}>
            ${OPINIONS.map(
              (opinion) =>
                html`<button
                  type="button"
                  class="debate-choice ${opinion}"
                  aria-pressed=${claim.votes.opinion === opinion}
                  aria-describedby=${words}
                  @click=${() => room.vote(claim, opinion)}
                >
                  ${say.text(`vote.${opinion}`)}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${open && room.tools && claim.side ? weighing(room, claim, words) : nothing}
    ${result(claim.votes, say, room.tools && claim.side !== "")}
  </div>`;
};

const weighing = (room: Room, claim: Claim, words: string) =>
  html`<div class="debate-vote" role="group" aria-label=${room.say.text("weight")}>
    <span class="debate-hint" aria-hidden="true">${room.say.text("weight")}</span>
    ${IMPACTS.map(
      (impact) =>
        html`<button
          type="button"
          class="debate-choice"
          aria-pressed=${claim.votes.impact === impact}
          aria-label=${room.say.text("weight.of", impact)}
          aria-describedby=${words}
          @click=${() => room.rate(claim, impact)}
        >
          ${impact}
        </button>`,
    )}
  </div>`;

const result = (votes: Votes, say: Say, tools: boolean) => {
  const words = told(votes, say, tools);
  const { counts } = votes;
  const sides = counts ? counts.agree + counts.disagree : 0;
  return words
    ? html`<p class="debate-counts">
        ${
          counts && sides > 0
            ? html`<meter
                class="debate-bar"
                aria-hidden="true"
                min="0"
                max=${sides}
                .value=${counts.agree}
              ></meter>`
            : nothing
        }
        ${words}
      </p>`
    : nothing;
};
