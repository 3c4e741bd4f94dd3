extension Journal {
  /// Copies the journal as it stands to a file that is not there yet, for this user alone. Others may
  /// write to the journal meanwhile.
  package func backUp(to path: String) throws(JournalError) {
    try backUp(to: .file(path))
  }

  /// As above, with a path whose bytes may be any. The copy is one file, without a log beside it.
  package func backUp(to location: DatabaseLocation) throws(JournalError) {
    guard let database else { throw JournalError(.missing, path: path) }
    try JournalCopy.make(of: database, at: location)
  }
}
