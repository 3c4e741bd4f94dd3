import RoadmapModel

/// One way of misreading UTF-8: a single-byte table, read backwards from scalars to bytes.
struct CodeTable: Sendable {
  let encoding: TextEncoding
  /// The place of this table in `all`, and its bit in the masks of `Alphabet`.
  let index: Int
  /// The bytes by slot (see `Slot`); zero where the table does not have the scalar.
  let bytes: LookUp<UInt8>
  /// Which of the bytes 0x80 to 0xff are easily lost on the way: undefined, or an invisible control.
  let fragile: LookUp<Bool>
  /// Made when damage is first mended: most texts are sound, and need none of it.
  var marks: MarkIndex { Self.markIndexes[index] }
  /// Whether byte 0xa0 is the no-break space, which editors like to turn into a plain one.
  let hasNoBreakSpace: Bool
  /// Whether letters of the table's own script are lead and continuation bytes alike.
  let isDense: Bool

  private init(_ encoding: TextEncoding, index: Int, page: [UInt16], isDense: Bool = false) {
    var bytes = [UInt8](repeating: 0, count: Slot.count)
    var fragile = [Bool](repeating: false, count: 128)
    for (offset, unit) in page.enumerated() where unit != 0 {
      bytes[Slot.of(UInt32(unit))] = UInt8(0x80 + offset)
      fragile[offset] = unit < 0xa0
    }
    // Many decoders pass an undefined byte on as the control character of the same number.
    for (offset, unit) in page.enumerated() where unit == 0 {
      fragile[offset] = true
      let slot = Slot.of(UInt32(0x80 + offset))
      if bytes[slot] == 0 { bytes[slot] = UInt8(0x80 + offset) }
    }
    self.encoding = encoding
    self.index = index
    self.bytes = LookUp(bytes)
    self.fragile = LookUp(fragile)
    hasNoBreakSpace = page[0x20] == 0xa0
    self.isDense = isDense
  }

  /// In the order in which equal evidence is decided.
  static let all: [CodeTable] = [
    CodeTable(.windows1252, index: 0, page: CodePages.windows1252),
    CodeTable(.windows1254, index: 1, page: CodePages.windows1254),
    CodeTable(.windows1250, index: 2, page: CodePages.windows1250),
    CodeTable(.macRoman, index: 3, page: CodePages.macRoman),
    CodeTable(.latin1, index: 4, page: Array(0x80...0xff)),
    CodeTable(.windows1251, index: 5, page: CodePages.windows1251, isDense: true),
    CodeTable(.windows1253, index: 6, page: CodePages.windows1253, isDense: true),
  ]

  private static let markIndexes = all.map { MarkIndex(fragile: $0.fragile) }

  /// The byte that reads as this scalar, or zero.
  @inline(__always) func byte(_ scalar: UInt32) -> UInt8 { bytes[Slot.of(scalar)] }

  @inline(__always) func isFragile(_ byte: UInt8) -> Bool {
    byte >= 0x80 && fragile[Int(byte) & 127]
  }
}

/// Folds the scalars that the tables know into a small range, so that a look-up is an array's element.
enum Slot {
  static let count = 0x765
  /// Of every scalar that no table has.
  static let unknown = 0x764

  @inline(__always) static func of(_ scalar: UInt32) -> Int {
    if scalar < 0x460 { return scalar < 0x80 ? unknown : Int(scalar) }
    if scalar >= 0x2000, scalar < 0x2300 { return Int(scalar) - 0x2000 + 0x460 }
    switch scalar {
    case 0x25ca: return 0x760
    case 0xf8ff: return 0x761
    case 0xfb01: return 0x762
    case 0xfb02: return 0x763
    default: return unknown
    }
  }
}

/// Which scalars could begin or continue a damaged character, a bit for each table.
struct SuspectPairs: Sendable {
  private let leads: LookUp<UInt8>
  private let continuations: LookUp<UInt8>

  private let dense = CodeTable.all.reduce(into: UInt8(0)) {
    if $1.isDense { $0 |= 1 << UInt8($1.index) }
  }

  static let shared = SuspectPairs()

  private init() {
    var leads = [UInt8](repeating: 0, count: Slot.count)
    var continuations = leads
    for table in CodeTable.all {
      for slot in table.bytes.indices {
        switch table.bytes[slot] {
        case 0x80...0xbf: continuations[slot] |= 1 << UInt8(table.index)
        case 0xc2...0xf4: leads[slot] |= 1 << UInt8(table.index)
        default: break
        }
      }
    }
    self.leads = LookUp(leads)
    self.continuations = LookUp(continuations)
  }

  @inline(__always) func allTables(_ first: UInt32, _ second: UInt32) -> UInt8 {
    leads[Slot.of(first)] & continuations[Slot.of(second)]
  }

  @inline(__always) func tables(_ first: UInt32, _ second: UInt32) -> UInt8 {
    let tables = allTables(first, second)
    guard tables & dense != 0 else { return tables }
    // Russian and Greek letters pair by chance in every other word.
    return Letters.shared.areNatural(first, second) ? tables & ~dense : tables
  }
}
