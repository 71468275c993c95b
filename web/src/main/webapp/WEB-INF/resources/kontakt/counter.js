/*
 * Counts what an answer takes on its way: characters, and for SMS the segments (3GPP TS 23.038, 23.040).
 */
(function () {
  "use strict";

  const BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  const EXTENSION = "\f^{}\\[~]|€";

  /* No segment ends within an escape sequence or a surrogate pair */
  window.smsSegments = function (text) {
    const points = Array.from(text);
    const seven = points.every((point) => BASIC.includes(point) || EXTENSION.includes(point));
    const places = (point) => (seven ? (EXTENSION.includes(point) ? 2 : 1) : point.length);
    const characters = points.reduce((sum, point) => sum + places(point), 0);
    const alone = seven ? 160 : 70;
    const fits = characters <= alone ? alone : seven ? 153 : 67;
    let segments = points.length === 0 ? 0 : 1;
    let taken = 0;
    points.forEach(function (point) {
      if (taken + places(point) > fits) {
        segments += 1;
        taken = 0;
      }
      taken += places(point);
    });
    return { encoding: seven ? "GSM_7" : "UCS_2", characters: characters, segments: segments, left: fits - taken };
  };

  function count(area) {
    const line = document.querySelector("[data-counts='" + area.id + "']");
    if (!line) {
      return;
    }
    const sms = window.smsSegments(area.value);
    const segmented = line.dataset.segmented === "true";
    const characters = segmented ? sms.characters : area.value.length;
    const values = [characters, line.dataset.longest, sms.segments, sms.left];
    line.textContent = line.dataset.words.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)]);
    line.classList.toggle("bad", area.value.length > Number(line.dataset.longest));
  }

  document.addEventListener("input", function (event) {
    if (event.target.tagName === "TEXTAREA") {
      count(event.target);
    }
  });
  document.querySelectorAll("[data-counts]").forEach(function (line) {
    const area = document.getElementById(line.dataset.counts);
    if (area) {
      count(area);
    }
  });
})();
