/* What JSON says of its text, read back: as JsonFile.java reads it. */
(function (tank) {
  "use strict";

  var BEFORE = ',"provenance":';
  var AFTER = "}\n";

  tank.jsonSlot = tank.textSlot(BEFORE, AFTER);

  tank.evidenceOfJson = function (content) {
    var text = tank.text(content);
    var json = JSON.parse(text.slice(0, text.length - BEFORE.length - AFTER.length) + "}");
    var marks = [];
    var stretches = [];
    list(json.sections).forEach(function (section) {
      marks.push(tank.mark(words(section.title), said(section.side), Number(section.answers) || 0));
      list(section.paragraphs).forEach(function (paragraph, at) {
        list(paragraph.stretches).forEach(function (one, place) {
          stretches.push(stretch(one, marks.length, at + 1, place + 1));
        });
      });
    });
    return {
      marks: marks,
      stretches: stretches,
      term: tank.lastTerm(json.digitalSourceType),
      disclosure: said(json.aiDisclosure),
    };
  };

  /* A work names its source type in schema.org's words and then in those of IPTC. */
  tank.lastTerm = function (terms) {
    return Array.isArray(terms) && terms.length ? said(terms[terms.length - 1]) : "";
  };

  /* What the manifest holds of a part beside its paragraphs, as one text: as Section.java. */
  tank.mark = function (title, side, to) {
    return side ? side + " " + to + " " + title : title;
  };

  function stretch(one, part, paragraph, number) {
    return {
      part: part,
      paragraph: paragraph,
      number: number,
      class: said(one.class),
      run: said(one.run),
      by: said(one.by),
      disclosure: said(one.aiDisclosure),
      badge: !!said(one.label).trim(),
      words: list(one.pieces)
        .map(function (piece) {
          return words(piece.text);
        })
        .join(""),
    };
  }

  function list(value) {
    return value && typeof value === "object" ? Object.values(value) : [];
  }

  function said(value) {
    return /^(string|number|boolean)$/.test(typeof value) ? String(value) : "";
  }

  /* What is not there is no words; what holds other things is none either. */
  function words(value) {
    if (value && typeof value === "object") throw new Error("Words are missing");
    return said(value);
  }
})((window.storytank = window.storytank || {}));
