/// What a line links to.
package enum LinkReader {
  /// The line is nothing but links: a resource or a table-of-contents line.
  package static func isOnlyLinks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    false
  }

  /// The targets of the line's links.
  package static func destinations(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> [ByteRange] {
    []
  }
}
