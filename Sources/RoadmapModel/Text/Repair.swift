/// What was wrong with a file's text: reported once, never written back.
public struct Repair: Hashable, Sendable {
  /// How the bytes had been misread before they were saved, or what they are if not UTF-8.
  package let encoding: TextEncoding
  /// How many lines were repaired.
  public let lines: Int

  package init(encoding: TextEncoding, lines: Int) {
    self.encoding = encoding
    self.lines = lines
  }
}

/// The encodings that plans arrive in, or have been damaged by.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case latin1 = "iso-8859-1"
  case macRoman = "macintosh"
}

extension TextEncoding {
  /// As people write it.
  package var displayName: String {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1250: "Windows-1250"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    case .windows1253: "Windows-1253"
    case .windows1254: "Windows-1254"
    case .latin1: "ISO-8859-1"
    case .macRoman: "Mac Roman"
    }
  }
}
