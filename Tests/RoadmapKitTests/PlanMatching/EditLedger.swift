/// Which words came into a plan and which went, so that a generator never does by chance what would
/// read as something else: a line that goes while one like it comes has been reworded.
struct EditLedger {
  /// Texts that were ever in the plan: what is inserted must be none of them.
  private var known: Set<[String]> = []
  private var gone: [[String]] = []
  private var come: [[String]] = []

  /// Starts a round with the texts that the plan has now.
  mutating func begin(_ texts: some Sequence<String>) {
    gone = []
    come = []
    for text in texts { known.insert(EditedPlan.words(text)) }
  }

  /// Whether a line may become another; notes it if so.
  mutating func rewords(_ old: String, _ new: String) -> Bool {
    let (former, words) = (EditedPlan.words(old), EditedPlan.words(new))
    guard former != words else { return true }
    guard isUnknown(words), !resembles(words, gone), !resembles(former, come) else { return false }
    come.append(words)
    gone.append(former)
    known.insert(words)
    return true
  }

  mutating func inserts(_ text: String) -> Bool {
    let words = EditedPlan.words(text)
    guard isUnknown(words), !resembles(words, gone) else { return false }
    come.append(words)
    known.insert(words)
    return true
  }

  mutating func removes(_ text: String) -> Bool {
    let words = EditedPlan.words(text)
    guard !resembles(words, come) else { return false }
    gone.append(words)
    return true
  }

  /// Takes a line out for another one, which may sound much the same but is no rewording of it.
  mutating func replaces(_ old: String, _ new: String) -> Bool {
    let (former, words) = (EditedPlan.words(old), EditedPlan.words(new))
    guard isUnknown(words), !resembles(words, gone), !resembles(former, come) else { return false }
    gone.append(former)
    come.append(words)
    known.insert(words)
    return true
  }

  /// A line that was there before.
  mutating func returns(_ text: String) -> Bool {
    let words = EditedPlan.words(text)
    guard !resembles(words, gone) else { return false }
    come.append(words)
    return true
  }

  private func isUnknown(_ words: [String]) -> Bool { !words.isEmpty && !known.contains(words) }

  private func resembles(_ words: [String], _ others: [[String]]) -> Bool {
    others.contains { LineEdits.alike($0, words) > 0.66 }
  }
}
