package import RoadmapModel

/// What somebody meant who misspelt a word: the nearest word that stands in some plans.
package enum WordGuess {
  /// The text with its misspelt words mended; `nil` where no word is near, or all of them are there.
  package static func mended(_ text: String, in plans: [Plan]) -> String? {
    let typed = words(of: text)
    guard !typed.isEmpty else { return nil }
    var known: Set<String> = []
    for plan in plans {
      for index in plan.items.indices { known.formUnion(words(of: plan.text(ofItem: index))) }
      for index in plan.sections.indices {
        known.formUnion(words(of: plan.title(ofSection: index)))
      }
    }
    var mended: [String] = []
    for word in typed {
      if known.contains(where: { $0.hasPrefix(word) }) {
        mended.append(word)
        continue
      }
      guard let nearest = nearest(to: word, among: known) else { return nil }
      mended.append(nearest)
    }
    return mended == typed ? nil : mended.joined(separator: " ")
  }

  /// A word of four letters is near to too many others.
  private static func nearest(to word: String, among known: Set<String>) -> String? {
    let reach = word.count < 5 ? 0 : word.count < 8 ? 1 : 2
    return known.filter { $0.count.distance(to: word.count).magnitude <= reach }
      .map { (word: $0, distance: EditDistance.between(word, $0)) }
      .filter { $0.distance <= reach }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
