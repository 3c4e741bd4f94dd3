extension String {
  /// So many spaces. Every line of an outline has some, and the library adds them one by one.
  static func spaces(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return String(unsafeUninitializedCapacity: count) {
      $0.initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }
}
