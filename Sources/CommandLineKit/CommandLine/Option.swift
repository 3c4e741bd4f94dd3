extension Option where Value: ArgumentValue & CustomStringConvertible {
  /// An option with a default, which help shows by its description.
  package init(
    _ name: String, _ short: String? = nil, valueName: String, default: Value, help: String
  ) {
    let declaration = ParameterDeclaration(
      kind: .option, name: name, short: short, valueName: valueName, help: help,
      values: Value.allowedWords, defaultText: `default`.description)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      try declaration.last(of: words) ?? `default`
    }
  }
}

extension Option where Value: ArgumentValue {
  /// An option that must be given.
  package init(_ name: String, _ short: String? = nil, valueName: String, help: String) {
    let declaration = ParameterDeclaration(
      kind: .option, name: name, short: short, valueName: valueName, help: help,
      values: Value.allowedWords, isRequired: true)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      guard let value: Value = try declaration.last(of: words) else { throw .missing(declaration) }
      return value
    }
  }
}

extension Option {
  /// An option that may be left out.
  package init<Wrapped: ArgumentValue>(
    _ name: String, _ short: String? = nil, valueName: String, help: String
  ) where Value == Wrapped? {
    let declaration = ParameterDeclaration(
      kind: .option, name: name, short: short, valueName: valueName, help: help,
      values: Wrapped.allowedWords)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      try declaration.last(of: words)
    }
  }

  /// An option that may be repeated; where its words are a closed set, a comma separates them too.
  package init<Element: ArgumentValue>(
    _ name: String, _ short: String? = nil, valueName: String, help: String
  ) where Value == [Element] {
    let declaration = ParameterDeclaration(
      kind: .option, name: name, short: short, valueName: valueName, help: help,
      values: Element.allowedWords, repeats: true)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      let isClosedSet = !declaration.values.isEmpty
      let all = isClosedSet ? words.flatMap { $0.split(separator: ",").map(String.init) } : words
      if all.isEmpty, let empty = words.first { _ = try declaration.value(empty) as Element }
      return try all.map { (word) throws(UsageError) in try declaration.value(word) }
    }
  }
}

extension ParameterDeclaration {
  /// The word as a value, or what is wrong with it.
  func value<Value: ArgumentValue>(_ word: String) throws(UsageError) -> Value {
    do {
      return try Value(argument: word)
    } catch {
      throw .invalidValue(word, of: self, reason: error.reason)
    }
  }

  /// The last word counts, but a wrong one before it is still wrong.
  func last<Value: ArgumentValue>(of words: [String]) throws(UsageError) -> Value? {
    var last: Value?
    for word in words { last = try value(word) }
    return last
  }
}
