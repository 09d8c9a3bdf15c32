// Filters findings by severity, says how much is shown, and keeps the choice in the address: #severity=error,warning
(() => {
  "use strict";
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const boxes = [...form.elements.severity];
  const claims = [...document.querySelectorAll("article.claim:not(.unreadable)")]
    .map(claim => ({ claim, findings: [...claim.querySelectorAll("tr.finding")] }));
  const total = claims.reduce((sum, { findings }) => sum + findings.length, 0);

  const chosenByAddress = () => {
    const match = /^#severity=([a-z,]*)$/.exec(location.hash);
    return match && match[1].split(",");
  };

  const apply = () => {
    const chosen = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let claimsShown = 0;
    let findingsShown = 0;
    for (const { claim, findings } of claims) {
      let here = 0;
      for (const finding of findings) {
        finding.hidden = !chosen.has(finding.dataset.severity);
        here += finding.hidden ? 0 : 1;
      }
      claim.hidden = findings.length > 0 ? here === 0 : !chosen.has("none");
      claimsShown += claim.hidden ? 0 : 1;
      findingsShown += here;
    }
    const number = n => n.toLocaleString("en-US");
    shown.textContent = `Showing ${number(findingsShown)} of ${number(total)} findings in ${number(claimsShown)} of ${number(claims.length)} claims.`;
  };

  const takeAddress = () => {
    const chosen = chosenByAddress();
    if (chosen)
      for (const box of boxes)
        box.checked = chosen.includes(box.value);
    apply();
  };

  form.addEventListener("change", () => {
    apply();
    const chosen = boxes.filter(box => box.checked).map(box => box.value);
    // Some viewers let no page change its address; the filter works all the same.
    try { history.replaceState(null, "", "#severity=" + chosen.join(",")); } catch { }
  });
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", takeAddress);
  form.hidden = false;
  takeAddress();
})();
