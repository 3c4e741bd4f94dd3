/// What is to be made of a line all of whose words stand in a longer one.
///
/// "Raft consensus" is Raft, and "Kafka alternatives" is not Kafka: words alone do not tell. A line
/// that says all that the short one said, whole and first, and then goes on or explains itself, is the
/// same line: "Ownership and moves", "Raft (leader election)".
enum AddedDetail {
  /// Further things that may be named beside the old ones; more make another subject of it.
  private static let mostThings = 2
  /// Words with which it may explain itself.
  private static let mostWords = 10

  static func isSameThing(_ short: String, _ long: String) -> Bool {
    let (short, long) = (Clauses(short).all, Clauses(long).all)
    guard let first = short.first, first.words == long.first?.words else { return false }
    var place = 0
    var added: [Clauses.Clause] = []
    for clause in long {
      if place < short.count, clause.words == short[place].words {
        place += 1
      } else {
        added.append(clause)
      }
    }
    let words = added.flatMap(\.words)
    return place == short.count && !added.isEmpty
      && added.count { !$0.isAside } <= mostThings && words.count <= mostWords
      && !words.contains { turns(String($0)) } && !added.contains { isCircumstance($0) }
  }

  /// ", in production" is no further thing.
  private static func isCircumstance(_ clause: Clauses.Clause) -> Bool {
    !clause.isAside && clause.words.first.map { WordPool.isFunctionWord(String($0)) } ?? false
  }

  /// Whether a word more makes something else of a line: a number, a level, an "instead of".
  private static func turns(_ word: String) -> Bool {
    Opposites.isSerial(word) || Opposites.pole(of: word) != nil || Opposites.turnsAway(word)
  }
}
