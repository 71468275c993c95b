/*
 * The card of a live contact that is offered to the agent. It comes and goes by itself and never takes the focus from what is being
 * written; F9 goes to it and Escape back.
 */
(function () {
  "use strict";

  const LEAST_BETWEEN = 500;
  const title = document.title;
  let planned = null;
  let lastLook = 0;
  let shown = null;
  let end = 0;
  let cameFrom = null;

  function card() {
    return document.querySelector(".offer");
  }

  function lookSoon() {
    if (planned === null) {
      planned = setTimeout(function () {
        planned = null;
        lastLook = Date.now();
        const there = card();
        window.lookForOffer([{ name: "shown", value: there ? there.dataset.offer : "" }]);
      }, Math.max(0, lastLook + LEAST_BETWEEN - Date.now()));
    }
  }

  document.addEventListener("kontakt:changed", function (event) {
    const there = card();
    if (event.detail.includes("offers") || there && event.detail.includes(there.dataset.ticket)) {
      lookSoon();
    }
  });

  /* Counting down by this machine's own clock from what the server said was left */
  function tick() {
    const there = card();
    document.title = there ? "● " + title : title;
    if (!there) {
      shown = null;
      return;
    }
    if (there.dataset.offer !== shown) {
      shown = there.dataset.offer;
      end = Date.now() + Number(there.dataset.left);
    }
    const left = Math.max(0, end - Date.now());
    there.querySelector(".seconds").textContent = Math.ceil(left / 1000) + " s";
    there.querySelector(".left > span").style.width = 100 * left / Number(there.dataset.term) + "%";
    there.classList.toggle("soon", left < 6000);
    if (left === 0) {
      lookSoon();
    }
  }
  setInterval(tick, 250);

  /* What the agent does with it */
  document.addEventListener("click", function (event) {
    const there = event.target.closest(".offer");
    if (!there) {
      return;
    }
    const wanted = { name: "wanted", value: there.dataset.offer };
    if (event.target.matches("[data-accept]")) {
      window.acceptOffer([wanted]);
    } else if (event.target.matches("[data-decline]")) {
      const why = there.querySelector(".why-not");
      why.hidden = !why.hidden;
      event.target.setAttribute("aria-expanded", String(!why.hidden));
      if (!why.hidden) {
        why.querySelector("input").focus();
      }
    } else if (event.target.matches("[data-send]")) {
      const chosen = there.querySelector("input[type='radio']:checked");
      window.declineOffer([wanted, { name: "reason", value: chosen ? chosen.value : "" },
        { name: "words", value: there.querySelector(".words input").value }]);
    }
  });
  document.addEventListener("keydown", function (event) {
    const there = card();
    if (there && event.key === "F9") {
      event.preventDefault();
      cameFrom = document.activeElement;
      there.querySelector("[data-accept]").focus();
    } else if (there && event.key === "Escape" && there.contains(event.target)) {
      (cameFrom || document.getElementById("main")).focus();
    } else if (there && event.key === "Enter" && event.target.closest(".why-not")) {
      event.preventDefault();
      there.querySelector("[data-send]").click();
    }
  });
  tick();
})();
