/**
 * ALLOCATE and KOMMUNANDEL in a spreadsheet's own language, as defined names. Another algorithm than the core's: every
 * weight's place in the line is counted against all others, where the core selects; bounds are met round by round, by
 * fixing the side that pulls hardest, where the core searches sorted turning points. Doubles only, so they are exact as
 * long as units × the sum of the weights, and the products of bounds and weights, stay within 2^52: see lambdaCalls.ts.
 *
 * Columns, whole weights. 0 in a limit is no limit, as in the functions.
 */
export const LAMBDA_FORMULAS: Readonly<Record<string, string>> = {
  // Whole units t ≥ 0 by the largest remainder. A quotient of whole numbers within 2^52 is never rounded past a whole one.
  // i: the rows' numbers, which IronCalc counts in a range but not in a calculated column.
  "FS.SPLIT": `LAMBDA(t, w, i, LET(
    s, SUM(w),
    down, INT(t*w/s),
    rest, t*w - down*s,
    place, MAP(rest, w, i, LAMBDA(r, v, k,
      1 + SUM(IF(rest>r, 1, 0)) + SUM(IF(rest=r, IF(w>v, 1, IF(w=v, IF(i<k, 1, 0), 0)), 0)))),
    IF(s=0, 0*w, down + IF(place<=t-SUM(down), 1, 0))))`,

  // fixed: the part that a bound holds, −1 where none does yet. Shares are left·w/f; compared without dividing.
  "FS.CLAMP": `LAMBDA(again, t, w, i, low, high, fixed, LET(
    free, IF(fixed<0, 1, 0),
    f, SUM(free*w),
    left, t - SUM(IF(fixed<0, 0, fixed)),
    under, free * IF(left*w<low*f, low*f-left*w, 0),
    over, free * IF(left*w>high*f, left*w-high*f, 0),
    pull, SUM(under) - SUM(over),
    shared, FS.SPLIT(MAX(left, 0), free*w, i),
    IF(f=0, fixed,
      IF(SUM(under)+SUM(over)=0, IF(fixed<0, shared, fixed),
        again(again, t, w, i, low, high,
          IF(fixed>=0, fixed, IF(under*IF(pull>=0, 1, 0)>0, low, IF(over*IF(pull<=0, 1, 0)>0, high, -1))))))))`,

  "FS.EACH": `LAMBDA(t, w, LET(
    s, SUM(w),
    near, INT((2*t*w+s)/(2*s)),
    all, near + IF(SEQUENCE(ROWS(w))=XMATCH(MAX(w), w), t-SUM(near), 0),
    IF(s=0, 0*w, IF(MIN(all)<0, NA(), all))))`,

  // So many units as an amount: a quotient of whole numbers is the double nearest to the decimal, a product is not.
  "FS.AMOUNT": `LAMBDA(count, unit, IF(unit<1, count/ROUND(1/unit, 0), count*unit))`,

  "FS.ALLOCATE": `LAMBDA(amount, w, unit, method, least, most, LET(
    t, ROUND(ABS(amount)/unit, 0),
    low, IF(w=0, 0, INT(least/unit+0.5)),
    i, SEQUENCE(ROWS(w)),
    high, IF(w=0, 0, IF(most=0, t, INT(most/unit+0.5))),
    parts, IF(method="AVRUNDA VAR FÖR SIG", FS.EACH(t, w),
      IF(SUM(low)+SUM(most)=0, FS.SPLIT(t, w, i), FS.CLAMP(FS.CLAMP, t, w, i, low, high, IF(w=0, 0, -1)))),
    SIGN(amount) * FS.AMOUNT(parts, unit)))`,

  "FS.KOMMUNANDEL": `LAMBDA(all, people, share, unit, base, LET(
    funds, all * IF(share=0, 0.25, share),
    t, ROUND(ABS(funds)/unit, 0),
    first, INT(base/unit+0.5) + 0*people,
    SIGN(funds) * FS.AMOUNT(first + FS.SPLIT(t-SUM(first), people, SEQUENCE(ROWS(people))), unit)))`,
};
