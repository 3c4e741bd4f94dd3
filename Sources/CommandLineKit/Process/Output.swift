/// The ways out. Each call writes all of the bytes, or says why not.
package struct Output: Sendable {
  package let result: @Sendable ([UInt8]) -> WriteFailure?
  package let error: @Sendable ([UInt8]) -> WriteFailure?
  /// Shows bytes through another program, which the user leaves; false where it cannot be had.
  package let page: @Sendable (_ bytes: [UInt8], _ command: String) -> Bool

  package init(
    result: @escaping @Sendable ([UInt8]) -> WriteFailure?,
    error: @escaping @Sendable ([UInt8]) -> WriteFailure?,
    page: @escaping @Sendable ([UInt8], String) -> Bool = { _, _ in false }
  ) {
    self.result = result
    self.error = error
    self.page = page
  }
}

/// Why output could not be written, in the system's words.
package struct WriteFailure: Error, Hashable {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}
