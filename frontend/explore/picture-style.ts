import type { StylesheetJson } from "cytoscape";

export const COLOURS = [
  "paper",
  "raised",
  "sand",
  "ink",
  "soft",
  "tide",
  "tide-wash",
  "on-tide",
  "for",
  "against",
  "machine",
  "edge",
  "hairline",
];

export const WIDTH = 176;
export const HEIGHT = 80;

/** Stories are pages with a folded corner, scenes sheets, questions tide, claims round cards, sources stones. */
export function pictureStyle(colour: Record<string, string>, font: string): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: WIDTH,
        height: HEIGHT,
        label: "data(label)",
        "font-family": font,
        "font-size": 16,
        "line-height": 1.2,
        "text-wrap": "wrap",
        "text-max-width": `${WIDTH - 20}px`,
        "text-valign": "center",
        "text-halign": "center",
        color: colour.ink,
        "background-color": colour.raised,
        "border-width": 1,
        "border-color": colour.edge,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node[kind = 'story']",
      style: {
        shape: "polygon",
        "shape-polygon-points": "-1 -1 0.84 -1 1 -0.62 1 1 -1 1",
        "border-width": 2,
        "border-color": colour.ink,
        "font-weight": 600,
      },
    },
    {
      selector: "node[kind = 'scene']",
      style: { shape: "rectangle", "border-color": colour.ink },
    },
    {
      selector: "node[kind = 'question']",
      style: {
        shape: "round-rectangle",
        "corner-radius": 36,
        width: WIDTH + 12,
        "text-max-width": `${WIDTH - 20}px`,
        "background-color": colour.tide,
        "border-color": colour.tide,
        color: colour["on-tide"],
        "font-weight": 600,
      } as never,
    },
    {
      selector: "node[kind = 'claim']",
      style: { shape: "round-rectangle", "corner-radius": 12 } as never,
    },
    {
      selector: "node[stance = 'for']",
      style: { "border-color": colour.for, "border-width": 2 },
    },
    {
      selector: "node[stance = 'against']",
      style: { "border-color": colour.against, "border-width": 2 },
    },
    {
      selector: "node[kind = 'source']",
      style: {
        shape: "polygon",
        "shape-polygon-points":
          "-0.86 -0.8 -0.5 -1 0.42 -0.94 0.88 -0.66 1 0 0.9 0.76 0.48 1 -0.58 0.94 -0.94 0.64 -1 -0.1",
        "background-color": colour.sand,
        "border-color": colour.edge,
      },
    },
    {
      selector: "node[?machine]",
      style: {
        "border-style": "dotted",
        "border-width": 3,
        "border-color": colour.machine,
      },
    },
    {
      selector: "node[?withdrawn]",
      style: { "border-style": "dashed", color: colour.soft },
    },
    {
      selector: "node[?about]",
      style: { "border-width": 4, "border-color": colour.tide },
    },
    {
      selector: "node[kind = 'question'][?about]",
      style: { "border-color": colour.ink },
    },
    {
      selector: "node:selected",
      style: {
        "outline-width": 3,
        "outline-color": colour.tide,
        "outline-offset": 3,
      } as never,
    },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": colour.edge,
        "curve-style": "bezier",
        "target-arrow-color": colour.edge,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "font-family": font,
        "font-size": 18,
        "font-weight": 700,
        color: colour.soft,
        "text-background-color": colour.paper,
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge[how = 'for']",
      style: {
        label: "+",
        "line-color": colour.for,
        "target-arrow-color": colour.for,
        color: colour.for,
      },
    },
    {
      selector: "edge[how = 'against']",
      style: {
        label: "−",
        "line-color": colour.against,
        "target-arrow-color": colour.against,
        color: colour.against,
        "line-style": "dashed",
      },
    },
    {
      selector: "edge[how = 'undercut']",
      style: { label: "↛", "line-style": "dotted" },
    },
    {
      selector: "edge[how = 'joint']",
      style: { label: "&" },
    },
    {
      selector: "edge[how = 'rests-on']",
      style: { "line-style": "dotted", width: 2.5 },
    },
  ];
}
