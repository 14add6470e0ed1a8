// Completions of the search field while it is typed in: a combobox with a list (ARIA 1.2). An extra:
// without it the form works as it is. What comes from the server is put in as text, never as markup.
"use strict";

const PAUSE = 150; // milliseconds without a key before the server is asked

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let options = [];
  let active = -1;
  let timer = 0;
  let asked = 0; // answers that come late, after another question, are dropped

  list.id = `${input.id}-list`;
  list.className = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.listLabel);
  status.className = "kern-sr-only";
  status.setAttribute("role", "status");
  input.after(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const close = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    status.textContent = "";
  };

  const choose = (index) => {
    input.value = options[index].text;
    close();
    input.form.requestSubmit();
  };

  const mark = (index) => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  };

  const itemOf = (option, index) => {
    const item = document.createElement("li");
    const reason = document.createElement("span");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.append(option.text, " ", reason);
    reason.className = "completions__reason";
    reason.textContent = input.dataset[`reason${option.reason[0].toUpperCase()}${option.reason.slice(1)}`] ?? "";
    item.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    item.addEventListener("click", () => choose(index));
    return item;
  };

  const show = (suggestions) => {
    options = suggestions;
    if (options.length === 0) return close();
    list.replaceChildren(...options.map(itemOf));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = input.dataset.countLabel.replace("{n}", options.length);
    mark(-1);
  };

  const ask = async () => {
    const question = input.value.trim();
    const number = ++asked;
    if (question.length < 2) return close();
    const address = new URLSearchParams({ q: question, lang: document.documentElement.lang });
    try {
      const answer = await fetch(`/api/v1/suggest?${address}`);
      if (!answer.ok || number !== asked) return;
      const { suggestions } = await answer.json();
      if (number === asked) show(suggestions);
    } catch {
      close(); // no connection: the form still works
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const count = options.length;
    if (event.key === "ArrowDown") mark(active + 1 < count ? active + 1 : -1);
    else if (event.key === "ArrowUp") mark(active < 0 ? count - 1 : active - 1);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}
