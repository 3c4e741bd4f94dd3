import PlanReading
import RoadmapModel

/// What tells two lines apart that are alike word by word: other signs, another name in capitals, another
/// order, or a word put before or behind another one, as in "React Native" and "semi-supervised".
enum LineContrast {
  /// `likeness`: of the first line's words with the second's.
  static func isOtherSubject(
    _ old: String, _ new: String, _ likeness: TextSimilarity, _ pool: WordPool
  ) -> Bool {
    let (old, new) = (ComparedText.spelt(old), ComparedText.spelt(new))
    let isLong = likeness.common >= longPhrase
    return [(old, likeness.lost), (new, likeness.gained)].contains { text, more in
      !more.isEmpty && Phrase(text).isOther(more.map { pool.texts[Int($0)] }, isLong)
    } || isOtherSign(old, new)
      || isOtherOrder(
        old, new,
        respelt: Dictionary(
          first: likeness.respelt.map { (pool.texts[Int($0.new)], pool.texts[Int($0.old)]) }))
  }

  /// Whether the same names stand in another order, or the same things have other numbers, whatever was added.
  /// `respelt`: words of the second line to be read as others.
  static func isOtherOrder(_ old: String, _ new: String, respelt: [String: String] = [:]) -> Bool {
    let (old, new) = (bare(old), bare(new))
    return LineCounts(old).contradict(LineCounts(new))
      || WordOrder(old).isOther(WordOrder(new, respelt: respelt))
  }

  private static func bare(_ text: String) -> String {
    let text = ListNumbers.removed(from: text) ?? text
    return StatedFields.removed(fromLine: text) ?? text
  }

  /// A line that names as many things as this is a sentence, and a word more in it is a detail: "how services
  /// find each other in a (large) cluster".
  fileprivate static let longPhrase: Float = 4

  /// The same for lines whose words are much the same.
  static func isOtherSign(_ old: String, _ new: String) -> Bool {
    if CapitalNames(old).differ(from: CapitalNames(new)) { return true }
    if NumberJoints(old).differ(from: NumberJoints(new)) { return true }
    let (first, second) = (Signs(old), Signs(new))
    if first.all.isEmpty, second.all.isEmpty { return false }
    return first.contradict(
      second, words: IdentityText.normalise(old).split(separator: " "),
      otherWords: IdentityText.normalise(new).split(separator: " "))
  }
}

/// The words of a line, and what stands between them.
private struct Phrase {
  private enum Joint {
    case space, hyphen, other
  }

  private var words: [String] = []
  /// What follows each word.
  private var joints: [Joint] = []

  /// Whether one of the words that the other line has not stands with one that it has, so that both name
  /// one thing: "React" and "React Native". A verb before all may come and go: "Learn Docker".
  func isOther(_ added: [String], _ isLong: Bool) -> Bool {
    if words.contains(where: Self.isLetter), growsByLetters(added) { return true }
    let more = Set(added)
    return words.indices.dropLast().contains { place in
      let pair = [words[place], words[place + 1]]
      guard more.contains(pair[0]) != more.contains(pair[1]), !pair.contains(where: Self.isLetter)
      else { return false }
      switch joints[place] {
      case .hyphen: return true
      case .space:
        return !isLong && !pair.contains(where: WordPool.isFunctionWord)
          && !(place == 0 && more.contains(pair[0]) && WordMeaning.isGeneric(pair[0]))
      case .other: return false
      }
    }
  }

  /// The same in scripts that write no spaces: "微积分" and "微积分补考".
  private func growsByLetters(_ added: [String]) -> Bool {
    // Of two equal letters the later one is the one that was added.
    var left = Dictionary(added.map { ($0, 1) }, uniquingKeysWith: +)
    var isAdded = words.map { _ in false }
    for place in words.indices.reversed() where left[words[place], default: 0] > 0 {
      left[words[place], default: 0] -= 1
      isAdded[place] = true
    }
    let isNaming = words.map { !WordPool.isFunctionWord($0) }
    let length = words.indices.reduce(into: Float(0)) { sum, place in
      if !isAdded[place], isNaming[place] { sum += WordPool.length(of: words[place]) }
    }
    guard length < LineContrast.longPhrase else { return false }
    /// Whether a word that both lines have stands right beside one that only one has.
    func areOne(_ known: Int, _ new: Int) -> Bool {
      words.indices.contains(known) && joints[min(known, new)] == .space && !isAdded[known]
        && isNaming[known] && (Self.isLetter(words[known]) || Self.isLetter(words[new]))
    }
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, isAdded[end], end == start || joints[end - 1] == .space { end += 1 }
      let run = start..<end
      if run.contains(where: { isNaming[$0] }),
        !(start == 0 && WordMeaning.isGeneric(words[run].joined())),
        areOne(start - 1, start) || areOne(end, end - 1)
      {
        return true
      }
      start = max(end, start + 1)
    }
    return false
  }

  /// Of a script that writes no spaces.
  private static func isLetter(_ word: String) -> Bool {
    word.unicodeScalars.first.map { IdentityText.standsAlone($0.value) } ?? false
  }

  init(_ text: String) {
    var word = String.UnicodeScalarView()
    var joint = Joint.other
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if SignedLine.isWord(scalar) {
        let isApart = word.last.map {
          IdentityText.standsAlone($0.value) || IdentityText.standsAlone(scalar.value)
        }
        if isApart == true {
          words.append(IdentityText.normalise(String(word)))
          word = String.UnicodeScalarView()
          joint = .space
        }
        if word.isEmpty, !words.isEmpty { joints.append(joint) }
        word.append(scalar)
        continue
      }
      if !word.isEmpty {
        words.append(IdentityText.normalise(String(word)))
        word = String.UnicodeScalarView()
        let isBeforeWord = place + 1 < scalars.count && SignedLine.isWord(scalars[place + 1])
        joint = (scalar == "-" || scalar == "\u{2011}") && isBeforeWord ? .hyphen : .space
        if joint == .hyphen { continue }
      }
      if !scalar.properties.isWhitespace { joint = .other }
    }
    if !word.isEmpty { words.append(IdentityText.normalise(String(word))) }
    joints.append(.other)
  }
}

/// The words of a line in capitals alone: "HTTPS" is not more than one "HTTP", as "URLs" is of "URL".
private struct CapitalNames {
  private var names: Set<String> = []

  init(_ text: String) {
    // A line in capitals has no names in capitals.
    guard text.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return
    }
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let utf8 = word.utf8
      if utf8.count > 1, utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
        names.insert(IdentityText.normalise(String(word)))
      }
    }
  }

  func differ(from other: CapitalNames) -> Bool {
    let (mine, theirs) = (names.subtracting(other.names), other.names.subtracting(names))
    return mine.contains { name in theirs.contains { WordForms.areOne(name, $0) } }
  }
}

/// What stands between the numbers of a line: "3.5 km" is another way than "3-5 km".
private struct NumberJoints {
  private enum Joint {
    case mark, range, part
  }

  private var all: [Joint] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for place in scalars.indices.dropFirst().dropLast()
    where Self.isDigit(scalars[place - 1]) && Self.isDigit(scalars[place + 1]) {
      switch scalars[place] {
      case ".", ",", ":": all.append(.mark)
      case "-", "–", "—", "~": all.append(.range)
      case "/": all.append(.part)
      default: break
      }
    }
  }

  /// Those of a date may be any.
  func differ(from other: NumberJoints) -> Bool {
    all.count == 1 && other.all.count == 1 && all != other.all
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
