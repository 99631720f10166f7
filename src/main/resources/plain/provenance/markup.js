/* What HTML and EPUB say of their text, read back: as HtmlFile.java and EpubFile.java read them. Nothing in them runs or loads. */
(function (tank) {
  "use strict";

  tank.evidenceOfHtml = function (content) {
    var page = new DOMParser().parseFromString(tank.text(content), "text/html");
    var read = reading("ai-disclosure");
    page.querySelectorAll("section[data-part]").forEach(read.section);
    var term = "";
    page.querySelectorAll("script[type]").forEach(function (script) {
      if (is(script, "type", "application/ld+json")) {
        term = tank.lastTerm(JSON.parse(script.textContent).digitalSourceType);
      }
    });
    return Object.assign(read.evidence, { term: term, disclosure: disclosureIn(page) });
  };

  tank.evidenceOfEpub = async function (content) {
    var read = reading("data-ai-disclosure");
    var said = { term: "", disclosure: "" };
    (await tank.unzipped(content)).forEach(function (entry) {
      if (entry.name === "EPUB/package.opf") {
        var book = xml(entry.bytes) || new Document();
        said.disclosure = disclosureIn(book);
        said.term = Array.from(book.querySelectorAll("meta[property]"))
          .filter(function (meta) {
            return is(meta, "property", "schema:digitalSourceType");
          })
          .map(function (meta) {
            return shown(meta.textContent);
          })
          .join(" ");
      } else if (/^EPUB\/s[0-9]+\.xhtml$/.test(entry.name)) {
        (xml(entry.bytes) || new DOMParser().parseFromString(tank.text(entry.bytes), "text/html"))
          .querySelectorAll("section[data-part]")
          .forEach(read.section);
      }
    });
    return Object.assign(read.evidence, said);
  };

  function xml(bytes) {
    var read = new DOMParser().parseFromString(tank.text(bytes), "application/xml");
    return read.querySelector("parsererror") ? null : read;
  }

  /* Reads sections as TextMarkup.java writes them. */
  function reading(disclosure) {
    var marks = [];
    var stretches = [];

    function section(element) {
      var to = attribute(element, "data-to");
      // What is shown counts; where a scene has no title of its own, its heading is one of ours.
      var title = element.hasAttribute("data-titled") ? whole(child(element, "h2")) : "";
      var place = /^[0-9]{1,6}$/.test(to) ? Number(to) : 0;
      marks.push(tank.mark(title, attribute(element, "data-side"), place));
      element.querySelectorAll("[data-p]").forEach(function (one, at) {
        paragraph(one, at + 1);
      });
    }

    function paragraph(element, place) {
      var made = Array.from(element.children).filter(function (one) {
        return one.localName === "span" && one.hasAttribute("data-class");
      });
      made.forEach(function (one, at) {
        stretches.push(stretch(one, place, at + 1));
      });
      // Words outside every stretch were never signed.
      made.concat(Array.from(element.children).filter(isBadge)).forEach(function (one) {
        one.remove();
      });
      var rest = shown(whole(element));
      if (rest && rest !== "* * *") {
        stretches.push({
          part: marks.length,
          paragraph: place,
          number: made.length + 1,
          class: "",
          run: "",
          by: "",
          disclosure: "",
          badge: false,
          words: rest,
        });
      }
    }

    function stretch(element, place, number) {
      var before = element.previousElementSibling;
      return {
        part: marks.length,
        paragraph: place,
        number: number,
        class: attribute(element, "data-class"),
        run: attribute(element, "data-run"),
        by: attribute(element, "data-by"),
        disclosure: attribute(element, disclosure),
        badge: !!before && isBadge(before) && !!shown(own(before)),
        words: whole(element),
      };
    }

    return { section: section, evidence: { marks: marks, stretches: stretches } };
  }

  function child(element, name) {
    return Array.from(element.children).find(function (one) {
      return one.localName === name;
    });
  }

  function isBadge(element) {
    var words = attribute(element, "class").toLowerCase().split(/\s+/);
    return element.localName === "b" && words.indexOf("badge") >= 0;
  }

  function attribute(element, name) {
    return element.getAttribute(name) || "";
  }

  function is(element, name, value) {
    return attribute(element, name).toLowerCase() === value.toLowerCase();
  }

  function disclosureIn(page) {
    var meta = Array.from(page.querySelectorAll("meta[name][content]")).find(function (one) {
      return is(one, "name", "ai-disclosure");
    });
    return meta ? attribute(meta, "content") : "";
  }

  /* All its words, as written; a line break is one. */
  function whole(node) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      return node.data;
    }
    if (/^(script|style)$/i.test(node.localName || "")) return "";
    if (node.localName === "br") return "\n";
    return Array.from(node.childNodes).map(whole).join("");
  }

  function own(element) {
    return Array.from(element.childNodes)
      .filter(function (one) {
        return one.nodeType === Node.TEXT_NODE;
      })
      .map(whole)
      .join("");
  }

  function shown(words) {
    return words
      .replace(/[\u200b\xad]/g, "")
      .replace(/[\t-\r \xa0]+/g, " ")
      .trim();
  }
})((window.storytank = window.storytank || {}));
