/// One row of the command table: everything that parsing, help and lints know of a command.
package struct CommandDescriptor: Sendable {
  /// As typed: `check`.
  package let name: String
  package let group: CommandGroup
  /// One imperative sentence with a full stop.
  package let summary: String
  /// Paragraphs, each an element; empty where the summary is enough.
  package let discussion: [String]
  package let examples: [CommandExample]
  /// Words that people type for this command elsewhere (`ls`, `find`); only ever suggested.
  package let synonyms: [String]
  package let parameters: [ParameterDeclaration]
  private let typed: [any Parameter]
  private let exclusions: [[any Parameter]]

  /// `parameters` in the order in which help shows them and arguments are filled. `excluding`: of each
  /// list, one alone may be given.
  package init(
    _ name: String, group: CommandGroup, summary: String, discussion: [String] = [],
    examples: [CommandExample], synonyms: [String] = [], parameters: [any Parameter] = [],
    excluding exclusions: [[any Parameter]] = []
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.synonyms = synonyms
    self.parameters = parameters.map(\.declaration)
    typed = parameters
    self.exclusions = exclusions
  }

  /// Throws the first thing that is wrong with what was given, parameter by parameter.
  func check(_ given: ParsedArguments) throws(UsageError) {
    for all in exclusions {
      for (index, first) in all.enumerated() {
        for second in all[(index + 1)...] { try given.exclude(first, second) }
      }
    }
    for parameter in typed { try parameter.check(given) }
  }
}

/// A heading of the program's help that commands stand under.
package struct CommandGroup: Sendable, Hashable {
  package let title: String

  package init(_ title: String) { self.title = title }
}

/// A command line that works when pasted, and what it does.
package struct CommandExample: Sendable, Hashable {
  package let line: String
  package let meaning: String

  package init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
