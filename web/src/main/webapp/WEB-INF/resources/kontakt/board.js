/*
 * The board of who leads. It looks again when tickets change, at most every three seconds, and waits while somebody drags, chooses or
 * answers a dialog. A ticket is dragged onto an agent by its grip; its button does the same by a dialog.
 */
(function () {
  "use strict";

  const LEAST_BETWEEN = 3000;
  let planned = null;
  let last = Date.now();
  let focused = null;
  let unfolded = [];

  /* Looking again, without taking away what somebody is at */
  function isBusy() {
    const at = document.activeElement;
    return dragged !== null || document.querySelector("dialog[open]") || at && at.matches(".board select, .board input");
  }

  function refresh() {
    planned = null;
    if (isBusy()) {
      planned = setTimeout(refresh, 1000);
      return;
    }
    last = Date.now();
    focused = document.activeElement ? document.activeElement.id : null;
    unfolded = Array.from(document.querySelectorAll("details[id][open]"), (one) => one.id);
    window.refreshBoard();
  }

  window.lookAgain = function () {
    if (planned === null) {
      planned = setTimeout(refresh, Math.max(0, last + LEAST_BETWEEN - Date.now()));
    }
  };
  window.boardRefreshed = function () {
    unfolded.map((id) => document.getElementById(id)).filter(Boolean).forEach((one) => { one.open = true; });
    const again = focused ? document.getElementById(focused) : null;
    if (again && document.activeElement === document.body) {
      again.focus({ preventScroll: true });
    }
  };

  /* Giving a case */
  const giving = document.getElementById("giving");

  function prepare(ticket, agent) {
    const row = document.querySelector(".line-up [data-ticket='" + ticket + "']");
    giving.querySelector("[data-what]").textContent = ticket + " · " + (row ? row.dataset.subject : "");
    document.getElementById("give:ticket").value = ticket;
    document.getElementById("give:agent").value = agent;
    document.getElementById("give:reason").value = "";
    giving.querySelectorAll(".notice").forEach((notice) => notice.remove());
    document.getElementById("give:override").classList.add("gone");
  }

  window.caseGiven = function (args) {
    if (args && args.given) {
      giving.close();
    } else if (!giving.open) {
      giving.showModal();
      document.getElementById("give:reason").focus();
    }
  };

  document.addEventListener("click", function (event) {
    const give = event.target.closest("[data-give]");
    const state = event.target.closest("[data-state]");
    if (give) {
      prepare(give.dataset.give, "");
      giving.showModal();
      document.getElementById("give:agent").focus();
    } else if (state) {
      const stating = document.getElementById("stating");
      stating.querySelector("[data-what]").textContent = state.closest("[data-name]").dataset.name;
      document.getElementById("state:agent").value = state.dataset.state;
      stating.showModal();
    } else if (event.target.matches("[data-close]")) {
      event.target.closest("dialog").close();
    }
  });

  /* Dragging, by the grip alone, so that text can still be marked */
  let dragged = null;

  function mateAt(event) {
    return event.target.closest ? event.target.closest(".mate[data-agent]") : null;
  }

  function clear() {
    document.querySelectorAll(".mate.over").forEach((mate) => mate.classList.remove("over"));
  }

  document.addEventListener("mousedown", function (event) {
    const grip = event.target.closest(".line-up .grip");
    if (grip) {
      grip.closest("[data-ticket]").draggable = true;
    }
  });
  document.addEventListener("dragstart", function (event) {
    dragged = event.target.closest ? event.target.closest(".line-up [data-ticket]") : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.ticket);
      document.body.classList.add("dragging");
    }
  });
  document.addEventListener("dragover", function (event) {
    const mate = mateAt(event);
    if (dragged && mate) {
      event.preventDefault();
      clear();
      mate.classList.add("over");
    }
  });
  document.addEventListener("drop", function (event) {
    const mate = mateAt(event);
    if (dragged && mate) {
      event.preventDefault();
      prepare(dragged.dataset.ticket, mate.dataset.agent);
      document.getElementById("give:do").click();
    }
  });
  document.addEventListener("dragend", function () {
    if (dragged) {
      dragged.draggable = false;
    }
    dragged = null;
    document.body.classList.remove("dragging");
    clear();
  });
})();
