import { html, nothing, type TemplateResult } from "lit";
import type { Source } from "./claims";
import type { Say } from "./say";

/** A source as a small card under the claim it carries. */
export const sourceCard = (source: Source, say: Say, remove?: () => void): TemplateResult => {
  const about = [
    source.authors && say.text("source.by", source.authors),
    source.issued && say.partial(source.issued),
    source.host,
    source.locator,
  ];
  return html`<li class="debate-source">
    <a href=${source.href} target="_blank" rel="noopener noreferrer nofollow ugc" dir="auto"
      >${source.title}<span class="visually-hidden"> (${say.text("source.new-window")})</span></a
    >
    <p class="debate-source-about">${about.filter(Boolean).join(" · ")}</p>
    ${source.quote ? html`<blockquote dir="auto">${source.quote}</blockquote>` : nothing}
    ${
      source.copy
        ? html`<p class=${source.copy === "lacks" ? "debate-note" : "debate-source-about"}>
            ${say.text(`source.copy.${source.copy}`, say.moment(source.copySeen))}
          </p>`
        : nothing
    }
    <p class="debate-source-about">
      ${say.text("source.accessed", say.partial(source.accessed))}
      ${
        source.archived
          ? html`<a href=${source.archived} target="_blank" rel="noopener noreferrer nofollow ugc"
              >${say.text("source.archived")}<span class="visually-hidden">
                (${say.text("source.new-window")})</span
              ></a
            >`
          : nothing
      }
      <a href=${source.page} target="_blank" rel="noopener"
        >${say.text("source.whole")}<span class="visually-hidden">
          (${say.text("source.new-window")})</span
        ></a
      >
      ${
        remove
          ? html`<button type="button" class="debate-act" @click=${remove}>
              ${say.text("source.remove")}
            </button>`
          : nothing
      }
    </p>
  </li>`;
};
