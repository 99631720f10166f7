/* The page on which a file is dropped: it checks here, sends nothing, and says what the place would say in the same words. */
(function (tank) {
  "use strict";

  var page = document.querySelector("[data-check]");
  var given = page && JSON.parse(page.getAttribute("data-check"));
  var form = document.getElementById("check");
  var result = document.getElementById("result");
  var refused = document.getElementById("refused");

  async function begin() {
    var isAble = await tank.isAble();
    document.getElementById("h-file").textContent = say(isAble ? "check.here" : "check.cannot");
    form.classList.add("drops");
    document.addEventListener("dragover", function (event) {
      event.preventDefault();
      form.classList.add("over");
    });
    document.addEventListener("dragleave", function (event) {
      if (!event.relatedTarget) form.classList.remove("over");
    });
    document.addEventListener("drop", function (event) {
      event.preventDefault();
      form.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      form.elements.file.files = event.dataTransfer.files;
      // What this browser cannot check is sent only when somebody says so.
      if (isAble) check();
    });
    if (!isAble) return;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      check();
    });
  }

  async function check() {
    var file = form.elements.file.files[0];
    result.textContent = "";
    refuse("");
    if (!file || !file.size) return refuse("check.empty");
    if (file.size > given.most << 20) return refuse("check.too-big", given.most);
    var keys = await theirKeys();
    if (keys && !keys.length) return refuse("check.bad-keys");
    var bytes = new Uint8Array(await file.arrayBuffer());
    var report = await tank.check(bytes, keys || given.keys.keys, given.classes);
    show(report, file.name, !keys);
  }

  /* Nothing when none are given: those of the place count then. None at all when what is given are no keys. */
  async function theirKeys() {
    var file = form.elements.keyfile.files[0];
    var text = file ? await file.text() : form.elements.keys.value.trim();
    return file || text ? tank.keys(text) || [] : null;
  }

  function refuse(key, detail) {
    refused.hidden = !key;
    refused.textContent = key ? say(key, detail) : "";
    if (key) (key === "check.bad-keys" ? form.elements.keys : form.elements.file).focus();
  }

  function show(report, name, byPlace) {
    var verdict = verdictOf(report);
    var box = element("section", "", "verdict " + verdict);
    var title = box.appendChild(element("h2", say("check." + verdict)));
    title.tabIndex = -1;
    if (verdict === "true") box.appendChild(element("p", say("check.true.lead")));
    report.findings.forEach(function (finding) {
      box.appendChild(element("p", say("found." + finding.what, where(finding)), "found"));
    });
    var how = say("check.how.here") + " " + say(byPlace ? "check.how.place" : "check.how.given");
    box.appendChild(element("p", name + " · " + how, "quiet"));
    result.appendChild(box);
    if (report.manifest) result.appendChild(sheet(report.manifest));
    title.focus();
  }

  function verdictOf(report) {
    var whats = report.findings.map(function (one) {
      return one.what;
    });
    if (!whats.length) return "true";
    if (whats[0] === "no_manifest") return "nothing";
    return whats.length === 1 && whats[0] === "key" ? "stranger" : "false";
  }

  function where(finding) {
    var place = [finding.part, finding.paragraph, finding.number];
    if (finding.number) return say.apply(null, ["where.span"].concat(place));
    if (finding.part) return say("where.part", finding.part);
    if (finding.to) {
      var key = finding.line ? "where.line" : "where.bytes";
      return say(key, finding.from, finding.to, finding.line);
    }
    return say(finding.what === "label" ? "where.work" : "where.unknown");
  }

  /* As publishing/sheet.jte. */
  function sheet(manifest) {
    var list = element("dl", "", "facts");
    function fact(key, all) {
      if (!all.length) return;
      list.appendChild(element("dt", say(key)));
      all.forEach(function (one) {
        var said = list.appendChild(element("dd", ""));
        [].concat(one).forEach(function (part) {
          said.append(part);
        });
      });
    }
    fact("proof.title", [manifest.title]);
    fact("proof.address", [link(manifest.address, manifest.address)]);
    fact("proof.made", [day(manifest.at) + ", " + manifest.format.toUpperCase()]);
    fact(
      "proof.people",
      manifest.contributors.map(function (one) {
        var name = one.name === undefined ? say("proof.former") : one.name;
        return name + ", " + say("proof.characters", one.characters);
      }),
    );
    fact("proof.classes", made(manifest));
    fact(
      "proof.runs",
      manifest.runs.map(function (run) {
        return say(
          "how.run",
          run.model || say("how.unknown-model"),
          run.at ? day(run.at) : "?",
          run.prompt || say("how.unknown-prompt"),
          say("made." + run.class),
        );
      }),
    );
    fact(
      "proof.sources",
      manifest.sources.map(function (one) {
        return link(one.title, one.address);
      }),
    );
    fact("proof.law", [say(manifest.disclosureAsked ? "proof.yes" : "proof.no")]);
    fact("proof.editor", manifest.editor ? [manifest.editor] : []);
    return list;
  }

  function made(manifest) {
    var counts = new Map();
    manifest.spans.forEach(function (span) {
      var count = counts.get(span.class) || [0, 0];
      counts.set(span.class, [count[0] + 1, count[1] + span.characters]);
    });
    return Array.from(counts, function (one) {
      var passages = one[1][0] === 1 ? say("proof.passage") : say("proof.passages", one[1][0]);
      var words =
        say("class." + one[0]) + ": " + passages + ", " + say("proof.characters", one[1][1]);
      return given.classes[one[0]].machine
        ? [element("b", say("badge"), "badge"), " " + words]
        : [words];
    });
  }

  function day(moment) {
    var words = { day: "numeric", month: "long", year: "numeric" };
    return new Intl.DateTimeFormat(given.locale, words).format(moment);
  }

  /* An address out of a file leads somewhere only when it is one of the web. */
  function link(words, address) {
    if (!/^https?:\/\//i.test(address)) return words;
    var link = element("a", words);
    link.href = address;
    link.rel = "nofollow noopener";
    return link;
  }

  function element(name, words, kind) {
    var one = document.createElement(name);
    one.textContent = words;
    if (kind) one.className = kind;
    return one;
  }

  /* In the words of the product's word files, which the page carries along. */
  function say(key) {
    var details = Array.prototype.slice.call(arguments, 1);
    return given.words[key].replace(/\{([0-9])\}/g, function (_, place) {
      var detail = details[place];
      return typeof detail === "number"
        ? new Intl.NumberFormat(given.locale).format(detail)
        : detail;
    });
  }

  if (page) begin();
})((window.storytank = window.storytank || {}));
