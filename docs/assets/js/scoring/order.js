/** Score of an order question. */

/**
 * The share of right neighbours: one step too early costs its two or three joints, not the place of every step behind it.
 *
 * @param {{steps: string[]}} key The steps in the right order.
 * @param {{type: "order", value: string[]}} response
 * @returns {number}
 */
export function scoreOrder({ steps }, response) {
  const wanted = steps.slice(1);

  return wanted.filter((step, index) => follows(response.value, steps[index], step)).length / wanted.length;
}

/**
 * Whether one step stands right behind another.
 *
 * @param {string[]} order
 * @param {string | undefined} before Nothing stands before the first step.
 * @param {string} step
 */
export function follows(order, before, step) {
  return order.some((one, index) => one === step && order[index - 1] === before);
}
