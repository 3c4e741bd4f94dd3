import PlanReading

/// The title that a plan had, and the one it has: a heading over all its lines.
package struct PlanTitles {
  private let relation: Surroundings.Relation

  /// `nil` where the author gave it none.
  package init(_ old: String?, _ new: String?) {
    guard let old, let new, IdentityText.normalise(old) != IdentityText.normalise(new) else {
      relation = .same
      return
    }
    relation = Surroundings([old], [new]).relation(isTitle: true)
  }

  package static let same = PlanTitles(nil, nil)

  /// Whether they name different subjects.
  package var areOther: Bool { relation.isOther }

  /// Whether a line of the same words is another one below the other title.
  func makeAnother(_ text: String) -> Bool {
    switch relation {
    case .same, .unsaid, .renamed: false
    case .numbered(let numbered): numbered.isSubject || !Surroundings.areNeedless(for: text)
    case .other(let lost, let gained, let words):
      // "Consensus with Raft and Paxos" says so much that it needs no title; "Read a short novel" may be any.
      !Surroundings.saysMuch(text) && !Surroundings.isAbout(words, text)
        && !Surroundings.isAbout(Surroundings.subjects(of: gained, without: lost), text)
    }
  }
}
