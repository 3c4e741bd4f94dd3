/// The two ways out. Each call writes all of the bytes, or says why not.
package struct Output: Sendable {
  package let result: @Sendable ([UInt8]) -> WriteFailure?
  package let error: @Sendable ([UInt8]) -> WriteFailure?

  package init(
    result: @escaping @Sendable ([UInt8]) -> WriteFailure?,
    error: @escaping @Sendable ([UInt8]) -> WriteFailure?
  ) {
    self.result = result
    self.error = error
  }
}

/// Why output could not be written, in the system's words.
package struct WriteFailure: Error, Hashable {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}
