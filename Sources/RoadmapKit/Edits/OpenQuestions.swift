import PlanMatching
import PlanReading
import ProgressJournal
public import RoadmapModel

/// An item of an edited plan that is gone, though something was recorded of it, and may be one of the
/// plan's new lines: only its user can say.
public struct OpenQuestion: Sendable {
  /// A line of the plan that the item may be.
  public struct Candidate: Sendable {
    /// What to type for it.
    public fileprivate(set) var address: String
    /// Its text.
    public let text: String
    /// What it stands below: headings, and the items that it is a step of, outermost first.
    public let above: [String]
    package let key: ItemKey
    /// Where it stands in the plan.
    fileprivate let position: Int
  }

  /// What its user says.
  public struct Answer: Sendable {
    package let said: PlanAnswer
    package let plan: PlanID
  }

  /// The plan.
  public let plan: PlanID
  /// The text that the item had.
  public let text: String
  /// What it stood below: headings, and the items that it was a step of, outermost first.
  public let above: [String]
  /// The lines that it may be, the likeliest first.
  public fileprivate(set) var candidates: [Candidate]
  package let item: ItemKey
  /// Where it stood in the plan.
  fileprivate let position: Int
  /// The edit with which it came up; `nil` where no event says so.
  fileprivate let edit: ActionID?

  /// Whether it has but one line, which says the same with another name, or a word or two, in the place of
  /// one: "Consensus with Raft", "Consensus with Paxos".
  fileprivate var isOfOneName: Bool {
    guard candidates.count == 1, let line = candidates.first else { return false }
    let words = IdentityText.normalise(text).split(separator: " ")
    var old = words[...]
    var new = IdentityText.normalise(line.text).split(separator: " ")[...]
    while let word = old.first, word == new.first {
      (_, _) = (old.removeFirst(), new.removeFirst())
    }
    while let word = old.last, word == new.last { (_, _) = (old.removeLast(), new.removeLast()) }
    guard old.count < words.count, (1...2).contains(old.count), (1...2).contains(new.count) else {
      return false
    }
    // "Read chapter 1" and "Lies Kapitel 1" share but a number, and "read" and "chapter" are no names.
    func isNumber(_ word: Substring) -> Bool { word.allSatisfy(\.isNumber) }
    let shared = words[..<old.startIndex] + words[old.endIndex...]
    return !shared.allSatisfy(isNumber)
      && (old.allSatisfy(isNumber) || Surroundings.saysSubject(old.joined(separator: " ")))
  }

  /// To be given to ``Roadmap/answer(_:)``: the item is this line from now on, or, with `nil`, none of
  /// them.
  public func answer(_ line: Candidate?) -> Answer {
    Answer(said: PlanAnswer(item: item, line: line?.key), plan: plan)
  }
}

/// What is open of one plan.
public struct OpenQuestions: Sendable {
  /// The plan.
  public let plan: PlanID
  /// Each can be answered alone; one without an answer stays open.
  public let all: [OpenQuestion]
  /// Whether the addresses are those of an edit that is not taken up yet.
  package private(set) var isAhead = false

  package init(plan: PlanID, all: [OpenQuestion]) {
    (self.plan, self.all) = (plan, all)
  }

  /// The same with the addresses that the lines will have once a change is taken up, without those that it
  /// takes away.
  package func ahead(of change: PlanChange) -> OpenQuestions {
    let places = change.match.items.map(\.key).places
    let open = all.compactMap { question -> OpenQuestion? in
      var question = question
      question.candidates = question.candidates.compactMap { line in
        guard let place = places[line.key] else { return nil }
        var line = line
        line.address = change.source.plan.address(ofItem: place).description
        return line
      }
      return question.candidates.isEmpty || places[question.item] != nil ? nil : question
    }
    var ahead = OpenQuestions(plan: plan, all: open)
    ahead.isAhead = true
    return ahead
  }

  /// Those that one answer may settle: they came up with one edit, each has but one line that it may be, and
  /// these have its words, or stand in the order that the items had, as in a plan that was written anew or
  /// translated. Empty for less than three. Where one name alone is another, each is asked by itself. What other
  /// edits asked in the same way joins it where all of it is in order: a plan may be translated step by step.
  public var together: [OpenQuestion] {
    let edits = Dictionary(grouping: all.filter { !$0.isOfOneName }) { $0.edit }
      .values.map(Self.inOrder).filter { $0.count > 1 }
    // Of two that hold as many, always the same one: what was shown is what is answered.
    let largest = edits.filter { $0.count > 2 }.min {
      (-$0.count, $0[0].position, $0[0].item.bits) < (-$1.count, $1[0].position, $1[0].item.bits)
    }
    guard let largest else { return [] }
    let joined = Self.inOrder(Array(edits.joined()))
    return joined.isEmpty ? largest : joined
  }

  private static func inOrder(_ questions: [OpenQuestion]) -> [OpenQuestion] {
    let alone = questions.filter { $0.candidates.count == 1 }.sorted { $0.position < $1.position }
    let lines = alone.compactMap(\.candidates.first)
    let places = zip(alone, lines).filter { $0.text != $1.text }.map(\.1.position)
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    return isInOrder && Set(lines.map(\.key)).count == lines.count ? alone : []
  }

  /// Those that are asked one by one.
  package var others: [OpenQuestion] {
    let keys = Set(together.map(\.item))
    return all.filter { !keys.contains($0.item) }
  }

  /// One answer for all that are asked together, or for all where none are: each that may be but one line is
  /// that one, where these stand in the order that the items had, or none of them is any. Empty where one
  /// answer settles nothing.
  package func answers(isGone: Bool) -> [PlanAnswer] {
    let meant = together.isEmpty ? all : together
    if isGone { return meant.map { PlanAnswer(item: $0.item, line: nil) } }
    // Several other names are several answers; who is asked one thing alone has seen what it is.
    let alike = together.isEmpty && all.count > 1 ? all.filter { !$0.isOfOneName } : meant
    return Self.inOrder(alike).map { PlanAnswer(item: $0.item, line: $0.candidates.first?.key) }
  }
}

extension PlanChange {
  /// What it asks, as far as words and places go.
  private var asked: OpenQuestions {
    let places = match.items.map(\.key).places
    let olds = Dictionary(first: match.questions.map { ($0.key, $0.old) })
    let all = questions.compactMap { question -> OpenQuestion? in
      guard let entry = olds[question.item].map({ old[$0] }) else { return nil }
      return OpenQuestion(
        plan: source.plan.id, text: entry.text, above: [],
        candidates: question.candidates.compactMap { key in
          places[key].map {
            OpenQuestion.Candidate(
              address: "", text: new[$0].text, above: [], key: key, position: $0)
          }
        }, item: question.item, position: entry.position, edit: nil)
    }
    return OpenQuestions(plan: source.plan.id, all: all)
  }

  /// How many of its questions one answer may settle.
  var askedTogether: Int { asked.together.count }
}

extension Journal {
  func openQuestions(of plan: PlanID) throws -> OpenQuestions {
    let open = try questions(of: plan)
    guard !open.isEmpty else { return OpenQuestions(plan: plan, all: []) }
    var items: [ItemKey: CatalogueItem] = [:]
    for item in try catalogueItems(of: plan) { items[item.key] = item }
    let parents = try parents(of: open, in: plan)
    let edits = try editsAsking(of: plan)
    func above(_ key: ItemKey) -> [String] {
      (items[key]?.path.split(separator: "\n").map(String.init) ?? []) + (parents[key] ?? [])
    }
    let all = open.map { question in
      OpenQuestion(
        plan: plan, text: items[question.item]?.text ?? "", above: above(question.item),
        candidates: question.candidates.compactMap { key in
          items[key].map {
            OpenQuestion.Candidate(
              address: $0.address, text: $0.text, above: above(key), key: key,
              position: $0.position)
          }
        }, item: question.item, position: items[question.item]?.position ?? 0,
        edit: edits[question.item])
    }
    return OpenQuestions(plan: plan, all: all)
  }

  /// The texts of the items that those in question are, or were, a step of.
  private func parents(
    of questions: [CatalogueQuestion], in plan: PlanID
  ) throws -> [ItemKey: [String]] {
    guard let entry = try catalogue(plan) else { return [:] }
    var parents = try formerParents(Set(questions.map(\.item)), of: entry)
    guard let last = try lastRead(entry) else { return parents }
    for (index, key) in last.itemKeys.enumerated() {
      parents[key] = last.plan.texts(aboveItem: index)
    }
    return parents
  }
}
