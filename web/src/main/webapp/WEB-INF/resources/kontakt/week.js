/*
 * Paints the opening hours of a week in half hours, by mouse or keyboard, into the fields of the days, which remain what counts. What
 * the fields say in other minutes is shown as a part of a half hour and kept until it is painted over.
 */
(function () {
  "use strict";

  const HALVES = 48;
  let grid = null;
  let cells = [];
  let at = { day: 0, half: 18 };
  let painting = null;

  function field(day) {
    return document.querySelector("input[data-day='" + (day + 1) + "']");
  }

  /* Between text and minutes of the day; an end past midnight is drawn until midnight */
  function minutes(text) {
    const parts = text.split(/[:.]/).map(Number);
    return parts[0] * 60 + (parts[1] || 0) + (parts[2] || 0) / 60;
  }

  function read(day) {
    const openings = [];
    field(day).value.split(",").forEach(function (part) {
      const found = part.trim().match(/^([\d:.]+)\s*[-–]\s*([\d:.]+)$/);
      if (found) {
        const from = minutes(found[1]);
        const to = minutes(found[2]);
        openings.push({ from: from, to: to > from ? to : to + 1440 });
      }
    });
    return openings;
  }

  function clock(minute) {
    const whole = minute === 1440 ? 1440 : minute % 1440;
    const text = String(Math.floor(whole / 60)).padStart(2, "0") + ":" + String(Math.floor(whole % 60)).padStart(2, "0");
    const second = Math.round((whole % 1) * 60);
    return second === 0 ? text : text + ":" + String(second).padStart(2, "0");
  }

  function write(day, openings) {
    openings.sort(function (one, other) { return one.from - other.from; });
    const joined = [];
    openings.forEach(function (opening) {
      const last = joined[joined.length - 1];
      if (last && opening.from <= last.to) {
        last.to = Math.max(last.to, opening.to);
      } else if (opening.to > opening.from) {
        joined.push(opening);
      }
    });
    field(day).value = joined.map(function (opening) { return clock(opening.from) + "-" + clock(opening.to); }).join(", ");
  }

  /* How much of a half hour is open: 0, 1 or between */
  function share(openings, half) {
    const from = half * 30;
    return openings.reduce(function (sum, opening) {
      return sum + Math.max(0, Math.min(opening.to, from + 30) - Math.max(opening.from, from)) / 30;
    }, 0);
  }

  function paint(day, half, open) {
    const from = half * 30;
    const kept = [];
    read(day).forEach(function (opening) {
      kept.push({ from: opening.from, to: Math.min(opening.to, from) });
      kept.push({ from: Math.max(opening.from, from + 30), to: opening.to });
    });
    const openings = kept.filter(function (opening) { return opening.to > opening.from; });
    if (open) {
      openings.push({ from: from, to: from + 30 });
    }
    write(day, openings);
    show(day);
  }

  function show(day) {
    const openings = read(day);
    for (let half = 0; half < HALVES; half++) {
      const cell = cells[day][half];
      const open = share(openings, half);
      cell.setAttribute("aria-selected", open >= 0.999 ? "true" : "false");
      cell.classList.toggle("part", open > 0.001 && open < 0.999);
      cell.setAttribute("aria-label", field(day).dataset.name + " " + clock(half * 30) + "–" + clock(half * 30 + 30) + ", "
        + (open > 0.001 ? grid.dataset.open : grid.dataset.shut));
    }
  }

  function isOpen(day, half) {
    return cells[day][half].getAttribute("aria-selected") === "true";
  }

  function changed(day) {
    field(day).dispatchEvent(new Event("change", { bubbles: true }));
  }

  function move(day, half) {
    cells[at.day][at.half].classList.remove("at");
    at = { day: Math.max(0, Math.min(6, day)), half: Math.max(0, Math.min(HALVES - 1, half)) };
    cells[at.day][at.half].classList.add("at");
    grid.setAttribute("aria-activedescendant", cells[at.day][at.half].id);
  }

  /* Mouse, pen and finger */
  function cellAt(event) {
    const node = document.elementFromPoint(event.clientX, event.clientY);
    return node && node.dataset && node.dataset.half !== undefined
      ? { day: Number(node.dataset.on), half: Number(node.dataset.half) } : null;
  }

  function stroke(cell) {
    for (let half = Math.min(painting.half, cell.half); half <= Math.max(painting.half, cell.half); half++) {
      paint(painting.day, half, painting.open);
    }
  }

  function press(event) {
    const cell = cellAt(event);
    if (cell) {
      event.preventDefault();
      grid.focus({ preventScroll: true });
      painting = { day: cell.day, half: cell.half, open: !isOpen(cell.day, cell.half) };
      move(cell.day, cell.half);
      stroke(cell);
    }
  }

  function drag(event) {
    const cell = painting && cellAt(event);
    if (cell && cell.day !== painting.day) {
      changed(painting.day);
      painting.day = cell.day;
    }
    if (cell) {
      stroke(cell);
    }
  }

  function done() {
    if (painting) {
      changed(painting.day);
      painting = null;
    }
  }
  document.addEventListener("pointerup", done);
  document.addEventListener("pointercancel", done);

  /* Keyboard */
  const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0], PageUp: [0, -8], PageDown: [0, 8] };

  function type(event) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const open = isOpen(at.day, at.half);
      move(at.day + step[0], at.half + step[1]);
      if (event.shiftKey && event.key.startsWith("Arrow")) {
        paint(at.day, at.half, open);
        changed(at.day);
      }
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      move(at.day, event.key === "Home" ? 0 : HALVES - 1);
    } else if (event.key === " ") {
      event.preventDefault();
      paint(at.day, at.half, !isOpen(at.day, at.half));
      changed(at.day);
    }
  }

  /* The picture */
  function add(parent, className, text) {
    const node = document.createElement("div");
    node.className = className;
    if (text) {
      node.textContent = text;
    }
    parent.appendChild(node);
    return node;
  }

  function row(index) {
    const node = add(grid, "", "");
    node.setAttribute("role", "row");
    node.style.display = "contents";
    node.setAttribute("aria-rowindex", index);
    return node;
  }

  function build() {
    grid.setAttribute("role", "grid");
    grid.setAttribute("aria-label", grid.dataset.label);
    grid.setAttribute("aria-describedby", "weekHint");
    grid.setAttribute("aria-multiselectable", "true");
    grid.tabIndex = 0;
    grid.addEventListener("pointerdown", press);
    grid.addEventListener("pointermove", drag);
    grid.addEventListener("keydown", type);
    const head = row(1);
    add(head, "head", "").setAttribute("role", "presentation");
    for (let day = 0; day < 7; day++) {
      add(head, "head", field(day).dataset.short).setAttribute("role", "columnheader");
      cells.push([]);
    }
    for (let half = 0; half < HALVES; half++) {
      const line = row(half + 2);
      if (half % 2 === 0) {
        add(line, "hour", String(half / 2).padStart(2, "0") + ":00").setAttribute("role", "rowheader");
      }
      for (let day = 0; day < 7; day++) {
        const cell = add(line, half % 2 === 0 ? "half full" : "half", "");
        cell.setAttribute("role", "gridcell");
        cell.id = "week-" + day + "-" + half;
        cell.dataset.on = day;
        cell.dataset.half = half;
        cells[day].push(cell);
      }
    }
    grid.hidden = false;
  }

  function showAll() {
    for (let day = 0; day < 7; day++) {
      show(day);
    }
    const shift = (document.getElementById("nextShift").dataset.shift || "").split(" ");
    cells.forEach(function (column, day) {
      column.forEach(function (cell, half) {
        const here = shift.length === 2 && Number(shift[0]) === day + 1 && Math.floor(minutes(shift[1]) / 30) === half;
        cell.classList.toggle("shift", here);
        cell.title = here ? document.getElementById("nextShift").textContent : "";
      });
    });
  }

  document.addEventListener("input", function (event) {
    if (event.target.dataset && event.target.dataset.day) {
      show(Number(event.target.dataset.day) - 1);
    }
  });

  /* Also after the form was sent and came back */
  function begin() {
    const found = document.getElementById("week");
    if (found && !found.hasChildNodes()) {
      grid = found;
      cells = [];
      build();
      showAll();
      move(at.day, at.half);
    } else if (found) {
      showAll();
    }
  }

  window.jQuery(document).on("pfAjaxComplete", begin);
  begin();
})();
