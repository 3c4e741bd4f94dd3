extension Option where Value: ArgumentValue {
  /// An option with a default, which help shows by its description; one without must be given.
  package init(
    _ name: String, _ short: String? = nil, valueName: String, default: Value? = nil,
    help: String
  ) {
    let declaration = ParameterDeclaration(
      kind: .option, name: name, short: short, valueName: valueName, help: help,
      values: Value.allowedWords, defaultText: `default`.map { "\($0)" },
      isRequired: `default` == nil)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      if let value: Value = try declaration.last(of: words) { return value }
      if let value = `default` { return value }
      throw .missing(declaration)
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
