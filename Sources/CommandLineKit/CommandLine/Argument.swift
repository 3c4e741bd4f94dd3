extension Argument where Value: ArgumentValue {
  /// An argument that must be given.
  package init(_ name: String, help: String) {
    let declaration = ParameterDeclaration(
      kind: .argument, name: name, valueName: name, help: help, values: Value.allowedWords,
      isRequired: true)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      if let value: Value = try declaration.last(of: words) { return value }
      throw .missing(declaration)
    }
  }
}

extension Argument {
  /// An argument that may be left out; `defaultText` tells help what stands for it then.
  package init<Wrapped: ArgumentValue>(_ name: String, defaultText: String? = nil, help: String)
  where Value == Wrapped? {
    let declaration = ParameterDeclaration(
      kind: .argument, name: name, valueName: name, help: help, values: Wrapped.allowedWords,
      defaultText: defaultText)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      try declaration.last(of: words)
    }
  }

  /// All words that are left: any number, or one at least where it is required.
  package init<Element: ArgumentValue>(_ name: String, isRequired: Bool = false, help: String)
  where Value == [Element] {
    let declaration = ParameterDeclaration(
      kind: .argument, name: name, valueName: name, help: help, values: Element.allowedWords,
      isRequired: isRequired, repeats: true)
    self.init(declaration: declaration) { (words) throws(UsageError) in
      if isRequired, words.isEmpty { throw .missing(declaration) }
      return try words.map { (word) throws(UsageError) in try declaration.value(word) }
    }
  }
}
