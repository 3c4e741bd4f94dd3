import RoadmapKit

/// A plan under edits that knows which line is which, as no matcher can.
struct EditedPlan {
  struct Line {
    /// Who the line is, whatever happens to its words and place.
    let tag: Int
    var text: String
    let kind: Item.Kind
  }

  struct Part {
    var path: [String]
    var lines: [Line]
  }

  var parts: [Part]
  private(set) var nextTag = 0

  init(_ snapshots: [ItemSnapshot]) {
    parts = []
    for snapshot in snapshots {
      if parts.last?.path != snapshot.sectionPath {
        parts.append(Part(path: snapshot.sectionPath, lines: []))
      }
      parts[parts.count - 1].lines.append(
        Line(tag: nextTag, text: snapshot.text, kind: snapshot.kind))
      nextTag += 1
    }
  }

  var count: Int { parts.reduce(0) { $0 + $1.lines.count } }

  var tags: [Int] { parts.flatMap { $0.lines.map(\.tag) } }

  mutating func makeLine(_ text: String, _ kind: Item.Kind) -> Line {
    nextTag += 1
    return Line(tag: nextTag - 1, text: text, kind: kind)
  }

  /// As a reader would hand it over; keys of first sight by headings, words and order.
  func snapshots() -> [ItemSnapshot] {
    var seen: [String: Int] = [:]
    var parts = parts
    var sections: [[String]: Int] = [:]
    for index in parts.indices {
      let count = sections[parts[index].path, default: 0] + 1
      sections[parts[index].path] = count
      if count > 1, let last = parts[index].path.popLast() {
        parts[index].path.append("\(last) (\(count))")
      }
    }
    return parts.flatMap { part in
      part.lines.map { line in
        let name = (part.path + [Self.words(line.text).joined(separator: " ")])
          .joined(separator: "\n")
        seen[name, default: 0] += 1
        return ItemSnapshot(
          firstKey: Self.key("\(name)\n\(seen[name] ?? 0)"), text: line.text,
          sectionPath: part.path, kind: line.kind)
      }
    }
  }

  static func key(_ name: String) -> ItemKey {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return ItemKey(bits: hash)
  }

  /// Runs of letters and digits, in lower case; letters without spaces between words one by one.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text.lowercased() {
      guard character.isLetter || character.isNumber else {
        isOpen = false
        continue
      }
      let isAlone = character.unicodeScalars.contains { 0x2E80..<0xA000 ~= $0.value }
      if isOpen, !isAlone {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isOpen = !isAlone
    }
    return words
  }

  /// The part of the longer line's words that the other one has too.
  static func overlap(_ a: [String], _ b: [String]) -> Double {
    var rest = b
    var shared = 0
    for word in a {
      guard let place = rest.firstIndex(of: word) else { continue }
      rest.remove(at: place)
      shared += 1
    }
    return Double(shared) / Double(max(a.count, b.count, 1))
  }
}
