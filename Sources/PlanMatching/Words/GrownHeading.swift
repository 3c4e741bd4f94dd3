import PlanReading

/// A heading, or a line with steps, that says more than it did, or less: "Docker and Kubernetes" is more than
/// "Docker", and "React Native" is none of "React".
struct GrownHeading {
  private let old: String
  private let new: String

  init(_ old: String, _ new: String) {
    (self.old, self.new) = (Self.subject(of: old), Self.subject(of: new))
  }

  /// Without "Week 1:" before it.
  static func subject(of heading: String) -> String {
    guard let colon = heading.firstIndex(of: ":") else { return heading }
    let label = IdentityText.normalise(String(heading[..<colon])).split(separator: " ")
    let rest = heading[heading.index(after: colon)...]
    return rest.isEmpty || label.contains { Surroundings.isSubject(String($0)) }
      ? heading : String(rest)
  }

  /// Whether what was done below the one need not be done below the other.
  var isOther: Bool {
    turnsAway || AddedDetail.addsSubject(old, new)
      || Self.isLongerName(old, new) || Self.isLongerName(new, old)
  }

  /// "Testing with mocks" and "without".
  private var turnsAway: Bool {
    func turns(_ text: String) -> Set<Substring> {
      Set(
        IdentityText.normalise(ComparedText.spelt(text)).split(separator: " ")
          .filter { Opposites.turnsAway(String($0)) })
    }
    return turns(old) != turns(new)
  }

  /// Whether a name goes on that ended before: "Spring" and "Spring Boot".
  private static func isLongerName(_ old: String, _ new: String) -> Bool {
    let known = Set(IdentityText.normalise(old).split(separator: " ").map(String.init))
    let words = new.split { $0 == " " || $0 == "-" }
    return zip(words, words.dropFirst()).contains { first, second in
      guard let last = first.last, last.isLetter || last.isNumber,
        second.first?.isUppercase ?? false
      else { return false }
      let (before, after) = (
        IdentityText.normalise(String(first)), IdentityText.normalise(String(second))
      )
      return known.contains(before) && !known.contains(after) && Surroundings.isSubject(before)
        && Surroundings.isSubject(after)
    }
  }
}
