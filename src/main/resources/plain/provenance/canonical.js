/* JSON in the one form that everybody signs alike (RFC 8785): as CanonicalJson.java writes it. */
(function (tank) {
  "use strict";

  var HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

  tank.canonical = function write(value) {
    if (typeof value === "string" && HALF.test(value)) {
      throw new Error("Half a character (a lone surrogate) cannot be signed");
    }
    if (Array.isArray(value)) return "[" + value.map(write).join(",") + "]";
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    var fields = Object.keys(value)
      .sort()
      .map(function (name) {
        return write(name) + ":" + write(value[name]);
      });
    return "{" + fields.join(",") + "}";
  };

  /* The same without any sign that means something around it. */
  tank.embeddable = function (value) {
    return tank
      .canonical(value)
      .replace(/</g, "\\u003c")
      .replace(/>/g, "\\u003e")
      .replace(/&/g, "\\u0026");
  };
})((window.storytank = window.storytank || {}));
