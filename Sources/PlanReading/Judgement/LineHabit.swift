/// How the lines of a plan's lists are: short ones, or whole sentences.
struct LineHabit {
  /// Lines of lists that are not sentences all through, boxes among them, and the sentences there.
  private var lines: Int
  private var sentences = 0

  init(boxes: Int = 0) { lines = boxes }

  mutating func add(_ list: ListFacts) {
    guard !list.areSentences else { return }
    lines += list.lines
    sentences += list.sentences
  }

  /// Whether a list of nothing but sentences is advice. In a plan whose lines are sentences it is not.
  var mindsSentences: Bool { lines > 0 && sentences * 10 <= lines }
}
