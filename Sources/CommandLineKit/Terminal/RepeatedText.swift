extension String {
  /// So many spaces. Every line of an outline has some, and the library adds them one by one.
  package static func spaces(_ count: Int) -> String { repeated(" ", count) }

  /// A short text so many times.
  static func repeated(_ text: StaticString, _ count: Int) -> String {
    guard count > 0 else { return "" }
    return text.withUTF8Buffer { text in
      String(unsafeUninitializedCapacity: count * text.count) { room in
        for index in 0..<count {
          for place in text.indices {
            room.initializeElement(at: index * text.count + place, to: text[place])
          }
        }
        return count * text.count
      }
    }
  }
}
