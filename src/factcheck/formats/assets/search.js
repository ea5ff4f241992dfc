"use strict";
(() => {
  const map = JSON.parse(document.getElementById("folding").dataset.map);
  const entries = [...document.querySelectorAll("#claims > article")];
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const fold = (text) => [...text.toLowerCase()].map((c) => map[c] || c).join("");
  const pairs = (text) => {
    const chars = [...text.replace(/\s+/g, "")];
    return chars.length < 2 ? chars : chars.slice(1).map((c, i) => chars[i] + c);
  };
  const score = (text, terms, grams) => {
    if (terms.every((term) => text.includes(term))) return 2;
    const shared = grams.filter((gram) => text.includes(gram)).length;
    return grams.length > 2 && shared * 3 >= grams.length * 2 ? shared / grams.length : 0;
  };
  const search = () => {
    const folded = fold(query.value.trim());
    const terms = folded.split(/\s+/).filter(Boolean);
    const grams = pairs(folded);
    const scores = new Map(entries.map((e) => [e, terms.length ? score(e.dataset.text, terms, grams) : 1]));
    const best = Math.max(0, ...scores.values());
    let shown = 0;
    for (const entry of entries) {
      const hit = scores.get(entry) > 0 && (best < 2 || scores.get(entry) === 2);
      entry.hidden = !hit;
      shown += hit ? 1 : 0;
    }
    count.textContent = `${shown} / ${entries.length}`;
  };
  const start = () => {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) query.value = asked;
    search();
  };
  query.addEventListener("input", search);
  start();
})();
