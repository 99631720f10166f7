/** What the server sends of a picture; `StoryGraph.Drawn` names the same fields. */

export type Kind = "story" | "scene" | "question" | "claim" | "source";

export interface Thing {
  id: string;
  kind: Kind;
  words: string;
  within: string;
  path: string;
  machine: boolean;
  withdrawn: boolean;
  more: number;
}

export interface Link {
  from: string;
  how: string;
  to: string;
}

export interface Picture {
  about: string;
  nodes: Thing[];
  links: Link[];
}
