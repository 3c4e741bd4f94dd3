/// How a changed plan was matched with what it was before. Lines that kept text and place are left
/// out.
package struct PlanUpdate: Hashable, Sendable {
  package enum Change: String, Hashable, Sendable, CaseIterable {
    case moved, reworded, new, gone, returned
  }

  package struct Line: Hashable, Sendable {
    package let change: Change
    /// The key that the item has from now on, or had until now.
    package let key: ItemKey
    /// The key that the line's own text would give it, where that is another: another device that
    /// sees the plan first as it is now knows the item by it.
    package let natural: ItemKey?

    package init(_ change: Change, _ key: ItemKey, natural: ItemKey? = nil) {
      self.change = change
      self.key = key
      self.natural = natural == key ? nil : natural
    }
  }

  /// What the user said of an item that was gone and might be one of the new lines.
  package struct Answer: Hashable, Sendable {
    package let item: ItemKey
    /// The line's key until then; `nil` where it was none of them.
    package let line: ItemKey?

    package init(item: ItemKey, line: ItemKey?) {
      self.item = item
      self.line = line
    }
  }

  /// What the text alone could not tell, and is still to be answered.
  package struct Question: Hashable, Sendable {
    package let item: ItemKey
    /// The new lines' keys, the best first.
    package let candidates: [ItemKey]

    package init(item: ItemKey, candidates: [ItemKey]) {
      self.item = item
      self.candidates = candidates
    }

    var row: String { "asked \(item)" + candidates.map { " \($0)" }.joined() }
  }

  /// The texts' hashes; the same one twice where only questions were answered.
  package let from: UInt64
  package let to: UInt64
  package let lines: [Line]
  package let answers: [Answer]
  /// All that are open from then on: another device need not match the texts to ask the same.
  package let questions: [Question]

  package init(
    from: UInt64, to: UInt64, lines: [Line], answers: [Answer] = [], questions: [Question] = []
  ) {
    self.from = from
    self.to = to
    self.lines = lines
    self.answers = answers
    self.questions = questions
  }

  /// The lines that no question is about: what is asked is a question and nothing else until it is
  /// answered.
  package var settledLines: [Line] {
    let items = Set(questions.map(\.item))
    let candidates = Set(questions.flatMap(\.candidates))
    return lines.filter { line in
      switch line.change {
      case .gone: !items.contains(line.key)
      case .new: !candidates.contains(line.key)
      case .moved, .reworded, .returned: true
      }
    }
  }

  /// How many questions are about lines of this update, and not of one before.
  package var newQuestions: Int {
    let gone = Set(lines.filter { $0.change == .gone }.map(\.key))
    let new = Set(lines.filter { $0.change == .new }.map(\.key))
    return questions.count { gone.contains($0.item) || $0.candidates.contains(where: new.contains) }
  }
}

extension PlanUpdate {
  /// For the file: the hashes on the first line, and a line each below. To be read by people too.
  package var text: String {
    (["\(ItemKey(bits: from)) \(ItemKey(bits: to))"] + rows).joined(separator: "\n")
  }

  /// All but the hashes.
  var rows: [String] {
    lines.map { line in
      "\(line.change.rawValue) \(line.key)" + (line.natural.map { " \($0)" } ?? "")
    }
      + answers.map { answer in
        answer.line.map { "same \(answer.item) \($0)" } ?? "none \(answer.item)"
      }
      + questions.map(\.row)
  }

  package init?(text: String) {
    var rows = text.split(separator: "\n")[...]
    guard let head = rows.popFirst()?.split(separator: " "), head.count == 2,
      let from = ItemKey(head[0]), let to = ItemKey(head[1])
    else { return nil }
    self.init(from: from, to: to, rows: rows)
  }

  init?(from: ItemKey, to: ItemKey, rows: some Sequence<some StringProtocol>) {
    var lines: [Line] = []
    var answers: [Answer] = []
    var questions: [Question] = []
    for row in rows {
      let words = row.split(separator: " ")
      let keys = words.dropFirst().compactMap { ItemKey($0) }
      guard let word = words.first, keys.count == words.count - 1, let key = keys.first else {
        return nil
      }
      if let change = Change(rawValue: String(word)), keys.count <= 2 {
        lines.append(Line(change, key, natural: keys.dropFirst().first))
      } else if word == "same", keys.count == 2 {
        answers.append(Answer(item: key, line: keys[1]))
      } else if word == "none", keys.count == 1 {
        answers.append(Answer(item: key, line: nil))
      } else if word == "asked", keys.count > 1 {
        questions.append(Question(item: key, candidates: Array(keys.dropFirst())))
      } else {
        return nil
      }
    }
    self.init(
      from: from.bits, to: to.bits, lines: lines, answers: answers, questions: questions)
  }
}
