/*
 * Keeps a page of the desk up to date. The server only says which tickets changed; the page then asks for its lists or timeline
 * again, at most once a second and not while nobody sees it. "offers" among the tickets says that an offer came or went,
 * "customer-" before one that only its customer is known anew. What is being typed is kept beside the page until it is sent.
 */
(function () {
  "use strict";

  const state = document.getElementById("live-state");
  const watched = state.dataset.ticket;
  const LEAST_BETWEEN = 1000;
  const AT_THE_LATEST = 60000;

  /* Looking again, coalesced */
  let planned = null;
  let lastLook = Date.now();

  function lookSoon() {
    if (planned === null) {
      planned = setTimeout(look, Math.max(0, lastLook + LEAST_BETWEEN - Date.now()));
    }
  }

  function look() {
    planned = null;
    if (document.hidden) {
      return;
    }
    lastLook = Date.now();
    window.lookAgain([{ name: "typing", value: isTyping() }]);
  }

  function isTyping() {
    return drafts().some((field) => field.value.trim() !== "");
  }

  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) {
      lookSoon();
    }
  });
  setInterval(function () {
    if (Date.now() - lastLook >= AT_THE_LATEST && !document.querySelector("details.sent[open]")) {
      lookSoon();
    }
  }, 5000);

  /* What is left of a wrap-up; when it is over the page looks what has come */
  let counted = null;
  let end = 0;
  let over = false;
  setInterval(function () {
    const countdown = document.querySelector(".countdown");
    if (countdown !== counted) {
      counted = countdown;
      end = countdown ? Date.now() + 1000 * Number(countdown.dataset.seconds) : 0;
      over = false;
    }
    if (countdown) {
      const left = Math.ceil((end - Date.now()) / 1000);
      countdown.querySelector("strong").textContent = Math.max(0, left) + " s";
      if (left < -1 && !over) {
        over = true;
        lookSoon();
      }
    }
  }, 500);

  /* Listening, with ever longer pauses while the server is away */
  let failures = 0;

  function listen() {
    const address = state.dataset.live.replace(/^/, location.origin.replace(/^http/, "ws"));
    const socket = new WebSocket(address);
    let sign = null;
    socket.onopen = function () {
      sign = setInterval(function () { socket.send("."); }, 10000);
      if (failures > 0) {
        lookSoon();
        document.dispatchEvent(new CustomEvent("kontakt:changed", { detail: ["offers", "calls"] }));
      }
      failures = 0;
      state.hidden = true;
    };
    socket.onmessage = function (message) {
      const words = message.data.split(" ");
      document.dispatchEvent(new CustomEvent("kontakt:changed", { detail: words }));
      const concerns = watched
        ? words.includes(watched) || words.includes("customer-" + watched)
        : words.some(function (word) { return !word.startsWith("customer-"); });
      if (concerns) {
        lookSoon();
      }
    };
    socket.onclose = function () {
      clearInterval(sign);
      failures += 1;
      state.hidden = failures < 3;
      setTimeout(listen, Math.min(30000, 500 * Math.pow(2, failures)) * (0.5 + Math.random()));
    };
  }

  /* What was unfolded stays so when the timeline comes anew */
  const unfolded = new Set();
  document.addEventListener("toggle", function (event) {
    const fold = event.target.dataset && event.target.dataset.fold;
    if (fold && event.target.isConnected) {
      unfolded[event.target.open ? "add" : "delete"](fold);
    }
  }, true);
  window.jQuery(document).on("pfAjaxComplete", function () {
    document.querySelectorAll("details[data-fold]").forEach(function (details) {
      if (unfolded.has(details.dataset.fold)) {
        details.open = true;
      }
    });
  });

  /* Typed text outlives a reload, a lost session and a restart of the server */
  function drafts() {
    return Array.from(document.querySelectorAll("textarea[data-draft]"));
  }

  function keep(field) {
    if (field.value.trim() === "") {
      sessionStorage.removeItem(field.dataset.draft);
    } else {
      sessionStorage.setItem(field.dataset.draft, field.value);
    }
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("textarea[data-draft]")) {
      keep(event.target);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea[data-draft]")) {
      event.preventDefault();
      (event.target.form.querySelector("[data-quick]") || event.target.form.querySelector("button")).click();
    }
  });
  window.jQuery(document).on("pfAjaxComplete", function () {
    drafts().forEach(keep);
  });
  drafts().forEach(function (field) {
    const kept = sessionStorage.getItem(field.dataset.draft);
    if (kept && field.value === "") {
      field.value = kept;
    }
  });

  listen();
})();
