extension [String] {
  /// As the library's `joined`, which costs a short command as much as all its reading.
  package func listed(_ separator: String) -> String {
    var text = ""
    text.reserveCapacity(reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
    for index in indices {
      if index > 0 { text += separator }
      text += self[index]
    }
    return text
  }
}
