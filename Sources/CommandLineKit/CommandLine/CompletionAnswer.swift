/// A word that may stand where the cursor is.
package struct CompletionOffer: Sendable, Hashable {
  /// One that ends with `.` or `=` is to be gone on with.
  package let word: String
  package let meaning: String

  package init(_ word: String, _ meaning: String = "") {
    self.word = word
    self.meaning = meaning
  }
}

/// All that may stand there.
package struct CompletionAnswer: Sendable, Hashable {
  package var offers: [CompletionOffer]
  /// Whether names of files fit too; the shell knows those.
  package var takesFiles: Bool

  package init(_ offers: [CompletionOffer] = [], takesFiles: Bool = false) {
    self.offers = offers
    self.takesFiles = takesFiles
  }
}

/// A value that is being typed: what the table alone cannot offer words for.
package struct CompletionQuery: Sendable {
  /// The command's name.
  package let command: String
  package let parameter: ParameterDeclaration
  /// What is typed of it so far.
  package let word: String
  /// The values before it, by their parameters' names.
  package var given: [String: [String]] = [:]
}
