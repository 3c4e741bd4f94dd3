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
      Self.open.contains(scalar) || Self.done.contains(scalar) || Self.started.contains(scalar)
    else { return nil }
    (kind, mark) = (.picture(scalar), start..<start + length)
  }

  /// One character at most; words in brackets are a link.
  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
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

  /// ☐ ⬜ ⬛ ◻ ◼ ◽ ◾ □ ▢ 🔲 🔳 ▫ ⬚ ❑ ❏, and ❌ ❎ ✖ ✗ ✘ where ✅ is their other side.
  static let open: Set<UInt32> = [
    0x2610, 0x2B1C, 0x2B1B, 0x25FB, 0x25FC, 0x25FD, 0x25FE, 0x25A1, 0x25A2, 0x1F532, 0x1F533,
    0x25AB, 0x2B1A, 0x2751, 0x274F, 0x274C, 0x274E, 0x2716, 0x2717, 0x2718,
  ]
  /// ☑ ☒ ✓ ✔ 🗹 🗸 ✅ 🆗 🟩 🟢
  static let done: Set<UInt32> = [
    0x2611, 0x2612, 0x2713, 0x2714, 0x1F5F9, 0x1F5F8, 0x2705, 0x1F197, 0x1F7E9, 0x1F7E2,
  ]
  /// 🔄 ⏳ 🟨 🚧 🟡
  static let started: Set<UInt32> = [0x1F504, 0x23F3, 0x1F7E8, 0x1F6A7, 0x1F7E1]
}

/// Which characters a plan's boxes are, where they are pictures.
struct TickPictures {
  private var counts: [UInt32: Int] = [:]

  init(_ boxes: [TickBox?]) {
    for case .picture(let scalar) in boxes.compactMap({ $0?.kind }) {
      counts[scalar, default: 0] += 1
    }
  }

  /// What the box becomes: the most common other side of it in the same plan, else its usual one.
  func other(of scalar: UInt32, isDone: Bool) -> UInt32 {
    let isBallot = [0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x1F5F9, 0x1F5F8].contains(scalar)
    if isDone {
      return most(of: TickBox.done) ?? (isBallot ? 0x2611 : 0x2705)
    }
    return most(of: TickBox.open) ?? (isBallot ? 0x2610 : 0x2B1C)
  }

  /// Of equally many the smaller one, so that the same plan gives the same bytes.
  private func most(of scalars: Set<UInt32>) -> UInt32? {
    scalars.filter { counts[$0] != nil }.max {
      (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0)
    }
  }
}
