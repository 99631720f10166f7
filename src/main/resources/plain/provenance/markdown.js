/* What Markdown says of its text, read back: as MarkdownFile.java, MarkdownText.java and Annotations.java read it. */
(function (tank) {
  "use strict";

  var BEFORE = "<!-- storytank-manifest ";
  var AFTER = " -->";
  var KEY = /^[^:<]*<storytank:([^<>]*)>: ([0-9, ]+?) *$/;
  var PART = /^## (\*)?(.*?)\*?$/;
  var WRITTEN = /\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});/g;

  tank.markdownSlot = tank.textSlot(BEFORE, AFTER);

  tank.evidenceOfMarkdown = function (content, classes) {
    var file = tank.text(content);
    var text = file.slice(0, must(file.lastIndexOf("\n" + BEFORE)));
    var annotated = annotations(file.slice(file.lastIndexOf("\n---\n") + 1), text, classes);
    var marks = [];
    var stretches = [];
    var paragraph = 0;
    var at = 0;
    text.split("\n").forEach(function (line) {
      var end = at + line.length;
      var part = PART.exec(line);
      var inLine = annotated.filter(function (one) {
        return one.from >= at && one.to <= end;
      });
      if (part && !inLine.length) {
        marks.push(part[1] ? "" : read(line.slice(3)));
        paragraph = 0;
      } else if (marks.length && (inLine.length || line === "* * *")) {
        paragraph++;
        stretches = stretches.concat(inParagraph(inLine, text, marks.length, paragraph, classes));
      }
      at = end + 1;
    });
    // The last one is "How AI was used".
    must(marks.length - 1);
    marks.pop();
    return {
      marks: marks,
      stretches: stretches,
      term: (/^digital-source-type: "(.*)"$/m.exec(text) || ["", ""])[1],
      disclosure: (/^ai-disclosure: "(.*)"$/m.exec(text) || ["", ""])[1],
    };
  };

  /* Which characters are whose; the block counts what people see as one character (grapheme clusters). */
  function annotations(block, text, classes) {
    var starts = [];
    for (var one of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
      starts.push(one.index);
    }
    starts.push(text.length);
    var annotated = [];
    block.split("\n").forEach(function (line) {
      var key = KEY.exec(line);
      if (!key) return;
      var made = key[1].split("/", 1)[0];
      var who = key[1].slice(made.length + 1);
      var machine = isMachines(made, classes);
      key[2].split(" ").forEach(function (range) {
        var numbers = range.split(",");
        var from = whole(numbers[0]);
        var length = numbers[1] ? whole(numbers[1]) : 1;
        annotated.push({
          from: must(starts[from]),
          to: must(starts[from + length]),
          class: made,
          run: machine ? who : "",
          by: machine ? "" : who,
        });
      });
    });
    return annotated.sort(function (one, other) {
      return one.from - other.from;
    });
  }

  function inParagraph(pieces, text, part, paragraph, classes) {
    var stretches = [];
    var first = 0;
    pieces.forEach(function (piece, at) {
      if (at + 1 < pieces.length && isSame(pieces[at + 1], piece)) return;
      var words = pieces.slice(first, at + 1).map(function (one) {
        return read(text.slice(one.from, one.to));
      });
      stretches.push({
        part: part,
        paragraph: paragraph,
        number: stretches.length + 1,
        class: piece.class,
        run: piece.run,
        by: piece.by,
        disclosure: (classes[piece.class] || { disclosure: "" }).disclosure,
        badge: isBadged(text, pieces[first].from),
        words: words.join(""),
      });
      first = at + 1;
    });
    return stretches;
  }

  function isBadged(text, at) {
    var before = text
      .slice(text.lastIndexOf("\n", Math.max(0, at - 1)) + 1, at)
      .replace(/(\[|<strong>|<em>)+$/, "");
    return /^.*\\\[[^[\]]+\\\] $/.test(before);
  }

  function isSame(one, other) {
    return one.class === other.class && one.run === other.run && one.by === other.by;
  }

  function isMachines(word, classes) {
    return !!classes[word] && classes[word].machine;
  }

  function read(written) {
    return written.replace(WRITTEN, function (_, sign, code) {
      return sign || String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    });
  }

  function whole(digits) {
    return must(/^[0-9]+$/.test(digits) ? Number(digits) : undefined);
  }

  function must(place) {
    if (!(place >= 0)) throw new Error("This Markdown is damaged");
    return place;
  }
})((window.storytank = window.storytank || {}));
