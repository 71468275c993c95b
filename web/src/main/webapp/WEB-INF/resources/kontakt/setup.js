/*
 * Pages that edit rules. Rows of a table can be dragged where the table names what to call with the places; buttons do the same.
 */
(function () {
  "use strict";

  /* What was opened is read next */
  window.showDetail = function () {
    const heading = document.querySelector("[data-detail]");
    if (heading) {
      heading.scrollIntoView({ block: "nearest" });
      heading.focus({ preventScroll: true });
    }
  };

  /* A draft lives in the page alone, so leaving it is asked about */
  window.addEventListener("beforeunload", function (event) {
    if (document.querySelector("[data-unpublished='true']")) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  /* Who moves a row goes with it */
  window.goWithRow = function (row, button, rows) {
    const place = (rows || "policies:rows") + ":" + row + ":";
    const wanted = document.getElementById(place + button);
    const other = document.getElementById(place + (button === "up" ? "down" : "up"));
    const target = wanted && !wanted.disabled ? wanted : other;
    if (target) {
      target.focus();
    }
  };

  /* Dragging */
  let dragged = null;

  function rowOf(node) {
    return node.closest ? node.closest("table[data-drop] tr[data-row]") : null;
  }

  function clear() {
    document.querySelectorAll(".drop-above, .drop-below, .dragged").forEach(function (row) {
      row.classList.remove("drop-above", "drop-below", "dragged");
    });
  }

  function isBelow(row, event) {
    const box = row.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  }

  /* A row can be dragged only by its grip, so that text in its fields can still be marked. */
  document.addEventListener("mousedown", function (event) {
    const row = event.target.closest(".grip") ? rowOf(event.target) : null;
    if (row) {
      row.draggable = true;
    }
  });
  document.addEventListener("dragstart", function (event) {
    dragged = rowOf(event.target);
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.row);
      dragged.classList.add("dragged");
    }
  });
  document.addEventListener("dragover", function (event) {
    const row = rowOf(event.target);
    if (dragged && row) {
      event.preventDefault();
      document.querySelectorAll(".drop-above, .drop-below").forEach(function (other) {
        other.classList.remove("drop-above", "drop-below");
      });
      row.classList.add(isBelow(row, event) ? "drop-below" : "drop-above");
    }
  });
  document.addEventListener("drop", function (event) {
    const row = rowOf(event.target);
    if (dragged && row) {
      event.preventDefault();
      const from = Number(dragged.dataset.row);
      let to = Number(row.dataset.row) + (isBelow(row, event) ? 1 : 0);
      to = to > from ? to - 1 : to;
      if (to !== from) {
        window[row.closest("table").dataset.drop]([{ name: "from", value: from }, { name: "to", value: to }]);
      }
    }
  });
  document.addEventListener("dragend", function () {
    if (dragged) {
      dragged.draggable = false;
    }
    dragged = null;
    clear();
  });
})();
