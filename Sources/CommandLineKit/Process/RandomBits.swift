/// The system's random bits: Swift's own source asks for the same.
enum RandomBits {
  @Sendable static func next() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}
