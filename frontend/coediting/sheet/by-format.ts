import { Inline } from "./quill.js";
import { BY } from "./painting.js";

/**
 * Words of one source on the page: a pattern and a colour, and before a machine's words a badge. Around every
 * other format, so that a passage with a bold word in it is one passage. It exists on the page only: what is
 * written in it or copied from it does not carry it along.
 */
export class ByFormat extends Inline {
  static override blotName = BY;
  static override tagName = "SPAN";
  static override className = "by";

  static override create(look: string): HTMLElement {
    const made = super.create() as HTMLElement;
    dress(made, look);
    return made;
  }

  static override formats(node: HTMLElement): string | undefined {
    return node.dataset["by"];
  }

  override format(name: string, value: unknown): void {
    if (name === BY && typeof value === "string") dress(this.domNode, value);
    else super.format(name, value);
  }
}

Inline.order.push(BY);

/** @param look the kind of source, the hue of a person, an id that keeps neighbours alike apart, and what a machine did when it did not write them */
function dress(node: HTMLElement, look: string): void {
  const [kind = "unknown", second = "", third = ""] = look.split(" ");
  const hue = kind === "person" || kind === "import" ? ` author-${second}` : "";
  const did = kind === "machine" && third ? ` by-machine-${third}` : "";
  node.className = `by by-${kind}${hue}${did}`;
  node.dataset["by"] = look;
}
