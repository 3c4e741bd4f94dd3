/// Finds each item of a changed plan again.
///
/// First the same words: at the same place, else elsewhere, whatever stands at their place now. Then the
/// most alike ones, the same place first. What is left is new, or gone. Progress must never land on another
/// item, so whatever is not clear becomes a question, and until it is answered the old item counts as gone.
///
/// The same input gives the same answer on every machine. The work grows with the number of items,
/// not with its square: only a bounded number of candidates is compared with a changed line.
package enum PlanMatcher {
  package static func match(
    old: [CatalogueEntry], new: [ItemSnapshot], titles: PlanTitles = .same
  ) -> PlanMatch {
    var table = MatchTable(old: old, new: new)
    let exact = ExactMatching(table)
    exact.pairDistinct(&table)
    exact.pairRemarked(&table)
    let sections = SectionPairs(table)
    exact.pairTwins(&table, sections)
    exact.revive(&table, sections)
    var rewording = RewordingMatching(table, sections, exact)
    for pairing in rewording.run() { table.pair(pairing.old, pairing.new) }
    let containment = ContainmentMatching(table, sections, rewording)
    for pairing in containment.clear { table.pair(pairing.old, pairing.new) }
    let replaced = ReplacedLines(table, sections, rewording)
    let remarked = RemarkedLines(
      table, rewording.pairs + containment.possible + replaced.possible, rewording.pool)
    for pairing in remarked.pairs { table.pair(pairing.old, pairing.new) }
    let rewritten = RewrittenPlan(table, sections, rewording)
    table.doubt(oneByOne: rewritten.pairs)
    table.doubt(
      rewording.pairs + containment.possible
        + ReplacedLines(table, sections, rewording).possible)
    table.doubt(leftOut: rewritten.leftOut)
    for heirs in QuestionHeirs(table, sections).all { table.doubt(heirs.old, heirs.candidates) }
    table.takeBack()
    table.doubt(ExchangedSubjects(table, sections, titles))
    return PlanMatch(table, sections)
  }
}
