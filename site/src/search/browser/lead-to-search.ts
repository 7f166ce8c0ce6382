/* Without scripts a search field leads to the library, with them to the search. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]'))
  form.action = form.dataset['search'] ?? form.action;
