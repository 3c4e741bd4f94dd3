/// Lines of which nothing but a note, evidence or time is recorded: that goes along without a question where the
/// line that stands there instead is the only one that it may be, and says more or less of the same.
struct RemarkedLines {
  private(set) var pairs: [Pairing] = []

  /// `possible`: all that would be asked.
  init(_ table: MatchTable, _ possible: [Pairing], _ pool: WordPool) {
    let free = possible.filter { table.isFree(old: $0.old) && table.isFree(new: $0.new) }
    let olds = Dictionary(grouping: free) { $0.old }
    let news = Dictionary(grouping: free) { $0.new }
    for (old, pairings) in olds.sorted(by: { $0.key < $1.key })
    where table.old[old].isOnlyRemarked && table.old[old].waiting.isEmpty {
      guard let pairing = pairings.first, pairings.allSatisfy({ $0.new == pairing.new }),
        news[pairing.new]?.allSatisfy({ $0.old == old }) ?? true,
        pairing.place != .elsewhere, Self.isOfOneSubject(pairing, table, pool)
      else { continue }
      pairs.append(pairing)
    }
  }

  /// Where one line says more than the other: "Write a grammar" and "Write your own grammar", not "Consensus with
  /// Raft" and "Consensus with Paxos".
  private static func isOfOneSubject(
    _ pairing: Pairing, _ table: MatchTable, _ pool: WordPool
  ) -> Bool {
    let likeness = pairing.likeness
    func isSubject(_ word: Int32) -> Bool { pool.words[Int(word)].isSubject }
    return !likeness.isContrary && !likeness.turnsAway && !likeness.trades && !likeness.isGuess
      && likeness.common >= 1
      && !(likeness.lost.contains(where: isSubject) && likeness.gained.contains(where: isSubject))
      && !LineContrast.isOtherSign(
        ComparedText.spelt(table.old[pairing.old].fullText),
        ComparedText.spelt(table.new[pairing.new].fullText))
  }
}
