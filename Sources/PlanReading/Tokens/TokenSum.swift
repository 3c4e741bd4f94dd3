/// What the tokens of a line have among them.
struct TokenSum {
  private(set) var count = 0
  private(set) var flags: UInt64 = 0
  private(set) var roles: UInt8 = 0
  /// A bit for each kind of token.
  private(set) var kinds: UInt32 = 0

  @inline(__always) static var separators: UInt32 {
    bit(.colon) | bit(.dash) | bit(.pipe) | bit(.arrow) | bit(.hyphen) | bit(.dot)
  }

  @inline(__always)
  private static func bit(_ kind: Token.Kind) -> UInt32 { 1 &<< UInt32(kind.rawValue) }

  @inline(__always)
  mutating func add(_ kind: Token.Kind, _ sense: WordSense) {
    count &+= 1
    flags |= sense.flags
    roles |= sense.roleByte
    kinds |= Self.bit(kind)
  }
}
