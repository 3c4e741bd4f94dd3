import PlanReading
import RoadmapModel

/// A tick box in the bytes of a file: what stands for its state, and nothing around it.
package struct TickBox: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `[ ]`: the mark is what stands between the brackets.
    case brackets
    /// A character that is the box: ☐ ⬜ ✅.
    case picture(UInt32)
  }

  package let kind: Kind
  /// The bytes that say which state it is in.
  package let mark: Range<Int>

  /// `nil` where no box stands at that offset.
  init?(_ bytes: [UInt8], at start: Int, lineEnd: Int) {
    guard start < lineEnd else { return nil }
    if bytes[start] == UInt8(ascii: "[") {
      // The longest mark is a picture with what modifies it.
      let limit = min(lineEnd, start + 14)
      guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")),
        Self.isMark(bytes[start + 1..<close])
      else { return nil }
      (kind, mark) = (.brackets, start + 1..<close)
      return
    }
    guard let (scalar, length) = Self.scalar(bytes[start..<lineEnd]),
      MarkReader.state(ofPicture: scalar) != nil,
      !MarkReader.isBar(bytes, start..<lineEnd)
    else { return nil }
    (kind, mark) = (.picture(scalar), start..<start + length)
  }

  /// One character at most, and a space or two: `[x ]`. Words in brackets are a link.
  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    var bytes = bytes
    while bytes.count > 1, bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.count > 1, bytes.last == 0x20 { bytes.removeLast() }
    guard let (scalar, length) = scalar(bytes) else { return bytes.isEmpty }
    let rest = bytes.dropFirst(length)
    return rest.isEmpty || (scalar >= 0x80 && rest.first == 0xEF)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    guard let first = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    return (first.value, String(first).utf8.count)
  }
}

/// Which characters a plan's boxes are, where they are pictures.
struct TickPictures {
  private var counts: [UInt32: Int] = [:]
  /// By character, how many of each stand in sections with it: another list's ✅ is no other side of ☐.
  private var beside: [UInt32: [UInt32: Int]] = [:]

  init(_ boxes: [TickBox?], of plan: Plan) {
    var sections: [Int32: [UInt32: Int]] = [:]
    for (item, box) in zip(plan.items, boxes) {
      guard case .picture(let scalar) = box?.kind else { continue }
      counts[scalar, default: 0] += 1
      sections[item.section, default: [:]][scalar, default: 0] += 1
    }
    for section in sections.values {
      for scalar in section.keys {
        beside[scalar, default: [:]].merge(section, uniquingKeysWith: +)
      }
    }
  }

  /// What the box becomes: its own other side, unless it stands beside other ones alone.
  func other(of scalar: UInt32, isDone: Bool) -> UInt32 {
    let isBallot = [0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x1F5F9, 0x1F5F8].contains(scalar)
    let usual: UInt32 = isDone ? (isBallot ? 0x2611 : 0x2705) : (isBallot ? 0x2610 : 0x2B1C)
    return counts[usual] != nil ? usual : most(isDone ? .done : .open, beside: scalar) ?? usual
  }

  /// A ticked box wherever it stands, which ✅ is only beside an open one.
  static let sureTick: UInt32 = 0x2611

  /// Of equally many the smaller one, so that the same plan gives the same bytes.
  private func most(_ state: Item.State, beside scalar: UInt32) -> UInt32? {
    let counts = beside[scalar] ?? [:]
    return counts.keys.filter { MarkReader.state(ofPicture: $0) == state }.max {
      (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0)
    }
  }
}
