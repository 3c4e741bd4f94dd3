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

  /// The texts' hashes.
  package let from: UInt64
  package let to: UInt64
  package let lines: [Line]

  package init(from: UInt64, to: UInt64, lines: [Line]) {
    self.from = from
    self.to = to
    self.lines = lines
  }

  package func count(_ change: Change) -> Int { lines.count { $0.change == change } }
}

extension PlanUpdate {
  /// For the file: the hashes on the first line, and a line each below. To be read by people too.
  package var text: String {
    var text = "\(ItemKey(bits: from)) \(ItemKey(bits: to))"
    for line in lines {
      text += "\n\(line.change.rawValue) \(line.key)"
      if let natural = line.natural { text += " \(natural)" }
    }
    return text
  }

  package init?(text: String) {
    var rows = text.split(separator: "\n").map { $0.split(separator: " ") }[...]
    guard let head = rows.popFirst(), head.count == 2, let from = ItemKey(head[0]),
      let to = ItemKey(head[1])
    else { return nil }
    var lines: [Line] = []
    for row in rows {
      guard row.count == 2 || row.count == 3, let change = Change(rawValue: String(row[0])),
        let key = ItemKey(row[1])
      else { return nil }
      let natural = row.count == 3 ? ItemKey(row[2]) : nil
      guard row.count == 2 || natural != nil else { return nil }
      lines.append(Line(change, key, natural: natural))
    }
    self.init(from: from.bits, to: to.bits, lines: lines)
  }
}

extension ItemKey {
  /// All thirteen digits, as `description` writes them.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 13 else { return nil }
    var bits: UInt64 = 0
    for (place, byte) in text.utf8.enumerated() {
      guard let digit = Self.value(of: byte) else { return nil }
      // 64 bits are twelve digits of five, and four more.
      bits = place < 12 ? bits << 5 | digit : bits << 4 | digit >> 1
    }
    self.init(bits: bits)
    guard description == text else { return nil }
  }

  private static func value(of byte: UInt8) -> UInt64? {
    "0123456789abcdefghjkmnpqrstvwxyz".utf8.enumerated().first { $0.element == byte }
      .map { UInt64($0.offset) }
  }
}
