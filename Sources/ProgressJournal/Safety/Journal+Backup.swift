extension Journal {
  /// Copies the journal as it stands to a file that is not there yet, for this user alone. Others may
  /// write to the journal meanwhile. The copy is one file, without a log beside it.
  package func backUp(to location: DatabaseLocation) throws(JournalError) {
    try JournalCopy.make(of: database, at: location)
  }
}
