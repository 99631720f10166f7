import { Parchment } from "./quill.js";
import type { Kind } from "./paragraphs.js";

const ROLES: Record<Kind, Record<string, string>> = {
  heading: { role: "heading", "aria-level": "2" },
  quote: { role: "blockquote" },
  break: {},
};

/**
 * The kind of a paragraph on the page: a class to look at and a role to hear. The paragraph's element
 * stays the same when its kind changes, so neither caret nor input method notice.
 */
class KindFormat extends Parchment.ClassAttributor {
  override add(node: HTMLElement, value: Kind): boolean {
    this.takeRoles(node);
    const added = super.add(node, value);
    if (added) {
      Object.entries(ROLES[value]).forEach(([name, role]) => node.setAttribute(name, role));
    }
    return added;
  }

  override remove(node: HTMLElement): void {
    super.remove(node);
    this.takeRoles(node);
  }

  private takeRoles(node: HTMLElement): void {
    node.removeAttribute("role");
    node.removeAttribute("aria-level");
  }
}

export const kindFormat = new KindFormat("kind", "kind", {
  scope: Parchment.Scope.BLOCK,
  whitelist: ["heading", "quote", "break"],
});
