/** Changes a page above the reader's eyes without moving what they read. */

const scrollerOf = (element: Element): Element => {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const overflow = getComputedStyle(parent).overflowY;
    if (
      (overflow === "auto" || overflow === "scroll") &&
      parent.scrollHeight > parent.clientHeight
    ) {
      return parent;
    }
  }
  return document.scrollingElement ?? document.documentElement;
};

/** What the person looks at: where the focus is when it is in sight, otherwise the first block that is. */
const anchorIn = (root: Element, blocks: string): Element | undefined => {
  const inSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  const focused = document.activeElement;
  if (focused && root.contains(focused) && inSight(focused)) {
    return focused;
  }
  return [...root.querySelectorAll(blocks)].find(inSight);
};

/** Remembers where the reader is; call what it returns once the page has changed. */
export const keepPlace = (root: Element, blocks: string): (() => void) => {
  const anchor = anchorIn(root, blocks);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    const moved = anchor?.isConnected ? anchor.getBoundingClientRect().top - before : 0;
    if (Math.abs(moved) > 1) {
      scrollerOf(root).scrollTop += moved;
    }
  };
};
