/*
 * What a script adds to a plain page, where there is one: a room that tells what others say, words that are kept while they
 * are typed, a form that is sent once. Written for browsers of 2017.
 */
(function () {
  "use strict";

  var room = document.querySelector("[data-live]");
  var status = document.getElementById("live");

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  /* ---- words that are being typed stay on this device until they are sent ---- */

  function keep(form) {
    var to = form.elements.to;
    var key = "words " + form.action + " " + (to ? to.value : "");
    var refused = document.querySelector("[role=alert]");
    all("textarea, input:not([type=hidden]):not([type=radio])", form).forEach(function (field) {
      if (field.name === "words") return;
      var at = key + " " + field.name;
      if (!field.value && !refused) field.value = read(at);
      field.addEventListener("input", function () {
        write(at, field.value);
      });
    });
    form.addEventListener("submit", function (event) {
      var button = form.querySelector("button:not([type=button])");
      if (form.getAttribute("data-sent")) {
        event.preventDefault();
        return;
      }
      form.setAttribute("data-sent", "true");
      write("sent", key);
      button.setAttribute("aria-disabled", "true");
      button.textContent = form.getAttribute("data-sending");
    });
    all("textarea[data-most]", form).forEach(function (area) {
      count(area, form.getAttribute("data-over"));
    });
  }

  /* The page is shown again from the browser's memory: the form can be sent again. */
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && document.querySelector("form[data-sent]")) location.reload();
  });

  /* Words that have arrived are forgotten here. */
  function forget() {
    var sent = read("sent");
    if (!document.getElementById("done") || !sent) return;
    try {
      Object.keys(sessionStorage).forEach(function (at) {
        if (at.indexOf(sent) === 0) sessionStorage.removeItem(at);
      });
      sessionStorage.removeItem("sent");
    } catch (noStorage) {}
  }

  function read(at) {
    try {
      return sessionStorage.getItem(at) || "";
    } catch (noStorage) {
      return "";
    }
  }

  function write(at, value) {
    try {
      sessionStorage.setItem(at, value);
    } catch (noStorage) {}
  }

  /* Said only when there are too many, so that nobody is counted at. */
  function count(area, words) {
    var most = Number(area.getAttribute("data-most"));
    var note = document.createElement("p");
    note.className = "refused";
    note.setAttribute("role", "status");
    area.parentNode.appendChild(note);
    area.addEventListener("input", function () {
      var over = Array.from(area.value.trim()).length - most;
      note.textContent = most > 0 && over > 0 ? words.replace("{0}", over) : "";
    });
  }

  /* ---- what others say ---- */

  function listFor(claim) {
    var under = "ol[data-under='" + claim.getAttribute("data-under") + "']";
    return (
      document.querySelector(under + "[data-side='" + claim.getAttribute("data-side") + "']") ||
      document.querySelector(under + ":not([data-side])")
    );
  }

  function last() {
    return room.getAttribute("data-last") === "true";
  }

  /* Brings one claim up to date and leaves its answers, and whatever somebody is doing there, alone. */
  function merge(claim) {
    var here = document.getElementById(claim.id);
    var said = claim.querySelector(".said");
    if (here) {
      var old = here.querySelector(".said");
      if (
        old.textContent !== said.textContent ||
        old.querySelectorAll("a").length !== said.querySelectorAll("a").length
      ) {
        here.replaceChild(document.importNode(said, true), old);
        mark(here);
      }
      recount(here.querySelector(".votes"), claim.querySelector(".votes"));
      if (here.tagName === claim.tagName) rehang(here, claim);
      return;
    }
    var list = listFor(claim);
    if (list && (last() || !list.hasAttribute("data-side"))) {
      mark(list.appendChild(document.importNode(claim, true)));
      unveil(list);
    }
  }

  /* What was moved goes with its answers, or away when it stands on another page now. */
  function rehang(here, claim) {
    if (
      here.getAttribute("data-under") === claim.getAttribute("data-under") &&
      here.getAttribute("data-side") === claim.getAttribute("data-side")
    )
      return;
    var list = listFor(claim);
    if (list && !here.contains(list)) {
      here.setAttribute("data-under", claim.getAttribute("data-under"));
      here.setAttribute("data-side", claim.getAttribute("data-side"));
      here.className = claim.className;
      mark(list.appendChild(here));
      unveil(list);
    } else if (!list && !here.contains(document.activeElement)) {
      here.parentNode.removeChild(here);
    }
  }

  /* The buttons stay, whoever has the focus on one; what they say changes. */
  function recount(old, now) {
    var before = all("button", old);
    var buttons = all("button", now);
    if (before.length !== buttons.length) {
      old.parentNode.replaceChild(document.importNode(now, true), old);
      return;
    }
    buttons.forEach(function (button, at) {
      before[at].setAttribute("aria-pressed", button.getAttribute("aria-pressed"));
    });
    var count = old.querySelector(".count");
    var told = now.querySelector(".count");
    if (!count.isEqualNode(told))
      count.parentNode.replaceChild(document.importNode(told, true), count);
  }

  /* The first of a list: nobody has said nothing any more. */
  function unveil(list) {
    var section = list.parentNode;
    var none = section.querySelector(".none");
    section.hidden = false;
    if (none && none.parentNode === section) section.removeChild(none);
  }

  function mark(claim) {
    claim.classList.add("fresh");
    setTimeout(function () {
      claim.classList.remove("fresh");
    }, 6000);
  }

  function remove(id) {
    var gone = document.getElementById("c-" + id);
    if (gone && !gone.contains(document.activeElement)) gone.parentNode.removeChild(gone);
  }

  /* What somebody reads stays where it is, whatever is added above. */
  function inPlace(change) {
    var eye = document.elementFromPoint(innerWidth / 2, Math.min(innerHeight / 3, 240));
    var before = eye ? eye.getBoundingClientRect().top : 0;
    change();
    if (eye && document.contains(eye)) scrollBy(0, eye.getBoundingClientRect().top - before);
  }

  function claimsIn(html) {
    return all("li.claim", new DOMParser().parseFromString(html, "text/html"));
  }

  function show(claims, gone) {
    inPlace(function () {
      claims.forEach(merge);
      gone.forEach(remove);
    });
  }

  /* Where the debate arrived, with those who signed it; or nowhere any more. */
  function conclude(html) {
    var here = document.getElementById("conclusion");
    var now = new DOMParser().parseFromString(html, "text/html").getElementById("conclusion");
    if (here && now && !here.isEqualNode(now) && !here.contains(document.activeElement))
      inPlace(function () {
        here.parentNode.replaceChild(document.importNode(now, true), here);
      });
  }

  /*
   * A part of the page as it is now: the phase, or who has the word and who waits for it. Whoever rests on a button of it rests there again, or
   * on the whole when it has gone.
   */
  function swap(id, html) {
    var here = document.getElementById(id);
    var sent = new DOMParser().parseFromString(html, "text/html").getElementById(id);
    if (!here || !sent) return;
    var held = here.contains(document.activeElement) ? document.activeElement.value : undefined;
    var now = document.importNode(sent, true);
    inPlace(function () {
      here.parentNode.replaceChild(now, here);
    });
    clocks(now);
    if (held !== undefined)
      (now.querySelector("button[value='" + (held || "none") + "']") || now).focus();
  }

  function catchUp(seen) {
    fetch(location.pathname + location.search, { credentials: "same-origin" })
      .then(function (answer) {
        return answer.text();
      })
      .then(function (html) {
        show(claimsIn(html), []);
        conclude(html);
        swap("speaking", html);
        swap("phase", html);
        moment = seen;
      })
      .catch(function () {});
  }

  var moment = "";
  var stream = null;

  function follow() {
    stream = new EventSource(room.getAttribute("data-live"));
    stream.addEventListener("moment", function (event) {
      status.textContent = status.getAttribute("data-on");
      if (event.data !== moment) catchUp(event.data);
    });
    stream.addEventListener("change", function (event) {
      var change = JSON.parse(event.data);
      moment = change.moment;
      show(claimsIn(change.html), change.gone);
      if (change.floor) swap("speaking", change.floor);
      if (change.phase) swap("phase", change.phase);
      if (change.told) status.textContent = change.told;
      if (change.concluded) catchUp(change.moment);
    });
    stream.addEventListener("closed", function () {
      status.textContent = status.getAttribute("data-closed");
      stream.close();
    });
    stream.onerror = function () {
      status.textContent = status.getAttribute("data-away");
      if (stream.readyState === EventSource.CLOSED) setTimeout(follow, 10000);
    };
  }

  /* ---- a vote is counted where it stands; whatever goes wrong, it is sent as any form is ---- */

  function vote(form, button) {
    var body = ["part=claim"];
    all("input", form)
      .concat(button)
      .forEach(function (field) {
        body.push(encodeURIComponent(field.name) + "=" + encodeURIComponent(field.value));
      });
    fetch(form.action, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: body.join("&"),
    })
      .then(function (answer) {
        if (!answer.ok) throw answer;
        return answer.text();
      })
      .then(function (html) {
        var claims = claimsIn(html);
        var here = claims[0] && document.getElementById(claims[0].id);
        if (!here) throw html;
        recount(here.querySelector(".votes"), claims[0].querySelector(".votes"));
        status.textContent =
          form.getAttribute("data-counted") + " " + here.querySelector(".count").textContent;
      })
      .catch(function () {
        var v = document.createElement("input");
        v.type = "hidden";
        v.name = button.name;
        v.value = button.value;
        form.appendChild(v);
        form.submit();
      });
  }

  var voting = document.getElementById("vote");
  if (voting && voting.getAttribute("data-named") === "true" && status && window.fetch) {
    document.addEventListener("click", function (event) {
      var button = event.target;
      if (button.name === "v" && button.form === voting) {
        event.preventDefault();
        vote(voting, button);
      }
    });
  }

  /* ---- how long a phase lasts, and somebody speaks ---- */

  /* Counted from when the page came, so that nobody's clock has to be right. */
  function tell(clock, seconds) {
    clock.textContent = Math.floor(seconds / 60) + ":" + ("0" + (seconds % 60)).slice(-2);
  }

  function clocks(within) {
    all("[data-since]", within).forEach(function (clock) {
      var start = Date.now() - 1000 * Number(clock.getAttribute("data-since"));
      (function tick() {
        tell(clock, Math.max(0, Math.round((Date.now() - start) / 1000)));
        if (document.contains(clock)) setTimeout(tick, 1000);
      })();
    });
    all("[data-left]", within).forEach(function (clock) {
      var end = Date.now() + 1000 * Number(clock.getAttribute("data-left"));
      (function tick() {
        var left = Math.max(0, Math.round((end - Date.now()) / 1000));
        tell(clock, left);
        if (left > 0 && document.contains(clock)) setTimeout(tick, 1000);
      })();
    });
  }

  /* ---- what if claims were worth more, or less ---- */

  /* The line stays where it is, so that what changes in it is heard. */
  function tellThen(then) {
    var line = document.getElementById("then");
    while (line.firstChild) line.removeChild(line.firstChild);
    Array.prototype.slice.call(document.importNode(then, true).childNodes).forEach(function (part) {
      line.appendChild(part);
    });
  }

  function suppose(form) {
    var waiting = 0;
    var asked = 0;
    function now() {
      var fields = all("input[type=range]", form).map(function (slide) {
        return encodeURIComponent(slide.name) + "=" + slide.value;
      });
      var turn = ++asked;
      fetch(form.getAttribute("action") + "?" + fields.join("&"), { credentials: "same-origin" })
        .then(function (answer) {
          if (!answer.ok) throw new Error("refused");
          return answer.text();
        })
        .then(function (html) {
          var then = new DOMParser().parseFromString(html, "text/html").getElementById("then");
          if (turn === asked && then) tellThen(then);
        })
        .catch(function () {
          form.classList.remove("lively");
        });
    }
    form.classList.add("lively");
    form.addEventListener("input", function (event) {
      event.target.parentNode.querySelector("output").textContent = event.target.value;
      clearTimeout(waiting);
      waiting = setTimeout(now, 150);
    });
  }

  if (window.fetch) all("form.suppose").forEach(suppose);

  clocks(document);
  forget();
  all("form.write").forEach(keep);
  if (room && status && window.EventSource && window.fetch) {
    moment = room.getAttribute("data-moment");
    follow();
    /* A page in a pocket costs nothing. */
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) {
        stream.close();
      } else if (stream.readyState === EventSource.CLOSED) {
        follow();
      }
    });
    addEventListener("pagehide", function () {
      stream.close();
    });
  }
  if (location.hash === "#done" && document.getElementById("done"))
    document.getElementById("done").focus();
})();
