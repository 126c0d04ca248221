/** What questions that ask for pairs have in common: cards and their bins, prompts and their replies. */

/**
 * The share of right pairs; what got no partner is not right.
 *
 * @param {Record<string, string>} partners The right partner of each card or prompt.
 * @param {[string, string][]} pairs
 */
export function shareOfPairs(partners, pairs) {
  const given = new Map(pairs);
  const wanted = Object.entries(partners);

  return wanted.filter(([one, partner]) => given.get(one) === partner).length / wanted.length;
}
