/// The words of a command line, sorted to the parameters that a command declares.
package struct ParsedArguments: Sendable {
  private let declarations: [ParameterDeclaration]
  private var words: [[String]]
  private var switches: [Bool]

  init(_ declarations: [ParameterDeclaration]) {
    self.declarations = declarations
    words = Array(repeating: [], count: declarations.count)
    switches = Array(repeating: false, count: declarations.count)
  }

  /// What is given for an option or an argument. A command's own are checked before it is made.
  package subscript<P: ValueParameter>(_ parameter: P) -> P.Value {
    do throws(UsageError) { return try value(of: parameter) } catch {
      preconditionFailure("\(parameter.declaration.name) was not checked")
    }
  }

  /// The same, or what is wrong with the word that was given for it.
  func value<P: ValueParameter>(of parameter: P) throws(UsageError) -> P.Value {
    try parameter.read(words[index(of: parameter.declaration)])
  }

  package subscript(_ flag: Flag) -> Bool {
    switches[index(of: flag.declaration)]
  }

  /// Whether the user gave it.
  package func isGiven(_ parameter: some Parameter) -> Bool {
    let index = index(of: parameter.declaration)
    return switches[index] || !words[index].isEmpty
  }

  /// Refuses two parameters that exclude each other.
  func exclude(_ first: some Parameter, _ second: some Parameter) throws(UsageError) {
    guard isGiven(first), isGiven(second) else { return }
    throw .conflict(first.declaration.name, second.declaration.name)
  }

  mutating func set(_ index: Int) { switches[index] = true }
  mutating func append(_ word: String, to index: Int) { words[index].append(word) }

  private func index(of declaration: ParameterDeclaration) -> Int {
    guard let index = declarations.firstIndex(where: { $0.name == declaration.name }) else {
      preconditionFailure("\(declaration.name) is not among the command's parameters")
    }
    return index
  }
}
