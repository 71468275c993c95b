/*
 * The card of the call at the agent's telephone. It comes, changes and goes with the call, and never takes the focus from what is being
 * written. "calls" among the words of the server says that the call changed.
 */
(function () {
  "use strict";

  const LEAST_BETWEEN = 150;
  let planned = null;
  let lastLook = 0;

  function lookSoon() {
    if (planned === null) {
      planned = setTimeout(function () {
        planned = null;
        lastLook = Date.now();
        window.lookForCall();
      }, Math.max(0, lastLook + LEAST_BETWEEN - Date.now()));
    }
  }

  document.addEventListener("kontakt:changed", function (event) {
    if (event.detail.includes("calls")) {
      lookSoon();
    }
  });

  document.addEventListener("click", function (event) {
    const picked = event.target.closest("[data-pick]");
    if (picked) {
      window.pickCaller([{ name: "call", value: picked.closest(".call-card").dataset.call },
        { name: "customer", value: picked.dataset.pick }]);
    }
  });
})();
