import RoadmapKit
import RoadmapModel

/// What people do to a line's words.
enum LineEdits {
  /// One slip of the finger in a word of four letters or more.
  static func typo(_ text: String, _ random: inout SeededGenerator) -> String? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
    let long = words.indices.filter { words[$0].filter(\.isLetter).count >= 4 }
    guard let place = long.randomElement(using: &random) else { return nil }
    let letters = words[place].indices.dropLast().filter {
      words[place][$0].isLetter && words[place][$0 + 1].isLetter
    }
    guard let at = letters.randomElement(using: &random) else { return nil }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words[place].swapAt(at, at + 1)
    case 1: words[place].remove(at: at)
    case 2: words[place].insert(words[place][at], at: at)
    default: words[place][at] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
    }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// Marks and capitals.
  static func dress(_ text: String, _ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: text.hasSuffix(".") ? String(text.dropLast()) : text + "."
    case 1: text.uppercased()
    case 2: text.lowercased()
    case 3: text.split(separator: " ").joined(separator: "  ")
    case 4: text.filter { $0 != "," && $0 != "(" && $0 != ")" }
    case 5: "📌 " + text + "!"
    default: text.split(separator: " ").joined(separator: ", ")
    }
  }

  /// Up to a third of the words, at least one, replaced by words of other plans.
  static func reword(
    _ text: String, _ stock: LineStock, _ random: inout SeededGenerator
  ) -> String? {
    let all = EditedPlan.words(text)
    let most = all.count / 3
    guard most > 0 else { return nil }
    var budget = Int.random(in: 1...most, using: &random)
    var words = text.split(separator: " ").map(String.init)
    var isChanged = false
    for place in words.indices.shuffled(using: &random) {
      let cost = EditedPlan.words(words[place]).count
      guard cost > 0 else { continue }
      if cost <= budget {
        words[place] = stock.word(&random)
        budget -= cost
        isChanged = true
      } else if cost > 6, EditedPlan.words(words[place]).joined().count == cost {
        words[place] = replaceRun(words[place], budget, stock, &random)
        budget = 0
        isChanged = true
      }
      if budget == 0 { break }
    }
    let result = words.joined(separator: " ")
    guard isChanged, EditedPlan.overlap(all, EditedPlan.words(result)) >= 0.66 else { return nil }
    return EditedPlan.words(result) == all ? nil : result
  }

  private static func replaceRun(
    _ word: String, _ count: Int, _ stock: LineStock, _ random: inout SeededGenerator
  ) -> String {
    var letters = Array(word)
    let start = Int.random(in: 0...max(0, letters.count - count), using: &random)
    for at in start..<min(letters.count, start + count) where letters[at].isLetter {
      letters[at] = stock.ideograph(&random)
    }
    return String(letters)
  }

  /// The line whole, and one or two things more.
  static func grow(
    _ text: String, _ stock: LineStock, _ random: inout SeededGenerator
  ) -> String? {
    guard EditedPlan.words(text).count < 6, !text.hasSuffix(":") else { return nil }
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    let (one, two) = (stock.word(&random), stock.word(&random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "\(text) and \(one)"
    case 1: return "\(text), \(one) and \(two)"
    case 2: return "\(text) (\(one), \(two))"
    case 3: return "\(text) – \(one) \(two)"
    default: return "\(text) \(one) \(two)"
    }
  }

  /// Another thing to learn that sounds much the same: at most half of the words in common.
  static func neighbour(
    of text: String, _ stock: LineStock, _ random: inout SeededGenerator
  ) -> String? {
    let old = EditedPlan.words(text)
    let words = text.split(separator: " ").map(String.init)
    guard old.count >= 2, words.count >= 2 else { return nil }
    let kept = Int.random(in: 1..<words.count, using: &random)
    var result = Array(words.prefix(kept))
    let more = ["deep dive", "basics", "in production", "workshop", "advanced topics", "at scale"]
    if Bool.random(using: &random), let tail = more.randomElement(using: &random) {
      result.append(tail)
    }
    while alike(old, EditedPlan.words(result.joined(separator: " "))) > 0.5 {
      guard result.count < 40 else { return nil }
      result.append(stock.word(&random))
    }
    // Without its "(optional)" a line is no other thing.
    let rest = Set(EditedPlan.words(result.joined(separator: " ")))
    guard !old.allSatisfy({ rest.contains($0) || remarks.contains($0) }) else { return nil }
    return result.joined(separator: " ")
  }

  private static let remarks: Set<String> = ["optional", "maybe", "skip", "bonus", "later"]

  /// The part of the longer line's words that the other has too, words spelled alike being one:
  /// `básico` and `basics`, `btsics` and `basics`.
  static func alike(_ a: [String], _ b: [String]) -> Double {
    var rest = b.map(IdentityText.normalise)
    var shared = 0
    for word in a.map(IdentityText.normalise) {
      let place = rest.firstIndex {
        $0 == word || $0.count > 3 && word.count > 3 && $0.prefix(4) == word.prefix(4)
          || word.count > 2 && abs($0.count - word.count) < 2
            && EditDistance.between($0, word) < 2
      }
      guard let place else { continue }
      rest.remove(at: place)
      shared += 1
    }
    return Double(shared) / Double(max(a.count, b.count, 1))
  }

  /// The same line about another number: Chapter 3, Chapter 4.
  static func nextNumber(of text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    guard
      let place = words.firstIndex(where: {
        Int($0.filter(\.isNumber)) != nil && $0.allSatisfy { !$0.isLetter }
      }),
      let number = Int(words[place].filter(\.isNumber)), number < 1_000_000
    else { return nil }
    words[place] = String(number + 1)
    return words.joined(separator: " ")
  }
}
