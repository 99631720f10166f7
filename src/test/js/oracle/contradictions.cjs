"use strict";
// A sort that takes two elements for equal where the comparison contradicts itself, and else asks as it was told.

// Yjs merges updates by sorting their readers, and says of garbage and an item that begin at the same id that each comes
// before the other (mergeUpdatesV2, "dec1.curr.constructor === dec2.curr.constructor ? 0 : … -1"). What such a sort does
// is left to the engine by ECMAScript: Yjs writes the item in one version of V8 and the garbage in another, so there is
// nothing to imitate. Equal elements stay in their order in every engine; all other comparisons are Yjs' own.
const sort = Array.prototype.sort;

const withoutContradiction = (compare) => (a, b) => {
  const order = compare(a, b);
  return order !== 0 && Math.sign(order) === Math.sign(compare(b, a)) ? 0 : order;
};

Array.prototype.sort = function (compare) {
  return sort.call(this, compare === undefined ? undefined : withoutContradiction(compare));
};
