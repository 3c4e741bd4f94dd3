/// Cuts the endings off English words, so that "logs" and "logging", "caching" and "cache" are one.
///
/// A cut word is compared and never shown; words of other scripts stay as they are.
enum SubjectStem {
  static func cut(_ word: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { return }
    cutVersion(&word)
    cutPlural(&word)
    let isVerb = cutVerb(&word)
    cutNoun(&word)
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
    // "Replicating" and "replication", "replicas".
    if isVerb || word.ends("at"), word.count >= 6, word.ends("at") { word.removeLast(2) }
    if word.count >= 6, word.last == UInt8(ascii: "a") { word.removeLast() }
    if word.count >= 6, word.ends("is") { word[word.count - 1] = UInt8(ascii: "z") }
  }

  /// "Python3", "OAuth2".
  private static func cutVersion(_ word: inout [UInt8]) {
    let letters = word.prefix { $0 &- 0x61 < 26 }.count
    if letters >= 5, word[letters...].allSatisfy({ $0 &- 0x30 < 10 }) {
      word.removeLast(word.count - letters)
    }
  }

  private static func cutPlural(_ word: inout [UInt8]) {
    guard word.last == UInt8(ascii: "s") else { return }
    if word.ends("ies"), word.count > 4 {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if word.ends("sses") || word.ends("shes") || word.ends("ches") || word.ends("xes") {
      word.removeLast(2)
    } else if !word.ends("ss"), !word.ends("us"), !word.ends("is") {
      word.removeLast()
    }
  }

  private static func cutVerb(_ word: inout [UInt8]) -> Bool {
    let length = word.ends("ing") ? 3 : word.ends("ed") ? 2 : 0
    guard length > 0, word.count - length >= 3,
      word.dropLast(length).contains(where: isVowel)
    else { return false }
    word.removeLast(length)
    if let last = word.last, word.count > 3, word[word.count - 2] == last, !isVowel(last),
      last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    {
      word.removeLast()
    }
    return true
  }

  private static func cutNoun(_ word: inout [UInt8]) {
    if word.ends("ation"), word.count >= 9 {
      word.removeLast(5)
    } else if word.ends("ship"), word.count >= 8 {
      word.removeLast(4)
    } else if word.ends("ence") || word.ends("ance"), word.count >= 8 {
      word.removeLast(2)
    } else if word.ends("ency") || word.ends("ancy") || word.ends("iency"), word.count >= 8 {
      word.removeLast(2)
    } else if word.ends("ent") || word.ends("ant"), word.count >= 8, !word.ends("ment") {
      word.removeLast()
    } else if word.ends("er"), word.count >= 7, !isAgent(word) {
      word.removeLast(2)
    }
  }

  /// A manager is not what managing is.
  private static func isAgent(_ word: [UInt8]) -> Bool {
    word.ends("ller") || word.ends("ager") || word.ends("oper") || word.ends("eer")
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return suffix.withUTF8Buffer { expected in
      (0..<length).allSatisfy { self[count - length + $0] == expected[$0] }
    }
  }
}
