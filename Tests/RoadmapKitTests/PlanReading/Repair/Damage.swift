@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Damages text as the world does: its UTF-8 is read by a single-byte table and saved again.
struct Damage {
  /// What becomes of a byte that the table leaves undefined.
  enum Loss: CaseIterable { case kept, dropped, replaced, blank }

  let encoding: TextEncoding
  let loss: Loss

  static let encodings: [TextEncoding] = [
    .windows1252, .windows1254, .windows1250, .macRoman, .latin1, .windows1251, .windows1253,
  ]

  private var page: [UInt16] {
    switch encoding {
    case .windows1250: CodePages.windows1250
    case .windows1251: CodePages.windows1251
    case .windows1252: CodePages.windows1252
    case .windows1253: CodePages.windows1253
    case .windows1254: CodePages.windows1254
    case .macRoman: CodePages.macRoman
    default: Array(0x80...0xff)
    }
  }

  func applied(to text: String) -> String {
    let page = page
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      let unit = byte < 0x80 ? UInt16(byte) : page[Int(byte) - 0x80]
      let lost: UInt16? =
        switch loss {
        case .kept: UInt16(byte)
        case .dropped: nil
        case .replaced: 0xfffd
        case .blank: 0x20
        }
      if let scalar = (unit == 0 ? lost : unit).flatMap({ Unicode.Scalar($0) }) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the damage leaves every byte of the text recoverable.
  func losesBytes(of text: String) -> Bool {
    loss != .kept && text.utf8.contains { $0 >= 0x80 && page[Int($0) - 0x80] == 0 }
  }
}

extension TextRepair {
  static func mended(_ text: String) throws -> String {
    String(decoding: try read(Array(text.utf8)).bytes, as: UTF8.self)
  }
}
