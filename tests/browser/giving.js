/** Give many responses at once, by what the page's own controls do when they are used. */
(responses) => {
  const change = (control) => control.dispatchEvent(new Event("change", { bubbles: true }));
  const choose = (field) => {
    field.checked = true;
    change(field);
  };
  const give = {
    one: (form, value) => choose(form.querySelector(`[value="${value}"]`)),
    many: (form, values) => values.forEach((value) => choose(form.querySelector(`[value="${value}"]`))),
    pairs: (form, pairs) => pairs.forEach(([one, other]) => {
      const row = form.querySelector(`[data-card="${one}"], [data-prompt="${one}"]`);
      const list = row.querySelector("select");
      if (list) {
        list.value = other;
        change(list);
      } else {
        choose(row.querySelector(`input[value="${other}"]`));
      }
    }),
    order(form, values) {
      if (form.querySelector(".course-stage")) {
        return values.forEach((turn) => {
          // What was said before goes on to the next scene.
          if (!form.querySelector(`.course-stage [value="${turn}"]`)) form.requestSubmit();
          choose(form.querySelector(`.course-stage [value="${turn}"]`));
          form.requestSubmit();
        });
      }
      const steps = () => [...form.querySelectorAll(".course-step")];
      // Down and up again: who moves nothing has given nothing.
      steps()[0].querySelector("[data-move=down]").click();
      values.forEach((name, place) => {
        const step = form.querySelector(`[data-step="${name}"]`);
        while (steps()[place] !== step) step.querySelector("[data-move=up]").click();
      });
    },
    number(form, value) {
      form.querySelector(".course-number__input").value = value;
    },
    text(form, value) {
      form.querySelector("textarea").value = value;
    },
  };
  for (const [name, { type, value }] of Object.entries(responses)) {
    const form = document.querySelector(`#question-${name} form`);
    give[type](form, value);
    form.requestSubmit();
  }
}
