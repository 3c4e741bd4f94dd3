/// What a manual page says that no command's row does.
package struct ManualNotes: Sendable {
  package struct Entry: Sendable, Hashable {
    package let name: String
    package let meaning: String

    package init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// As `November 20, 2026`: when the version was made.
  package let date: String
  package let description: [String]
  package let settings: [Entry]
  package let environment: [Entry]
  package let files: [Entry]
  package let examples: [CommandExample]

  package init(
    date: String = "January 1, 1970", description: [String] = [], settings: [Entry] = [],
    environment: [Entry] = [], files: [Entry] = [], examples: [CommandExample] = []
  ) {
    self.date = date
    self.description = description
    self.settings = settings
    self.environment = environment
    self.files = files
    self.examples = examples
  }
}
