import PlanReading

/// Whether a longer line is a short one with something added, or another subject.
///
/// "Raft consensus" may be "Raft", and "Kafka alternatives" is not "Kafka": words alone do not tell. A line
/// that says all that the short one said, whole and first, and then goes on or explains itself, is the
/// same line: "Ownership and moves", "Raft (leader election)".
enum AddedDetail {
  /// Further things that may be named beside the old ones; more make another subject of it.
  private static let mostThings = 2
  /// Words with which it may explain itself.
  private static let mostWords = 10

  static func isSameThing(_ short: String, _ long: String) -> Bool {
    guard let added = added(short, long) else { return false }
    let words = added.flatMap(\.words)
    return !added.isEmpty && added.count { !$0.isAside } <= mostThings && words.count <= mostWords
      && !words.contains { turns(String($0)) } && !added.contains { isCircumstance($0) }
      && !addsSubject(short, long)
  }

  /// Whether the longer line names a further subject, or says a further thing to do: "Learn Go and Rust",
  /// "Build an API and deploy it". A word more to a name is but a detail: "Ownership and moves".
  static func addsSubject(_ short: String, _ long: String) -> Bool {
    guard let all = added(short, long) else { return false }
    let names = capitalNames(long)
    if namesOthers(all.filter(\.isAside), names) { return true }
    let added = all.filter { !$0.isAside }
    guard !added.isEmpty else { return false }
    if added.contains(where: { $0.words.contains { names.contains(String($0)) } }) { return true }
    let things = added.filter { !isCircumstance($0) }
    let first = IdentityText.normalise(short).split(separator: " ").first.map(String.init)
    let isDeed = first.map(WordMeaning.isGeneric) ?? false
    return isDeed && !things.isEmpty || things.contains { $0.words.count > 2 }
  }

  /// "Learn Go: Rust and Zig" lists others, and no part of Go.
  private static func namesOthers(_ asides: [Clauses.Clause], _ names: Set<String>) -> Bool {
    asides.count > 1
      && asides.allSatisfy { $0.words.count == 1 && names.contains(String($0.words[0])) }
  }

  /// What the longer line says besides; `nil` where it does not say all that the short one does, and first.
  private static func added(_ short: String, _ long: String) -> [Clauses.Clause]? {
    let (short, long) = (Clauses(short).all, Clauses(long).all)
    guard let first = short.first, first.words == long.first?.words else { return nil }
    var place = 0
    var added: [Clauses.Clause] = []
    for clause in long {
      if place < short.count, clause.words == short[place].words {
        place += 1
      } else {
        added.append(clause)
      }
    }
    return place == short.count ? added : nil
  }

  /// The words behind the first one that begin with a capital letter.
  private static func capitalNames(_ text: String) -> Set<String> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set(
      words.dropFirst().filter { $0.first?.isUppercase ?? false }
        .map { IdentityText.normalise(String($0)) })
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
