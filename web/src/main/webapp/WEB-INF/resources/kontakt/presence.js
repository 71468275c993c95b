/*
 * Whoever has any page open is there. Pages of the desk say so themselves while they listen for changes.
 */
(function () {
  "use strict";

  if (document.getElementById("live-state")) {
    return;
  }
  const address = document.getElementById("presence").dataset.live.replace(/^/, location.origin.replace(/^http/, "ws"));
  let failures = 0;

  function tell() {
    const socket = new WebSocket(address);
    let sign = null;
    socket.onopen = function () {
      failures = 0;
      sign = setInterval(function () { socket.send("."); }, 10000);
    };
    socket.onclose = function () {
      clearInterval(sign);
      failures += 1;
      setTimeout(tell, Math.min(30000, 500 * Math.pow(2, failures)) * (0.5 + Math.random()));
    };
  }

  tell();
})();
