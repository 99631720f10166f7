/* Checks a file against the manifest in it, with keys and nothing else: as Check.java, with the same findings in the same order. */
(function (tank) {
  "use strict";

  var BLOCK = 1024;
  var BLOCK_HASH = 6;
  var FORMATS = [
    {
      word: "html",
      slot: tank.textSlot('<script type="application/json" id="storytank-manifest">', "</script>"),
      evidence: tank.evidenceOfHtml,
    },
    { word: "markdown", slot: tank.markdownSlot, evidence: tank.evidenceOfMarkdown },
    { word: "epub", slot: tank.zipSlot, evidence: tank.evidenceOfEpub },
    { word: "json", slot: tank.jsonSlot, evidence: tank.evidenceOfJson },
  ];

  /*
   * Gives { manifest, findings }: no manifest when none could be read; each finding as { what, part, paragraph, number, from, to,
   * line }, see Finding.java. The classes are those of TextClass.java: { word: { term, disclosure, machine } }.
   */
  tank.check = async function (file, keys, classes) {
    for (var format of FORMATS) {
      var emptied = format.slot.empty(file);
      if (emptied) return report(format, file, emptied, keys, classes);
    }
    return { manifest: null, findings: [finding("no_manifest")] };
  };

  async function report(format, file, emptied, keys, classes) {
    var signed = tank.signed(emptied.manifest);
    var manifest = signed && tank.manifest(signed.manifest, classes);
    if (!manifest) return { manifest: null, findings: [finding("manifest")] };
    var payload = tank.canonical(signed.manifest);
    var fault = await tank.signatureFault(payload, signed.signature, keys);
    var findings = fault ? [finding(fault)] : [];
    var isOfText = manifest.text === (await tank.textHash(manifest, classes));
    if (manifest.format !== format.word || !isOfText) findings.push(finding("manifest"));
    findings = findings.concat(await inContent(format, emptied.content, manifest, classes));
    if (!findings.length && !tank.same(format.slot.fill(emptied.content, emptied.manifest), file)) {
      findings.push(finding("file"));
    }
    return { manifest: manifest, findings: findings };
  }

  async function inContent(format, content, manifest, classes) {
    var findings = [];
    var isRead = true;
    try {
      findings = await compared(await format.evidence(content, classes), manifest, classes);
    } catch (unreadable) {
      isRead = false;
    }
    var now = await blocks(content);
    var isSame =
      (await tank.hash(content)) === manifest.file.sha256 &&
      content.length === manifest.file.length &&
      now === manifest.file.blocks;
    var isPlaced = findings.some(function (one) {
      return one.part > 0;
    });
    if (!isSame && !isPlaced) {
      findings.push(changed(manifest.file.blocks, now, content, format.word !== "epub"));
    } else if (!isRead) {
      findings.push(finding("file"));
    }
    return findings;
  }

  async function blocks(content) {
    var hashes = [];
    for (var from = 0; from < content.length; from += BLOCK) {
      hashes.push(tank.sha256(content.subarray(from, from + BLOCK)));
    }
    return tank.base64(
      tank.joined(
        (await Promise.all(hashes)).map(function (hash) {
          return hash.subarray(0, BLOCK_HASH);
        }),
      ),
    );
  }

  function changed(before, now, content, isText) {
    var each = (BLOCK_HASH * 4) / 3;
    var at = 0;
    while (at < Math.max(before.length, now.length) && isAlike(before, now, at, each)) at += each;
    var isFound = at < Math.max(before.length, now.length);
    var from = Math.min(isFound ? (at / each) * BLOCK : 0, content.length);
    var line = 1;
    for (var i = 0; i < from; i++) line += content[i] === 10 ? 1 : 0;
    return finding("file", {
      from: from,
      to: Math.min(content.length, from + BLOCK),
      line: isText ? line : 0,
    });
  }

  function isAlike(before, now, at, length) {
    var one = before.slice(at, at + length);
    return one.length === length && one === now.slice(at, at + length);
  }

  async function compared(evidence, manifest, classes) {
    var findings = [];
    var parts = Math.max(manifest.parts.length, evidence.marks.length);
    for (var part = 1; part <= parts; part++) {
      var said = manifest.parts[part - 1];
      var mark = evidence.marks[part - 1];
      var found = mark === undefined ? "none" : await tank.hashOfWords(mark);
      if ((said ? said.title : "") !== found) findings.push(finding("text", { part: part }));
    }
    var spans = byPlace(manifest.spans);
    var stretches = byPlace(evidence.stretches);
    for (var place of new Set(Array.from(spans.keys()).concat(Array.from(stretches.keys())))) {
      var what = await difference(spans.get(place), stretches.get(place), classes);
      if (what) {
        var at = spans.get(place) || stretches.get(place);
        findings.push(finding(what, { part: at.part, paragraph: at.paragraph, number: at.number }));
      }
    }
    var label = tank.labelOf(manifest, classes);
    if (evidence.term !== label.term || evidence.disclosure !== label.disclosure) {
      findings.push(finding("label"));
    }
    return findings;
  }

  async function difference(span, stretch, classes) {
    if (!span || !stretch) return "text";
    if ((await tank.hashOfWords(stretch.words)) !== span.sha256) return "text";
    var made = classes[span.class];
    var isSame =
      stretch.class === span.class &&
      stretch.run === (span.run || "") &&
      stretch.by === (span.by || "") &&
      stretch.disclosure === made.disclosure &&
      stretch.badge === made.machine;
    return isSame ? "" : "label";
  }

  function byPlace(all) {
    var places = new Map();
    all.forEach(function (one) {
      var place = [one.part, one.paragraph, one.number].join(" ");
      if (!places.has(place)) places.set(place, one);
    });
    return places;
  }

  function finding(what, where) {
    var nowhere = { part: 0, paragraph: 0, number: 0, from: 0, to: 0, line: 0 };
    return Object.assign({ what: what }, nowhere, where);
  }
})((window.storytank = window.storytank || {}));
