/* What a manifest says: as SignedManifest.java and ManifestJson.java read it. */
(function (tank) {
  "use strict";

  var TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  /* Refuses what is written in any other way than ours, with one space more even; null then. */
  tank.signed = function (text) {
    try {
      var all = JSON.parse(text);
      var isOne = isMap(all.manifest) && typeof all.signature === "string";
      var bare = { manifest: all.manifest, signature: all.signature };
      return isOne && tank.embeddable(bare) === text ? bare : null;
    } catch (unreadable) {
      return null;
    }
  };

  /* The same with every field in its place; null when it is no manifest of a version known here. */
  tank.manifest = function (json, classes) {
    try {
      return read(json, classes);
    } catch (otherwise) {
      return null;
    }
  };

  /* What the manifest's "text" is the hash of. */
  tank.textHash = function (manifest, classes) {
    var spans = manifest.spans.map(function (one) {
      return Object.assign({}, one, termOf(classes[one.class].term));
    });
    return tank.hash(tank.bytes(tank.canonical({ parts: manifest.parts, spans: spans })));
  };

  /* The label of the whole, from the classes of its stretches: as WorkLabel.java. */
  tank.labelOf = function (manifest, classes) {
    var words = Array.from(
      new Set(
        manifest.spans.map(function (one) {
          return one.class;
        }),
      ),
    );
    function has(word) {
      return words.indexOf(word) >= 0;
    }
    if (words.length === 1) return classes[words[0]];
    if (has("machine-generated") || has("machine-edited")) {
      return { term: TERMS + "compositeSynthetic", disclosure: "mixed" };
    }
    if (!has("machine-corrected")) return { term: "", disclosure: "" };
    return {
      term: words.length === 2 && has("person") ? TERMS + "algorithmicallyEnhanced" : "",
      disclosure: "mixed",
    };
  };

  function read(json, classes) {
    must(json.version === "storytank-manifest/1");
    must(/^(story|debate)$/i.test(text(json.kind)));
    var law = json.article50_4;
    must([law.machineText, law.open, law.publicInterest].every(isTruth));
    return {
      id: text(json.id),
      format: text(json.format),
      language: text(json.language),
      title: text(json.title),
      address: text(json.address),
      at: moment(json.at),
      contributors: json.contributors.map(function (one) {
        return { id: text(one.id), name: maybe(one.name), characters: number(one.characters) };
      }),
      parts: json.parts.map(function (one) {
        return { number: number(one.number), title: text(one.title) };
      }),
      spans: json.spans.map(function (one) {
        return span(one, classes);
      }),
      runs: json.runs.map(function (one) {
        must(classes[text(one.class)]);
        return {
          id: text(one.id),
          model: text(one.model),
          at: maybe(one.at) === undefined ? undefined : moment(one.at),
          prompt: text(one.prompt),
          class: one.class,
        };
      }),
      sources: json.sources.map(function (one) {
        return { title: text(one.title), address: text(one.address) };
      }),
      disclosureAsked:
        law.machineText &&
        law.open &&
        law.publicInterest &&
        maybe(law.responsibleEditor) === undefined,
      editor: maybe(law.responsibleEditor) || "",
      reviews: json.reviews.map(function (one) {
        return { name: text(one.name), at: moment(one.at), text: text(one.text) };
      }),
      text: text(json.text),
      file: {
        sha256: text(json.file.sha256),
        length: number(json.file.length),
        blocks: text(json.file.blocks),
      },
    };
  }

  function span(one, classes) {
    must(classes[text(one.class)]);
    var read = {
      part: number(one.part),
      paragraph: number(one.paragraph),
      number: number(one.number),
      class: one.class,
      characters: number(one.characters),
      sha256: text(one.sha256),
    };
    if (maybe(one.run) !== undefined) read.run = one.run;
    if (maybe(one.by) !== undefined) read.by = one.by;
    return read;
  }

  function termOf(term) {
    return term ? { digitalSourceType: term } : {};
  }

  function must(truth) {
    if (!truth) throw new Error("This is no manifest of Story Tank");
  }

  function text(value) {
    must(typeof value === "string");
    return value;
  }

  function maybe(value) {
    return value === undefined || value === null ? undefined : text(value);
  }

  function number(value) {
    must(typeof value === "number");
    return Math.trunc(value);
  }

  function moment(value) {
    var at = new Date(text(value).replace(/(\.\d{3})\d+/, "$1"));
    must(/^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d/.test(value) && !isNaN(at));
    return at;
  }

  function isTruth(value) {
    return typeof value === "boolean";
  }

  function isMap(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }
})((window.storytank = window.storytank || {}));
