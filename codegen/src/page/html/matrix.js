(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const form = one("controls");
  const [operation, method, search, found] = ["by-operation", "by-method", "by-text", "found"].map(one);
  const words = (list) => (list ? list.split(" ") : null);

  // ---- language
  const speak = (language) => {
    root.lang = root.dataset.lang = language;
    for (const button of all("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
    for (const option of all("option[data-ko]")) option.textContent = option.dataset[language];
    search.placeholder = search.dataset[language];
    try { localStorage.setItem("language", language); } catch { /* a page from a file may have no storage */ }
    filter();
  };
  const preferred = () => {
    try {
      const kept = localStorage.getItem("language");
      if (kept === "ko" || kept === "en") return kept;
    } catch { /* as above */ }
    return navigator.language.startsWith("ko") ? "ko" : "en";
  };

  // ---- filters
  const rows = all("main tbody tr:not(.group)").map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
    operation: (row.closest("[data-op]") || row).dataset.op || null,
    methods: words((row.closest("[data-methods]") || row).dataset.methods),
    section: row.closest("section"),
    schema: row.closest("details.schema"),
    everywhere: row.closest("#codes, #sources, #contracts") !== null,
  }));
  const fits = (entry, wanted) => {
    const { row } = entry;
    if (wanted.operation && (entry.operation ? entry.operation !== wanted.operation : !entry.everywhere)) return false;
    if (wanted.method && entry.methods && !entry.methods.includes(wanted.method)) return false;
    if (wanted.method && row.querySelector(`:scope > td[data-m="${wanted.method}"] > .else`)) return false;
    return wanted.words.every((word) => entry.text.includes(word));
  };
  let wasNarrowed = false;
  const filter = () => {
    const wanted = {
      operation: operation.value,
      method: method.value,
      words: search.value.toLowerCase().split(/\s+/).filter(Boolean),
    };
    const narrowed = Boolean(wanted.operation || wanted.method || wanted.words.length);
    let count = 0;
    for (const entry of rows) {
      entry.row.hidden = !fits(entry, wanted);
      if (!entry.row.hidden) count += 1;
    }
    for (const cell of all("[data-m]")) cell.hidden = Boolean(wanted.method) && cell.dataset.m !== wanted.method;
    for (const table of all("table")) {
      const columns = all("thead [data-m]", table).filter((cell) => !cell.hidden).length || 1;
      for (const cell of all("td.all", table)) cell.colSpan = columns;
      for (const cell of all(".group th", table)) cell.colSpan = columns + 1;
      for (const group of all("tr.group", table)) {
        group.hidden = !all("tr:not(.group)", group.parentElement).some((row) => !row.hidden);
      }
      const empty = !all("tbody tr:not(.group)", table).some((row) => !row.hidden);
      const wrapper = table.closest("details.schema") || table.closest(".scroll");
      wrapper.hidden = empty;
      const heading = one(table.getAttribute("aria-labelledby"));
      if (heading.tagName === "H3") heading.hidden = empty;
    }
    for (const section of all("main > section")) {
      section.hidden = !all("tbody tr:not(.group)", section).some((row) => !row.hidden);
    }
    one("contents").hidden = narrowed;
    if (narrowed !== wasNarrowed) one("legend").open = !narrowed;
    wasNarrowed = narrowed;
    for (const details of all("details.schema")) details.open = wanted.words.length > 0;
    const korean = root.dataset.lang === "ko";
    found.textContent = !narrowed ? "" : korean ? `${count}행` : count === 1 ? "1 row" : `${count} rows`;
    hide();
  };

  // ---- the card with the rules of a cell
  const card = document.createElement("div");
  card.id = "card";
  card.setAttribute("role", "note");
  card.hidden = true;
  let owner = null;
  let leaving = 0;
  const hide = () => {
    clearTimeout(leaving);
    card.hidden = true;
    if (owner) owner.removeAttribute("aria-describedby");
    owner = null;
  };
  const show = (link) => {
    clearTimeout(leaving);
    if (owner === link) return;
    hide();
    card.replaceChildren();
    for (const anchor of link.dataset.of.split(" ")) {
      const row = one(anchor);
      if (!row) continue;
      const part = document.createElement("section");
      for (const cell of row.cells) {
        const box = document.createElement("div");
        box.className = cell.className;
        box.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
        part.append(box);
      }
      card.append(part);
    }
    if (!card.childElementCount) return;
    // Beside the link in the document, so that the tab key comes to the card's links next.
    link.after(card);
    card.hidden = false;
    const place = link.getBoundingClientRect();
    const origin = card.offsetParent ? card.offsetParent.getBoundingClientRect() : { left: 0, top: 0 };
    const left = Math.max(8, Math.min(place.left, root.clientWidth - card.offsetWidth - 8));
    const below = place.bottom + 4;
    const fitsBelow = below + card.offsetHeight <= root.clientHeight;
    const top = fitsBelow || place.top < card.offsetHeight + 8 ? below : place.top - card.offsetHeight - 4;
    const frame = card.offsetParent === document.body || !card.offsetParent;
    card.style.left = `${left - (frame ? -window.scrollX : origin.left)}px`;
    card.style.top = `${top - (frame ? -window.scrollY : origin.top)}px`;
    link.setAttribute("aria-describedby", "card");
    owner = link;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = event.target.closest("a.why");
    if (link && !card.contains(link)) show(link);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (!card.hidden) leave();
  });
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest("a.why");
    if (link && !card.contains(link)) show(link);
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  // ---- links into what a filter hides, or what is folded
  const reveal = () => {
    const target = location.hash && one(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) form.reset();
    for (let around = target.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    target.scrollIntoView();
  };
  const measure = () => {
    const sticky = getComputedStyle(form).position === "sticky";
    root.style.setProperty("--bar", sticky ? `${form.offsetHeight - 2}px` : "0px");
    for (const box of all(".scroll")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };

  document.body.append(card);
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => {
    operation.value = method.value = search.value = "";
    filter();
  });
  for (const button of all("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
  addEventListener("hashchange", reveal);
  addEventListener("resize", measure);
  new ResizeObserver(measure).observe(form);
  let folded = [];
  addEventListener("beforeprint", () => {
    hide();
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  speak(preferred());
  measure();
  reveal();
})();
