import RoadmapKit
import Testing

@Suite("Bytes as they come")
struct RawBytesTests {
  private static let plan = "# Plan – 1\n- [ ] Étudier\n\n☐ fin 🎯\n"

  private func read(_ bytes: [UInt8]) throws -> (String, Repair?) {
    let text = try TextRepair.read(bytes)
    return (String(decoding: text.bytes, as: UTF8.self), text.repair)
  }

  @Test("sound UTF-8 is taken over without a copy")
  func adopts() throws {
    let bytes = Array(Self.plan.utf8)
    let text = try TextRepair.read(bytes)
    let isShared = bytes.withUnsafeBufferPointer { mine in
      text.bytes.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress }
    }
    #expect(isShared)
    #expect(text.repair == nil)
  }

  @Test("a byte-order mark and other line ends are no damage", arguments: ["\r\n", "\r", "\n"])
  func normalizes(_ end: String) throws {
    let other = Array(Self.plan.replacing("\n", with: end).utf8)
    for bytes in [
      other, [0xef, 0xbb, 0xbf] + other, [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf] + other,
    ] {
      let (text, repair) = try read(bytes)
      #expect(text == Self.plan)
      #expect(repair == nil)
    }
  }

  @Test("mixed line ends keep the numbers of the lines")
  func mixedLineEnds() throws {
    #expect(try read(Array("a\r\n\r\nb\rc\n\rd\r".utf8)).0 == "a\n\nb\nc\n\nd\n")
  }

  @Test("UTF-16 is read from either end, with and without its mark", arguments: [true, false])
  func utf16(_ isLittle: Bool) throws {
    for (text, sound) in [
      (Self.plan, Self.plan), ("a\r\n☐ b\r\n", "a\n☐ b\n"), ("第1周\n学习\n", "第1周\n学习\n"),
    ] {
      let bytes = text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
        return isLittle ? [low, high] : [high, low]
      }
      let encoding: TextEncoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
      for mark in [isLittle ? [0xff, 0xfe] : [0xfe, 0xff], []] as [[UInt8]] {
        let (result, repair) = try read(mark + bytes)
        #expect(result == sound)
        #expect(
          repair
            == Repair(
              encoding: encoding,
              lines: sound.split(separator: "\n", omittingEmptySubsequences: false).count - 1))
      }
    }
  }

  @Test("a lone surrogate and an odd byte become replacement characters")
  func brokenUTF16() throws {
    let letters = "abcdefghijklmnopqrstuvwxyz".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(try read([0xff, 0xfe, 0x00, 0xd8] + letters + [0x0a]).0.hasPrefix("\u{fffd}abc"))
  }

  @Test("plain Windows-1252 is read, line by line")
  func plain1252() throws {
    let bytes =
      Array("# Plan\n☐ sound é\n".utf8) + [0x44, 0xe9, 0x6a, 0xe0, 0x20, 0x96, 0x20, 0x80, 0x0a]
    let (text, repair) = try read(bytes)
    #expect(text == "# Plan\n☐ sound é\nDéjà – €\n")
    #expect(repair == Repair(encoding: .windows1252, lines: 1))
  }

  @Test("a plain byte in a line of UTF-8 leaves the rest of the line whole")
  func plainByteAmongUTF8() throws {
    let (text, repair) = try read(Array("☐ → “x” ".utf8) + [0xe9, 0x0a])
    #expect(text == "☐ → “x” é\n")
    #expect(repair == Repair(encoding: .windows1252, lines: 1))
  }

  @Test("a stray null becomes a replacement character")
  func strayNull() throws {
    let (text, repair) = try read(Array("# A plan with quite some text in it\n- one\0\n".utf8))
    #expect(text == "# A plan with quite some text in it\n- one\u{fffd}\n")
    #expect(repair == nil)
  }

  @Test(
    "nothing but white space is empty",
    arguments: ["", " ", "\n\t\r\n", "\u{feff}", "\u{feff}\n", "\u{a0}\u{3000}"])
  func empty(_ text: String) {
    #expect(throws: TextError.empty) { try TextRepair.read(Array(text.utf8)) }
  }

  @Test("UTF-16 white space is empty")
  func emptyUTF16() {
    #expect(throws: TextError.empty) { try TextRepair.read([0xff, 0xfe]) }
    #expect(throws: TextError.empty) { try TextRepair.read([0xff, 0xfe, 0x20, 0, 0x0a, 0]) }
  }

  @Test("pictures, archives and programs are binary")
  func binary() {
    let png: [UInt8] = [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]
    var generator = SeededGenerator(seed: 7)
    let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let cases: [[UInt8]] = [
      png, [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0] + noise, [0x50, 0x4b, 3, 4, 0x14, 0] + noise, noise,
      [UInt8](repeating: 0, count: 100), [UInt8](repeating: 1, count: 100),
      [0x1f, 0x8b, 8] + noise.filter { $0 != 0 },
      Array("text".utf8) + [UInt8](repeating: 0, count: 500),
    ]
    for bytes in cases {
      #expect(throws: TextError.binary) { try TextRepair.read(bytes) }
    }
  }

  @Test("more than the limit is refused")
  func tooLarge() {
    let count = SourceText.limit + 1
    #expect(throws: TextError.tooLarge(bytes: count)) {
      try TextRepair.read([UInt8](repeating: 0x61, count: count))
    }
  }
}
