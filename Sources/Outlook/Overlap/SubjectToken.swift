/// A word or mark of a line, as far as telling its subjects apart needs it.
struct SubjectToken {
  enum Kind: UInt8 {
    case word
    /// A mark between two subjects of a list.
    case between
    /// A mark that ends a list: a colon, an arrow.
    case stop
    case open, close
  }

  var kind: Kind
  /// Joined to the word before it by a hyphen or slash.
  var isJoined = false
  /// Written with -ing: what one does comes before what one does it with.
  var isAction = false
  /// Two to six letters written as capitals, small ones at most at the end.
  var isAcronym = false
  /// The word's number; -1 for a mark.
  var word: Int32 = -1
  /// The hash of this word and the one it is joined to as one word; 0 for none.
  var joined: UInt64 = 0
  /// The first letters, eight at most, the first lowest.
  var letters: UInt64 = 0

  var initial: UInt8 { UInt8(truncatingIfNeeded: letters) }
}
